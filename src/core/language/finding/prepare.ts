import { FORBIDDEN } from '../analysis.ts';
import { compileFrames, frameSource } from '../frames.ts';
import type { ActRule, FaultRule, Language, ScopeRule, Slots } from '../language.ts';
import { type FrameSearch, prepareSearch } from '../matching/frame-search.ts';
import { prepareVocabulary, type VocabularyMatch } from '../matching/vocabulary.ts';
import { type PreparedScope, prepareScopes } from '../scopes.ts';
import { type PreparedWording, prepareWordings } from './better-wording.ts';
import { type PreparedReadBacks, prepareReadBacks } from './case-truth.ts';
import { type PreparedLikeness, prepareLikeness } from './likeness.ts';

export interface PreparedAct {
  readonly rule: ActRule;
  readonly unless: RegExp | undefined;
}

export interface PreparedFault {
  readonly rule: FaultRule;
  /**
   * Whether how much its sentence is like a rebuke has a say: for the five classes, but not for swearing, which is a matter of words,
   * nor for what is a rebuke only after what the other side said.
   */
  readonly isWeighed: boolean;
  readonly unless: RegExp | undefined;
  readonly unlessTurn: RegExp | undefined;
  readonly unlessAfter: RegExp | undefined;
  readonly better: readonly PreparedWording[];
}

/** A language with its frames compiled. */
export interface PreparedLanguage {
  readonly language: Language;
  readonly acts: readonly PreparedAct[];
  /** Finds the frames of `acts` (list `ACTS`), `faults` (`FAULTS`) and `scopes` (`SCOPES`), by position in those. */
  readonly search: FrameSearch;
  readonly faults: readonly PreparedFault[];
  readonly scopes: readonly PreparedScope[];
  readonly findVulgar: (text: string) => VocabularyMatch[];
  readonly shell: RegExp | undefined;
  readonly unclaims: RegExp | undefined;
  readonly joins: RegExp | undefined;
  readonly openQuestions: RegExp | undefined;
  readonly honorifics: RegExp | undefined;
  readonly likeness: PreparedLikeness | undefined;
  readonly readBacks: PreparedReadBacks | undefined;
  readonly times: RegExp | undefined;
}

const prepared = new WeakMap<Language, PreparedLanguage>();

function prepareAct(rule: ActRule, slots: Slots): PreparedAct {
  return {
    rule,
    unless: compileFrames(rule.unless, slots),
  };
}

function prepareFault(rule: FaultRule, slots: Slots): PreparedFault {
  return {
    rule,
    isWeighed: FORBIDDEN.has(rule.class) && rule.class !== 'vulgar' && rule.when !== 'after-abuse',
    unless: compileFrames(rule.unless, slots),
    unlessTurn: compileFrames(rule.unlessTurn, slots),
    unlessAfter: compileFrames(rule.unlessAfter, slots),
    better: prepareWordings(rule.better, slots),
  };
}

/** The lists of rules one search covers. */
export const ACTS = 0;
export const FAULTS = 1;
export const SCOPES = 2;

function framesOf(rules: readonly (ActRule | FaultRule | ScopeRule)[], slots: Slots): string[][] {
  return rules.map((rule) => rule.frames.map((frame) => frameSource(frame, slots)));
}

/** Compiles a language on first use and keeps the result. Throws on a frame that is not valid: our own mistake. */
export function prepareLanguage(language: Language): PreparedLanguage {
  const known = prepared.get(language);
  if (known !== undefined) return known;
  const { slots } = language;
  const fresh: PreparedLanguage = {
    language,
    acts: language.acts.map((rule) => prepareAct(rule, slots)),
    faults: language.faults.map((rule) => prepareFault(rule, slots)),
    search: prepareSearch(
      [language.acts, language.faults, language.scopes].map((rules) => framesOf(rules, slots)),
    ),
    scopes: prepareScopes(language.scopes, slots),
    findVulgar: prepareVocabulary(language.vocabulary),
    shell: compileFrames(language.shell, slots),
    unclaims: compileFrames(language.unclaims, slots),
    joins: compileFrames(language.joins, slots),
    openQuestions: compileFrames(language.openQuestions, slots),
    honorifics: compileFrames(language.honorifics, slots),
    likeness: prepareLikeness(language.likeness, slots),
    readBacks: prepareReadBacks(language.readBacks, slots),
    times: compileFrames(language.times, slots),
  };
  prepared.set(language, fresh);
  return fresh;
}
