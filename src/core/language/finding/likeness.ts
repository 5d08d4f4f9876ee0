import type { ActId, FaultClass, Span } from '../analysis.ts';
import { wholeClauses } from '../clauses.ts';
import { compileFrames, hasFrame } from '../frames.ts';
import type { Likeness, Slots } from '../language.ts';
import { type PreparedWording, prepareWordings } from './better-wording.ts';
import { type KnownRuns, readKnownRuns } from '../matching/known-runs.ts';
import { prepareRuns } from '../matching/runs.ts';
import { readShares } from '../matching/common-runs.ts';
import {
  heaviestStretch,
  type LinearModels,
  readModels,
  scoresOf,
} from '../matching/linear-models.ts';
import type { TopicHearing } from '../topic-evidence.ts';

/** A language's models made ready: the rebukes', those of the acts, of the faults of service, of the classes of rebukes. */
export interface PreparedLikeness {
  readonly source: Likeness;
  readonly acts: readonly ActId[];
  readonly services: readonly FaultClass[];
  readonly classes: readonly FaultClass[];
  readonly models: LinearModels;
  readonly runs: KnownRuns;
  readonly unless: ReadonlyMap<ActId | 'rebuke', RegExp | undefined>;
  readonly better: ReadonlyMap<FaultClass, readonly PreparedWording[]>;
  readonly topics: TopicHearing;
}

const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] =>
  // Object.keys forgets the type of the keys.
  Object.keys(record) as K[];

/** Nothing for a language without models. */
export function prepareLikeness(
  source: Likeness | undefined,
  slots: Slots,
): PreparedLikeness | undefined {
  if (source === undefined) return undefined;
  const { longest, common, acts, rebuke, services, classes } = source.learned;
  const searchRuns = prepareRuns(source.plain);
  const runs = readKnownRuns(source.learned.runs, searchRuns(longest.acts));
  return {
    source,
    acts: keysOf(acts),
    services: keysOf(services),
    classes: keysOf(classes),
    models: readModels(
      [rebuke, ...[acts, services, classes].flatMap((some) => Object.values(some))],
      runs.size,
    ),
    runs,
    unless: new Map(
      keysOf(source.unless).map((act) => [act, compileFrames(source.unless[act], slots)]),
    ),
    better: new Map(
      keysOf(source.better).map((kind) => [
        kind,
        prepareWordings(source.better[kind] ?? [], slots),
      ]),
    ),
    topics: {
      visitRuns: searchRuns(longest.topics),
      shares: readShares(common),
      from: source.topicFrom,
    },
  };
}

const REBUKE = 0;

/** What one sentence of a text is like. */
export class AlikeSentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly #likeness: PreparedLikeness;
  readonly #scores: Float64Array;

  constructor(text: string, { start, end }: Span, likeness: PreparedLikeness) {
    const words = text.slice(start, end);
    // Where a sentence follows another, the blank between them is no part of what it is like.
    this.words = words.trim();
    this.start = start + words.length - words.trimStart().length;
    this.end = this.start + this.words.length;
    this.#likeness = likeness;
    this.#scores = scoresOf(likeness.models, this.words, likeness.runs);
  }

  /** Whether it says what is no rebuke, however alike. */
  get isHarmless(): boolean {
    return hasFrame(this.#likeness.unless.get('rebuke'), this.words);
  }

  /** How much it is like a rebuke. */
  get rebuke(): number {
    return this.#scores[REBUKE] ?? 0;
  }

  /** How much it is like one that does the act. */
  act(act: ActId): number {
    const place = this.#likeness.acts.indexOf(act);
    return place < 0 ? 0 : (this.#scores[1 + place] ?? 0);
  }

  /** The acts it is not so unlike that no rule could be right about them. */
  get possibleActs(): ActId[] {
    const { acts, source } = this.#likeness;
    return acts.filter((_, place) => (this.#scores[1 + place] ?? 0) > source.doubtsUpTo);
  }

  /** The acts it is so like that it does them; none if it is as much like a rebuke: a taunt may look like an offer. */
  get acts(): ActId[] {
    const { acts, source, unless } = this.#likeness;
    if (this.rebuke > source.accusesFrom) return [];
    return acts.filter(
      (act, place) =>
        (this.#scores[1 + place] ?? 0) > source.hearsFrom && !hasFrame(unless.get(act), this.words),
    );
  }

  /** How much it is like one that breaks a rule of service; Infinity where nobody learned what those are like. */
  service(kind: FaultClass): number {
    const { acts, services } = this.#likeness;
    const place = services.indexOf(kind);
    return place < 0 ? Infinity : (this.#scores[1 + acts.length + place] ?? 0);
  }

  /** The class of rebukes it is likest. */
  get likeliestClass(): FaultClass | undefined {
    const { acts, services, classes } = this.#likeness;
    const scores = this.#scores.subarray(1 + acts.length + services.length);
    return classes[scores.indexOf(Math.max(...scores))];
  }

  /** The clauses that say so; empty where no letters do. */
  because(kind: ActId | 'rebuke'): Span {
    const { acts, models, runs } = this.#likeness;
    const place = kind === 'rebuke' ? REBUKE : 1 + acts.indexOf(kind);
    const heaviest = heaviestStretch(models, place, this.words, runs);
    if (heaviest.end === heaviest.start) return heaviest;
    const at = wholeClauses(this.words, heaviest);
    return { start: this.start + at.start, end: this.start + at.end };
  }
}
