import type { ActId, FaultClass, Severity } from './analysis.ts';
import type { CommonRuns } from './matching/common-runs.ts';
import type { DigitWords } from './matching/digit-runs.ts';
import type { StoredModel } from './matching/linear-models.ts';
import type { StoredNumbers } from './matching/run-numbers.ts';
import type { Plain } from './matching/runs.ts';

/** A named alternation that frames refer to as `{name}`: an addressee, a predicate class, a mood particle. */
export type Slots = Readonly<Record<string, string>>;

/**
 * A frame is the source of a bounded regular expression over normalised text, with four additions:
 * `{name}` a slot, `…` a gap of at most eight characters inside one clause, `«` a clause start, `»` a clause end.
 */
export type Frame = string;

/** What the words at a place are: somebody else's, denied, about the speaker, or only supposed. */
export type ScopeKind = 'quoted' | 'reported' | 'denied' | 'self' | 'condition' | 'regretted';

/** How a language opens one kind of scope. */
export interface ScopeRule {
  readonly kind: ScopeKind;
  readonly frames: readonly Frame[];
  /**
   * A scope ends with its clause or with its sentence, never later than `limit` characters. Where a space is no
   * pause but stands between all words, a clause ends at a mark only.
   */
  readonly reach: 'clause' | 'marked-clause' | 'sentence';
  readonly limit: number;
  /** Frames with which the speaker's own voice returns. */
  readonly closedBy?: readonly Frame[];
}

/** One better wording; `{said}` takes the words the frame captured, and a wording that cannot be filled is skipped. */
export interface BetterWording {
  /** Offered only if the utterance contains one of these frames. */
  readonly about?: Frame;
  readonly say: string;
}

/** A condition on the place of the utterance in the talk. */
export type TurnCondition = 'bare' | 'later-turn' | 'after-abuse';

export interface FaultRule {
  /** Permanent, `<class>.<rule>`. */
  readonly code: string;
  readonly class: FaultClass;
  readonly severity: Severity;
  readonly frames: readonly Frame[];
  /** Innocent if one of these stands in the same sentence. */
  readonly unless?: readonly Frame[];
  /** Innocent if one of these stands anywhere in the utterance. */
  readonly unlessTurn?: readonly Frame[];
  /** Innocent if one of these follows. */
  readonly unlessAfter?: readonly Frame[];
  /** Innocent if the same utterance does one of these acts. */
  readonly unlessActs?: readonly ActId[];
  /** Scopes in which the words are innocent; without it: quoted, reported, denied. */
  readonly spares?: readonly ScopeKind[];
  readonly when?: TurnCondition;
  readonly better: readonly BetterWording[];
}

export interface ActRule {
  readonly act: ActId;
  /** Permanent, `<act>.<rule>`. */
  readonly code: string;
  readonly frames: readonly Frame[];
  /** Does not count if one of these stands in the same sentence. */
  readonly unless?: readonly Frame[];
  /** Does not count in a sentence that does one of these acts (their rules must come earlier). */
  readonly unlessActs?: readonly ActId[];
  /** Scopes in which the words are not the speaker's act; without it: quoted. */
  readonly spares?: readonly ScopeKind[];
  /** Counts only before this many characters of the utterance, or as the first utterance of a talk. */
  readonly position?: 'opening' | 'first-turn';
}

/** A word of the vulgar vocabulary, found by one pass over the text. */
export interface VocabularyWord {
  readonly word: string;
  /** Not part of a longer Latin word. */
  readonly whole?: boolean;
  /** Innocent longer words that contain it. */
  readonly allow?: readonly string[];
}

export interface Vocabulary {
  readonly code: string;
  readonly severity: Severity;
  readonly words: readonly VocabularyWord[];
  readonly better: readonly BetterWording[];
}

/** Sentences with which the rule book explains one class: some that break it, some that only look like it. */
export interface FaultExamples {
  readonly bad: readonly string[];
  readonly fine: readonly string[];
}

/**
 * The example sentences of the rule book in one language; tests hold the rules to them. They are no part of
 * `Language`, because no rule reads them and a call should not have to load them.
 */
export interface RuleExamples {
  /** A few to try first. */
  readonly tries: readonly string[];
  readonly faults: Readonly<Record<FaultClass, FaultExamples>>;
  readonly acts: Readonly<Record<ActId, readonly string[]>>;
}

/** By runs of so many words at most sentences are told apart: by what they do, and by what they are about. */
export interface LongestRuns {
  readonly acts: number;
  readonly topics: number;
}

/** What `npm run train` learned from labelled sentences. */
export interface Learned {
  readonly longest: LongestRuns;
  readonly common: CommonRuns;
  /** The numbers of the runs the models know; a model's weights are in their order. */
  readonly runs: StoredNumbers;
  readonly acts: Readonly<Partial<Record<ActId, StoredModel>>>;
  /** Any of the five forbidden classes. */
  readonly rebuke: StoredModel;
  /** The faults of service: whether words that often are one are one here. */
  readonly services: Readonly<Partial<Record<FaultClass, StoredModel>>>;
  /** Which of the five a rebuke is likest. */
  readonly classes: Readonly<Partial<Record<FaultClass, StoredModel>>>;
}

/** What sentences are like, for those of which the rules say nothing or too much. */
export interface Likeness {
  readonly learned: Learned;
  /** What words are alike but for their form; each word is its own where nothing is said. */
  readonly plain?: Plain;
  /** From here on a sentence does an act although no rule knows its words. */
  readonly hearsFrom: number;
  /** Words with which a sentence is not taken for the act, or for a rebuke, however alike. */
  readonly unless: Readonly<Partial<Record<ActId | 'rebuke', readonly Frame[]>>>;
  /** Up to here it does not, although a rule knows them. */
  readonly doubtsUpTo: number;
  /** Up to here what a rule takes for a fault of service is none. */
  readonly sparesUpTo: number;
  /** Up to here what a rule takes for a rebuke is only asked about. */
  readonly excusesUpTo: number;
  /** From here on a sentence no rule speaks of is worth another look. */
  readonly asksFrom: number;
  /** From here on it is taken for a rebuke, lightly. */
  readonly accusesFrom: number;
  /** From here on the words of a sentence speak for a topic of the case although no pattern of it stands there. */
  readonly topicFrom: number;
  /** What to say instead of what is like a class. */
  readonly better: Readonly<Partial<Record<FaultClass, readonly BetterWording[]>>>;
}

/** How a language says the numbers and names an agent reads back. */
export interface ReadBacks {
  readonly digits: DigitWords;
  /** Words, as alternatives, behind which the word of a digit counts ("the last four"). */
  readonly counting?: string;
  /** Words after which only the end of a number is said ("ending in"). */
  readonly ends: readonly Frame[];
  /** What stands behind an amount or a count. */
  readonly counted: readonly Frame[];
  /** What is counted piece by piece, as the first group, behind how many there are. */
  readonly things: readonly Frame[];
  /** Such words that mean the same, together: who counts boxes counts cartons. */
  readonly sameThings?: readonly (readonly string[])[];
  /** Words after which a number is none of the customer's: the agent's own, that of a desk or of the case. */
  readonly others: readonly Frame[];
  /** A name, as the first group, by which the person spoken to is called, and by which anybody is spoken of. */
  readonly addressed: readonly Frame[];
  readonly named: readonly Frame[];
}

/** Everything the engine needs to know about one language: data only, so that a new language needs no engine code. */
export interface Language {
  readonly locale: string;
  readonly slots: Slots;
  readonly acts: readonly ActRule[];
  readonly faults: readonly FaultRule[];
  readonly vocabulary: readonly Vocabulary[];
  readonly scopes: readonly ScopeRule[];
  /** Words that do not make a curt answer less bare: greeting, form of address, particles. */
  readonly shell: readonly Frame[];
  /** Rewrites applied to captured words before they enter a better wording. */
  readonly rewrites: readonly (readonly [string, string])[];
  /** Words that, in the same clause, keep a statement from being a claim: denial, doubt, a question, a plan to check. */
  readonly unclaims: readonly Frame[];
  /** Words with which a clause goes on to a further statement of the same thing ("is closed and won't open"). */
  readonly joins: readonly Frame[];
  /** Words that make a question an open one. */
  readonly openQuestions: readonly Frame[];
  readonly honorifics: readonly Frame[];
  readonly likeness?: Likeness;
  readonly readBacks?: ReadBacks;
  /** The words that say when something is to happen. */
  readonly times?: readonly Frame[];
  /** Longest acceptable utterance in visible characters, and longest run without the end of a sentence. */
  readonly tooLong: {
    readonly characters: number;
    readonly unbroken?: number;
    readonly better: string;
  };
}
