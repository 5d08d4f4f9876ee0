import { useState } from 'react';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import {
  nextItem,
  type StudyAnswer,
  type StudyItem,
  studyState,
  withAnswer,
} from '../../../core/lesson/study.ts';
import type { LessonPorts } from '../lesson-ports.ts';

/** Learning a lesson alone: what is shown, what was answered, what comes next. */
export function useStudy({ script }: Lesson, { store, now }: Pick<LessonPorts, 'store' | 'now'>) {
  const [answers, setAnswers] = useState(() => store.study(script.id));
  const [isKept, setIsKept] = useState(true);
  const state = studyState(script, answers);
  const [key, setKey] = useState(() => nextItem(state, answers, undefined)?.key);
  /** Counts up, so that the same item begins afresh when it comes again. */
  const [round, setRound] = useState(0);
  const keep = (next: readonly StudyAnswer[]): void => {
    setAnswers(next);
    setIsKept(store.keepStudy(script.id, next));
  };
  const show = (next: StudyItem | undefined): void => {
    setKey(next?.key);
    setRound(round + 1);
  };
  const answered = (right: boolean): readonly StudyAnswer[] => {
    const next = key === undefined ? answers : withAnswer(answers, { item: key, right, at: now() });
    keep(next);
    return next;
  };
  return {
    state,
    isKept,
    round,
    present: state.items.find((item) => item.key === key),
    answer: (right: boolean) => void answered(right),
    show,
    goOn: () => show(nextItem(state, answers, key)),
    /** A card is learnt by saying so, and then it goes on at once. */
    read: () => {
      const next = answered(true);
      show(nextItem(studyState(script, next), next, key));
    },
    clear: () => {
      keep([]);
      show(studyState(script, []).items[0]);
    },
  };
}

export type Study = ReturnType<typeof useStudy>;
