import {
  ACT_IDS,
  type ActId,
  FAULT_CLASSES,
  type FaultClass,
  FORBIDDEN,
} from '../../../src/core/language/analysis.ts';
import { splitSentences } from '../../../src/core/language/clauses.ts';
import type { Learned } from '../../../src/core/language/language.ts';
import { scaleOf } from '../../../src/core/language/matching/linear-models.ts';
import { BETWEEN_RUNS, type RunKinds, runsOf } from '../../../src/core/language/matching/runs.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import type { Row } from '../corpus-report/read-corpus.ts';
import { commonest } from './commonest.ts';
import { learn, type Sample } from './learn.ts';
import { store } from './store.ts';

/** A run of one sentence says nothing of others. */
const LEAST_SENTENCES = 2;

interface Labelled {
  readonly row: Row;
  readonly scale: number;
  readonly runs: ReadonlySet<string>;
}

/** One model to be learned. */
interface Question {
  /** Whether a sentence can teach it anything. */
  readonly asks: (row: Row) => boolean;
  readonly isHere: (row: Row) => boolean;
}

const isForbidden = ({ faults }: Row): boolean => faults.some((one) => FORBIDDEN.has(one));
/** Whether nobody could decide if one of the five classes is there. */
const isOpen = (row: Row): boolean =>
  !isForbidden(row) && FAULT_CLASSES.some((one) => FORBIDDEN.has(one) && row.maybe.includes(one));

const aboutRebukes: Question = {
  asks: (row) => !isOpen(row),
  isHere: isForbidden,
};
const aboutAct = (act: ActId): Question => ({
  asks: ({ maybe }) => !maybe.includes('*') && !maybe.includes(act),
  isHere: ({ acts }) => acts.includes(act),
});
/** Of which class a rebuke is, is asked of rebukes only. */
const aboutClass = (kind: FaultClass): Question => ({
  asks: isForbidden,
  isHere: ({ faults }) => faults.includes(kind),
});

const CLASSES = FAULT_CLASSES.filter((one) => FORBIDDEN.has(one));

/** Questions that share so many weights, each as many as it has runs that tell much: rare ones weigh and tell little. */
interface Group {
  readonly questions: readonly Question[];
  readonly most: number;
}
const REBUKES: Group = { questions: [aboutRebukes], most: 8000 };
const ACTS: Group = { questions: ACT_IDS.map(aboutAct), most: 30_000 };
const KINDS: Group = { questions: CLASSES.map(aboutClass), most: 2000 };

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** In how many sentences each run stands that stands in enough of them, in the order of their letters. */
function countRuns(labelled: readonly Labelled[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { runs } of labelled) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts]
    .filter(([run, count]) => count >= LEAST_SENTENCES && !run.includes(BETWEEN_RUNS))
    .sort(([one], [other]) => byCode(one, other));
}

interface Lesson {
  readonly labelled: readonly Labelled[];
  /** By sentence, with all its runs. */
  readonly samples: readonly Sample[];
  readonly counts: Float64Array;
}

/** The weights that answer each question, looking at all runs or only at those that are not 0 in a table by place. */
function answer(
  { labelled, samples, counts }: Lesson,
  { asks, isHere }: Question,
  looksAt?: Uint8Array,
): Float64Array {
  const asked = [...labelled.entries()].filter(([, { row }]) => asks(row));
  const seen = asked.flatMap(([index]) => {
    const sample = samples[index];
    if (sample === undefined) return [];
    if (looksAt === undefined) return [sample];
    return [{ ...sample, runs: sample.runs.filter((place) => looksAt[place] !== 0) }];
  });
  const here = asked.map(([, { row }]) => isHere(row));
  return learn(seen, here, counts.length);
}

/** How much each run tells about a question: heavy and frequent ones tell most. */
const tellingOf = (weights: Float64Array, counts: Float64Array): Float64Array =>
  counts.map((count, place) => Math.abs(weights[place] ?? 0) * Math.sqrt(count));

/** The weights that answer each question of a group, by the runs that tell most about any of them. */
function answerGroup(lesson: Lesson, { questions, most }: Group): readonly Float64Array[] {
  const telling = questions.map((question) => tellingOf(answer(lesson, question), lesson.counts));
  const all = new Float64Array(telling.length * lesson.counts.length);
  for (const [index, told] of telling.entries()) all.set(told, index * told.length);
  const least = all.sort().at(-most - 1) ?? 0;
  return questions.map((question, index) => {
    const told = telling[index] ?? lesson.counts;
    return answer(
      lesson,
      question,
      Uint8Array.from(told, (value) => Number(value > least)),
    );
  });
}

/**
 * The sentences of an innocent text one by one, as the engine judges them: none of them rebukes, and none does an act
 * the whole does not do. Which of them does those it does, nobody has said.
 */
function innocentSentences(row: Row): readonly Row[] {
  if (row.faults.length > 0 || isOpen(row)) return [];
  const { text } = normalise(row.text);
  const sentences = splitSentences(text);
  if (sentences.length < 2) return [];
  const maybe = [...row.maybe, ...row.acts];
  return sentences.map(({ start, end }) => ({
    text: text.slice(start, end).trim(),
    acts: [],
    maybe,
    faults: [],
  }));
}

/** What sentences are like, learned from labelled ones: rebukes, each class of them, and each act. */
export function train(rows: readonly Row[], kinds: RunKinds): Learned {
  // In an order of their own, whatever file they stand in: what is learned depends on it a little.
  const ordered = [...rows, ...rows.flatMap(innocentSentences)].sort((one, other) =>
    byCode(one.text, other.text),
  );
  const labelled = ordered.map((row) => {
    const { text } = normalise(row.text);
    return { row, scale: scaleOf(text), runs: runsOf(text, kinds) };
  });
  const counted = countRuns(labelled);
  const places = new Map(counted.map(([run], place) => [run, place]));
  const lesson = {
    labelled,
    samples: labelled.map(({ runs, scale }) => ({
      runs: Uint32Array.from([...runs].flatMap((run) => places.get(run) ?? [])),
      scale,
    })),
    counts: Float64Array.from(counted, ([, count]) => count),
  };
  const answers = [REBUKES, ACTS, KINDS].flatMap((group) => answerGroup(lesson, group));
  const used = counted.flatMap(([run], place) =>
    answers.some((weights) => weights[place] !== 0) ? [{ run, place }] : [],
  );
  const [rebuke, ...others] = answers.map((weights) =>
    store(
      used.map(({ place }) => weights[place] ?? 0),
      weights.at(-1) ?? 0,
    ),
  );
  if (rebuke === undefined) throw new Error('there is nothing to learn');
  const named = (names: readonly string[], from: number) =>
    Object.fromEntries(names.map((name, at) => [name, others[from + at] ?? rebuke]));
  return {
    kinds,
    common: commonest(counted),
    runs: used.map(({ run }) => run).join(BETWEEN_RUNS),
    rebuke,
    acts: named(ACT_IDS, 0),
    classes: named(CLASSES, ACT_IDS.length),
  };
}
