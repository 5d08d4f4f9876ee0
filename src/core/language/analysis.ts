/**
 * The vocabulary of the service-language engine: what a sentence does (acts), which rule it breaks (faults),
 * what it is about in this case (topics). Spans count UTF-16 code units of the original text, end exclusive.
 */
export const ACT_IDS = [
  'greeting',
  'self-intro',
  'offer-help',
  'acknowledge',
  'empathy',
  'apology',
  'ask-info',
  'confirm',
  'hold-request',
  'hold-thanks',
  'solution',
  'time-commitment',
  'check-satisfaction',
  'anything-else',
  'thanks',
  'goodbye',
  'ownership',
  'escalate',
  'privacy-check',
] as const;
export type ActId = (typeof ACT_IDS)[number];

/** The first five are the textbook's classes of forbidden phrases (F1–F5); the rest are further rules of the trade. */
export const FAULT_CLASSES = [
  'self-respect',
  'blame',
  'contradict',
  'vulgar',
  'provoke',
  'evasion',
  'rule-hiding',
  'emotion-denial',
  'over-promise',
  'curt',
  'jargon',
  'filler',
  'too-long',
] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

/** The textbook's five classes of forbidden phrases; a polite word in the same sentence does not make up for them. */
export const FORBIDDEN: ReadonlySet<FaultClass> = new Set(FAULT_CLASSES.slice(0, 5));

/** From worst to mildest; `check` is shown as "please look again" and costs nothing. */
export const SEVERITIES = ['fatal', 'heavy', 'medium', 'light', 'check'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A coarse word that slipped out and hit nobody; what is thrown at somebody is fatal. */
export const isSlip = (fault: {
  readonly class: FaultClass;
  readonly severity: Severity;
}): boolean => fault.class === 'vulgar' && fault.severity !== 'fatal';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ActFinding extends Span {
  readonly act: ActId;
}

export interface FaultFinding extends Span {
  readonly class: FaultClass;
  /** The rule's own permanent id, `<class>.<rule>`, for example `provoke.dare-to-complain`. */
  readonly code: string;
  readonly severity: Severity;
  /** A wording the agent could have used instead, in the language of the utterance. */
  readonly better: string;
}

export interface TopicFinding extends Span {
  readonly topic: string;
  /** 1 for a pattern; otherwise the similarity to the nearest example, above the engine's threshold. */
  readonly score: number;
}

export interface Measures {
  /** Visible characters without white space and punctuation. */
  readonly characters: number;
  readonly sentences: number;
  readonly questions: number;
  /** Those of them that ask what, which, who, how, when, where or why. */
  readonly openQuestions: number;
  /** How often the customer is addressed respectfully (您, sir, ma'am, Mr …). */
  readonly honorifics: number;
}

export interface Analysis {
  /** Version of the engine that judged; a stored analysis never changes when the engine does. */
  readonly engine: string;
  readonly acts: readonly ActFinding[];
  readonly faults: readonly FaultFinding[];
  readonly topics: readonly TopicFinding[];
  readonly measures: Measures;
}

/** What a scenario declares about one topic in one language. */
export interface TopicWords {
  /**
   * Alternatives of plain text. `…` inside one allows a short gap ("运单…号").
   * Not regular expressions: authors write them, so they must be harmless and linear.
   */
  readonly patterns: readonly string[];
  /** Whole example sentences, compared by likeness where no pattern matched. */
  readonly examples: readonly string[];
  /** Sentences about it from anywhere: their words speak for it as those of patterns and examples do. */
  readonly sayings?: readonly string[];
  /** A statement that counts against the speaker: only where really claimed, not denied, quoted, supposed or asked. */
  readonly claim?: boolean;
}

/** What a scenario declares: topic id → words. */
export type Topics = Readonly<Record<string, TopicWords>>;

export interface FactOnRecord {
  /** The customer's own words for it. */
  readonly said: readonly string[];
  /** The topics that speak of it. */
  readonly topics: readonly string[];
}

/** What a case knows of its numbers and names, against which the agent's reading back is held. */
export interface OnRecord {
  readonly facts: Readonly<Record<string, FactOnRecord>>;
  /** Everything that is written down anywhere in the case. */
  readonly all: readonly string[];
  /** The fact that holds what the customer is called, and that. */
  readonly name?: { readonly fact: string; readonly called: string };
}

const MISREAD = 'misread-';
/** The topic that a fact of the case has been read back wrongly. */
export const misreadTopic = (fact: string): string => `${MISREAD}${fact}`;
/** The facts that topics say have been read back wrongly. */
export const misreadFacts = (topics: readonly string[]): readonly string[] =>
  topics.flatMap((topic) => (topic.startsWith(MISREAD) ? [topic.slice(MISREAD.length)] : []));

export type Seat = 'agent' | 'customer' | 'observer';

export interface AnalyseOptions {
  readonly locale: string;
  readonly seat: Seat;
  readonly topics?: Topics;
  readonly onRecord?: OnRecord;
  readonly context?: AnalyseContext;
}

/** What turn-level rules may look at. Absent fields mean "unknown", and rules that need them stay silent. */
export interface AnalyseContext {
  /** The agent's own utterances so far, 0 for the first one. */
  readonly turn?: number;
  /** What the other side said just before. */
  readonly previous?: string;
  /** What the same speaker said before that. */
  readonly previousOwn?: string;
  readonly channel?: 'phone' | 'chat' | 'counter';
}
