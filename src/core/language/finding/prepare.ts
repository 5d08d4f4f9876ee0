import { compileFrames } from '../frames.ts';
import type { ActRule, FaultRule, Language, Slots } from '../language.ts';
import { prepareVocabulary, type VocabularyMatch } from '../matching/vocabulary.ts';
import { type PreparedScope, prepareScopes } from '../scopes.ts';

export interface PreparedAct {
  readonly rule: ActRule;
  readonly find: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

export interface PreparedFault {
  readonly rule: FaultRule;
  readonly find: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly unlessTurn: RegExp | undefined;
  readonly unlessAfter: RegExp | undefined;
  /** The `about` frame of each better wording, by position. */
  readonly about: readonly (RegExp | undefined)[];
}

/** A language with its frames compiled. */
export interface PreparedLanguage {
  readonly language: Language;
  readonly acts: readonly PreparedAct[];
  readonly faults: readonly PreparedFault[];
  readonly scopes: readonly PreparedScope[];
  readonly findVulgar: (text: string) => VocabularyMatch[];
  readonly shell: RegExp | undefined;
  readonly honorifics: RegExp | undefined;
}

const prepared = new WeakMap<Language, PreparedLanguage>();

function prepareAct(rule: ActRule, slots: Slots): PreparedAct {
  return {
    rule,
    find: compileFrames(rule.frames, slots),
    unless: compileFrames(rule.unless, slots),
  };
}

function prepareFault(rule: FaultRule, slots: Slots): PreparedFault {
  return {
    rule,
    find: compileFrames(rule.frames, slots),
    unless: compileFrames(rule.unless, slots),
    unlessTurn: compileFrames(rule.unlessTurn, slots),
    unlessAfter: compileFrames(rule.unlessAfter, slots),
    about: rule.better.map((wording) =>
      compileFrames(wording.about === undefined ? [] : [wording.about], slots),
    ),
  };
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
    scopes: prepareScopes(language.scopes, slots),
    findVulgar: prepareVocabulary(language.vocabulary),
    shell: compileFrames(language.shell, slots),
    honorifics: compileFrames(language.honorifics, slots),
  };
  prepared.set(language, fresh);
  return fresh;
}
