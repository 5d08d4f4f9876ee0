import { analyse } from './analyse.ts';
import {
  ACT_IDS,
  type ActId,
  type Analysis,
  FAULT_CLASSES,
  type FaultClass,
  type FaultFinding,
  SEVERITIES,
  type Severity,
  type Span,
} from './analysis.ts';
import { examples as english } from './en/examples.ts';
import { alikeCode, isHeardByLikeness } from './finding/like-a-rebuke.ts';
import type { BetterWording, Language, RuleExamples } from './language.ts';
import { findLanguage } from './languages.ts';
import { examples as chinese } from './zh-CN/examples.ts';

/** One rule of the engine. */
export interface RuleEntry {
  readonly code: string;
  readonly severity: Severity;
  /** What one could say instead, where a wording exists that needs none of the words that were said. */
  readonly better?: string;
}

export interface BadExample {
  readonly text: string;
  /** What the engine finds in it, of this class. */
  readonly fault: FaultFinding;
}

export interface FaultChapter {
  readonly class: FaultClass;
  /** One of the textbook's five classes of forbidden phrases. */
  readonly isTextbook: boolean;
  readonly rules: readonly RuleEntry[];
  readonly bad: readonly BadExample[];
  /** Innocent sentences that look alike. */
  readonly fine: readonly string[];
}

export interface GoodExample {
  readonly text: string;
  /** The words that do it. */
  readonly marks: readonly Span[];
}

export interface ActChapter {
  readonly act: ActId;
  readonly codes: readonly string[];
  readonly examples: readonly GoodExample[];
}

/** Everything the engine judges by in one language, in the order of its classes and acts. */
export interface RuleBook {
  readonly locale: string;
  /** Sentences to try first. */
  readonly tries: readonly string[];
  readonly faults: readonly FaultChapter[];
  readonly acts: readonly ActChapter[];
}

/** A language without an entry has a book of rules without sentences. */
const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map([
  ['zh-CN', chinese],
  ['en', english],
]);

/** F1–F5. */
const TEXTBOOK: ReadonlySet<FaultClass> = new Set(FAULT_CLASSES.slice(0, 5));
const SLOT = '{said}';

/** The general one of the wordings before those for a special case. */
function plainWording(wordings: readonly BetterWording[]): { readonly better?: string } {
  const plain = wordings.filter(({ say }) => !say.includes(SLOT));
  const chosen = plain.find(({ about }) => about === undefined) ?? plain[0];
  return chosen === undefined ? {} : { better: chosen.say };
}

interface Rule {
  readonly code: string;
  readonly class: FaultClass;
  readonly severity: Severity;
  readonly better: readonly BetterWording[];
}

/** Sentences like those people labelled break the rule too. */
const alikeRules = ({ likeness }: Language): readonly Rule[] =>
  FAULT_CLASSES.filter(isHeardByLikeness).flatMap((kind) => {
    const better = likeness?.better[kind];
    if (better === undefined) return [];
    return [{ code: alikeCode(kind), class: kind, severity: 'light', better }];
  });

/** The rules that are frames, the vocabulary, the one on length, and likeness. */
function rulesOf(language: Language): readonly Rule[] {
  const { faults, vocabulary, tooLong } = language;
  const words = vocabulary.map((list) => ({ ...list, class: 'vulgar' as const }));
  const length = {
    code: 'too-long.utterance',
    class: 'too-long',
    severity: 'light',
    better: [{ say: tooLong.better }],
  } as const;
  return [...faults, ...words, length, ...alikeRules(language)];
}

/** One entry for each code, the worst first. */
function entriesOf(rules: readonly Rule[]): readonly RuleEntry[] {
  const byCode = new Map<string, RuleEntry>();
  for (const { code, severity, better } of rules)
    if (!byCode.has(code)) byCode.set(code, { code, severity, ...plainWording(better) });
  return [...byCode.values()].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
}

type Judge = (text: string) => Analysis;

/** An example the engine does not find has no place in the book: it says what the engine does. */
function foundIn(texts: readonly string[], wanted: FaultClass, judge: Judge): BadExample[] {
  return texts.flatMap((text) => {
    const fault = judge(text).faults.find((one) => one.class === wanted);
    return fault === undefined ? [] : [{ text, fault }];
  });
}

interface Source {
  readonly language: Language;
  readonly examples: RuleExamples | undefined;
  readonly judge: Judge;
}

function faultChapters({ language, examples, judge }: Source): readonly FaultChapter[] {
  const rules = rulesOf(language);
  return FAULT_CLASSES.map((name) => {
    const sentences = examples?.faults[name];
    return {
      class: name,
      isTextbook: TEXTBOOK.has(name),
      rules: entriesOf(rules.filter((rule) => rule.class === name)),
      bad: foundIn(sentences?.bad ?? [], name, judge),
      fine: sentences?.fine ?? [],
    };
  });
}

function actChapters({ language, examples, judge }: Source): readonly ActChapter[] {
  return ACT_IDS.map((act) => ({
    act,
    codes: [...new Set(language.acts.filter((rule) => rule.act === act).map(({ code }) => code))],
    examples: (examples?.acts[act] ?? []).map((text) => ({
      text,
      marks: judge(text).acts.filter((found) => found.act === act),
    })),
  }));
}

/** The rule book of a language; a locale the engine does not know has an empty one. */
export function ruleBook(locale: string): RuleBook {
  const language = findLanguage(locale);
  if (language === undefined) return { locale, tries: [], faults: [], acts: [] };
  const examples = EXAMPLES.get(language.locale);
  const judge: Judge = (text) => analyse(text, { locale, seat: 'agent' });
  const source = { language, examples, judge };
  return {
    locale,
    tries: examples?.tries ?? [],
    faults: faultChapters(source),
    acts: actChapters(source),
  };
}
