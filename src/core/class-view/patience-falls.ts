import { type PlacedSentence, type ReplayedTalk, sentencesOf } from './replayed-talk.ts';

/** A place of the talk where customers lost patience. */
export interface PatienceFall {
  /** `stage.beat`; empty for the first words. */
  readonly beat: string;
  /** Students whose talk came by here, and those of them whose customer lost patience. */
  readonly of: number;
  readonly students: number;
  /** Patience lost on average by all who came by, 0–100. */
  readonly mean: number;
  /** What was said just before it fell, the worst first; no two alike. */
  readonly sentences: readonly PlacedSentence[];
}

const MOST_PLACES = 5;
const MOST_SENTENCES = 4;
/** Less than this is the ordinary wear of a talk. */
const LEAST_MEAN = 1;

const lossIn = (sentences: readonly PlacedSentence[]): number =>
  sentences.reduce((sum, { by }) => sum + Math.max(0, -by), 0);

function fallAt(beat: string, all: readonly PlacedSentence[]): PatienceFall {
  const here = all.filter((one) => one.beat === beat);
  const falls = here.filter(({ by }) => by < 0).sort((one, other) => one.by - other.by);
  const of = new Set(here.map(({ student }) => student)).size;
  return {
    beat,
    of,
    students: new Set(falls.map(({ student }) => student)).size,
    mean: lossIn(here) / of,
    sentences: falls
      .filter(({ text }, index) => falls.findIndex((one) => one.text === text) === index)
      .slice(0, MOST_SENTENCES),
  };
}

/** Where the class lost most patience together: a beat everybody stumbles at goes before one that lost one customer. */
export function patienceFalls(talks: readonly ReplayedTalk[]): readonly PatienceFall[] {
  const all = talks.flatMap(sentencesOf);
  const beats = [...new Set(all.map(({ beat }) => beat))];
  return beats
    .map((beat) => fallAt(beat, all))
    .filter(({ mean }) => mean >= LEAST_MEAN)
    .sort((one, other) => other.mean * other.of - one.mean * one.of)
    .slice(0, MOST_PLACES);
}
