import { FAULT_CLASSES, type FaultClass } from '../language/analysis.ts';
import type { Talk } from './student-talks.ts';

/** A sentence somebody said, with the words that break the rule; UTF-16 offsets. */
export interface FaultySentence {
  readonly student: string;
  readonly session: string;
  readonly locale: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FaultOfClass {
  readonly class: FaultClass;
  readonly students: number;
  readonly times: number;
  /** No two alike; one of each student before anybody's second. */
  readonly sentences: readonly FaultySentence[];
}

const MOST_SENTENCES = 4;

/** One of each student first, so that nobody's talk fills the wall. */
function inTurns(sentences: readonly FaultySentence[]): readonly FaultySentence[] {
  const places = new Map<string, number>();
  const placed = sentences.map((sentence) => {
    const place = places.get(sentence.student) ?? 0;
    places.set(sentence.student, place + 1);
    return { sentence, place };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ sentence }) => sentence);
}

function faultOf(kind: FaultClass, talks: readonly Talk[]): FaultOfClass {
  const found = talks.flatMap(({ student, attempt: { session } }) =>
    session.faults
      .filter((fault) => fault.class === kind)
      .map(({ text, start, end }) => ({
        student,
        session: session.session,
        locale: session.locale,
        text,
        start,
        end,
      })),
  );
  const different = found.filter(
    ({ text }, index) => found.findIndex((one) => one.text === text) === index,
  );
  return {
    class: kind,
    students: new Set(found.map(({ student }) => student)).size,
    times: found.length,
    sentences: inTurns(different).slice(0, MOST_SENTENCES),
  };
}

/** The rules the class broke, what most students did first; the graver class before, where as many did. */
export const faultsOfClass = (talks: readonly Talk[]): readonly FaultOfClass[] =>
  FAULT_CLASSES.map((kind) => faultOf(kind, talks))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.students - one.students);
