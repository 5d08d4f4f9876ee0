import type { ActId, FaultClass, Span } from '../analysis.ts';
import type { Likeness } from '../language.ts';
import { prepareRuns } from '../matching/letter-runs.ts';
import {
  heaviestStretch,
  readModels,
  scoresOf,
  type StoredModel,
} from '../matching/linear-models.ts';

/** Between two runs, in none of them. */
export const BETWEEN_RUNS = '|';

/** What one sentence is like: the kinds a language's models know, each with how far the sentence is on its side. */
export interface AlikeSentence extends Span {
  readonly acts: ReadonlyMap<ActId, number>;
  readonly rebuke: number;
  readonly classes: ReadonlyMap<FaultClass, number>;
  /** The words that say so. */
  readonly because: (kind: ActId | 'rebuke') => Span;
}

/** A language's models made ready. */
export interface PreparedLikeness {
  readonly source: Likeness;
  readonly of: (text: string, sentences: readonly Span[]) => readonly AlikeSentence[];
}

const keysOf = <K extends string>(models: Readonly<Partial<Record<K, StoredModel>>>): K[] =>
  // Object.keys forgets the type of the keys.
  Object.keys(models) as K[];

/** Nothing for a language without models. */
export function prepareLikeness(source: Likeness | undefined): PreparedLikeness | undefined {
  if (source === undefined) return undefined;
  const { runs, acts, rebuke, classes } = source.learned;
  const actKinds = keysOf(acts);
  const classKinds = keysOf(classes);
  const models = readModels([rebuke, ...Object.values(acts), ...Object.values(classes)]);
  const visitRuns = prepareRuns(runs.split(BETWEEN_RUNS));
  const alike = (text: string, { start, end }: Span): AlikeSentence => {
    const words = text.slice(start, end);
    const known = new Set<number>();
    visitRuns(words, (run) => known.add(run));
    const [asRebuke = 0, ...others] = scoresOf(models, words, known);
    return {
      start,
      end,
      rebuke: asRebuke,
      acts: new Map(actKinds.map((act, at) => [act, others[at] ?? 0])),
      classes: new Map(classKinds.map((kind, at) => [kind, others[actKinds.length + at] ?? 0])),
      because: (kind) => {
        const place = kind === 'rebuke' ? 0 : 1 + actKinds.indexOf(kind);
        const at = heaviestStretch(models, place, words, visitRuns);
        return { start: start + at.start, end: start + at.end };
      },
    };
  };
  return { source, of: (text, sentences) => sentences.map((sentence) => alike(text, sentence)) };
}
