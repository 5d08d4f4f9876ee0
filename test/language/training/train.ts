import {
  ACT_IDS,
  type ActId,
  FAULT_CLASSES,
  type FaultClass,
  FORBIDDEN,
} from '../../../src/core/language/analysis.ts';
import { splitSentences } from '../../../src/core/language/clauses.ts';
import type { Learned, LongestRuns } from '../../../src/core/language/language.ts';
import { writeRunNumbers } from '../../../src/core/language/matching/run-numbers.ts';
import { scaleOf, type StoredModel } from '../../../src/core/language/matching/linear-models.ts';
import { readWeights, writeWeights } from '../../../src/core/language/matching/stored-weights.ts';
import { type Plain, prepareRuns, runsIn } from '../../../src/core/language/matching/runs.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import type { Row } from '../corpus-report/read-corpus.ts';
import { commonest } from './commonest.ts';
import { learn, type Pull, samplesOf } from './learn.ts';

/** A run of one sentence says nothing of others. */
const LEAST_SENTENCES = 3;

/** Labelled sentences, and how many sentences each of them counts for. */
export interface Lot {
  readonly rows: readonly Row[];
  readonly times: number;
}

interface Labelled {
  readonly row: Row;
  readonly times: number;
  /** Normalised. */
  readonly text: string;
}

/** How hard sentences pull that are none of what is asked about: the harder, the heavier the model is. */
export interface Pulls {
  readonly rebukes: number;
  readonly acts: number;
  readonly services: number;
  readonly classes: number;
}

/** How a language is learned. */
export interface Lesson {
  readonly longest: LongestRuns;
  readonly pulls: Pulls;
  /** In how many steps to each side of none a weight is written down. */
  readonly steps: number;
}

/**
 * How much harder those pull that are. Of a fault of service there are hundreds among tens of thousands, and a veto
 * must know all of them.
 */
const HARDER: Pulls = { rebukes: 2, acts: 2, services: 8, classes: 2 };

/** One model to be learned. */
interface Question {
  /** Whether a sentence can teach it anything. */
  readonly asks: (row: Row) => boolean;
  readonly isHere: (row: Row) => boolean;
  /** Which of a language's pulls is its own. */
  readonly about: keyof Pulls;
}

const isForbidden = ({ faults }: Row): boolean => faults.some((one) => FORBIDDEN.has(one));
/** Whether nobody could decide if one of the five classes is there. */
const isOpen = (row: Row): boolean =>
  !isForbidden(row) && FAULT_CLASSES.some((one) => FORBIDDEN.has(one) && row.maybe.includes(one));

const aboutRebukes: Question = {
  asks: (row) => !isOpen(row),
  isHere: isForbidden,
  about: 'rebukes',
};
const aboutAct = (act: ActId): Question => ({
  asks: ({ maybe }) => !maybe.includes('*') && !maybe.includes(act),
  isHere: ({ acts }) => acts.includes(act),
  about: 'acts',
});
/** Whether a rule of service is broken is asked of every sentence of which somebody could say. */
const aboutService = (kind: FaultClass): Question => ({
  asks: ({ maybe }) => !maybe.includes(kind),
  isHere: ({ faults }) => faults.includes(kind),
  about: 'services',
});
/** Of which class a rebuke is, is asked of rebukes only. */
const aboutClass = (kind: FaultClass): Question => ({
  asks: isForbidden,
  isHere: ({ faults }) => faults.includes(kind),
  about: 'classes',
});

/** Faults of service whose words often are none: who says that he does not know yet does not evade. */
const SERVICES = ['evasion', 'rule-hiding', 'emotion-denial', 'over-promise'] as const;
const CLASSES = FAULT_CLASSES.filter((one) => FORBIDDEN.has(one));

type Questions = Readonly<Record<string, Question>>;

const askedOf = <Name extends string>(
  names: readonly Name[],
  about: (name: Name) => Question,
): Questions => Object.fromEntries(names.map((name) => [name, about(name)]));

const ABOUT_ACTS = askedOf(ACT_IDS, aboutAct);
const ABOUT_SERVICES = askedOf(SERVICES, aboutService);
const ABOUT_CLASSES = askedOf(CLASSES, aboutClass);

const QUESTIONS: readonly Question[] = [
  aboutRebukes,
  ...[ABOUT_ACTS, ABOUT_SERVICES, ABOUT_CLASSES].flatMap((questions) => Object.values(questions)),
];

function pullOf({ about }: Question, pulls: Pulls): Pull {
  const elsewhere = pulls[about];
  return { here: elsewhere * HARDER[about], elsewhere };
}

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The questions with their sides, those most sentences answer first: the runs they choose are cheap for the others. */
function questionsWithSides(labelled: readonly Labelled[]) {
  const asked = QUESTIONS.map((question) => {
    const sides = sidesOf(labelled, question);
    return { question, sides, here: sides.reduce((sum, side) => sum + Number(side === 1), 0) };
  });
  return asked.sort((one, other) => other.here - one.here);
}

/** In how many sentences each run stands that stands in enough of them, in the order of their numbers. */
function countRuns(
  runsOfEach: readonly ReadonlySet<number>[],
): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const runs of runsOfEach) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SENTENCES)
    .sort(([one], [other]) => one - other);
}

/** On which side of a question each sentence is. */
const sidesOf = (labelled: readonly Labelled[], { asks, isHere }: Question): Int8Array =>
  Int8Array.from(labelled, ({ row }) => {
    if (!asks(row)) return 0;
    return isHere(row) ? 1 : -1;
  });

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

const storedModel = (weights: readonly number[], bias: number, steps: number): StoredModel => ({
  ...writeWeights(weights, steps),
  bias: Number(bias.toPrecision(6)),
});

/** What sentences are like, learned from labelled ones: rebukes and their classes, acts, faults of service. */
export function train(
  lots: readonly Lot[],
  { longest, pulls, steps }: Lesson,
  plain: Plain | undefined,
): Learned {
  const all = lots.flatMap(({ rows, times }) =>
    [...rows, ...rows.flatMap(innocentSentences)].map((row) => ({ row, times })),
  );
  // In an order of their own, whatever file they stand in: what is learned depends on it a little.
  const ordered = all.sort((one, other) => byCode(one.row.text, other.row.text));
  const labelled = ordered.map(
    ({ row, times }): Labelled => ({ row, times, text: normalise(row.text).text }),
  );
  const searchRuns = prepareRuns(plain);
  const runsOfEach = (most: number) => {
    const visitRuns = searchRuns(most);
    return labelled.map(({ text }) => runsIn(text, visitRuns));
  };
  const runsOfActs = runsOfEach(longest.acts);
  const counted = countRuns(runsOfActs);
  const places = new Map(counted.map(([run], place) => [run, place]));
  const samples = samplesOf(
    runsOfActs.map((runs) => [...runs].flatMap((run) => places.get(run) ?? [])),
    {
      scale: Float64Array.from(labelled, ({ text }) => scaleOf(text)),
      times: Float64Array.from(labelled, ({ times }) => times),
    },
    counted.length,
  );
  // Runs that do not round to nothing; what does so in every model need not be known.
  const told = new Set<number>();
  const answers = new Map<Question, Float64Array>();
  for (const { question, sides } of questionsWithSides(labelled)) {
    const weights = learn(samples, sides, pullOf(question, pulls), (run) => told.has(run));
    readWeights(writeWeights([...weights.subarray(0, -1)], steps), (place) => told.add(place));
    answers.set(question, weights);
  }
  const used = counted.flatMap(([run], place) => (told.has(place) ? [{ run, place }] : []));
  const answerTo = (question: Question): StoredModel => {
    const weights = answers.get(question);
    return storedModel(
      used.map(({ place }) => weights?.[place] ?? 0),
      weights?.at(-1) ?? 0,
      steps,
    );
  };
  const answersTo = (questions: Questions) =>
    Object.fromEntries(
      Object.entries(questions).map(([name, question]) => [name, answerTo(question)]),
    );
  return {
    longest,
    common: commonest(countRuns(runsOfEach(longest.topics))),
    runs: writeRunNumbers(used.map(({ run }) => run)),
    rebuke: answerTo(aboutRebukes),
    acts: answersTo(ABOUT_ACTS),
    services: answersTo(ABOUT_SERVICES),
    classes: answersTo(ABOUT_CLASSES),
  };
}
