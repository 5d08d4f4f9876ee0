import { pickIndex } from '../shared/seeded.ts';
import type { Question } from './lesson.ts';

/** What became of one option: rightly chosen, wrongly chosen, or not chosen though right. */
export type OptionVerdict = 'right' | 'wrong' | 'missed' | 'left';

export interface QuizVerdict {
  readonly isRight: boolean;
  readonly options: Readonly<Record<string, OptionVerdict>>;
}

function verdictOf(isChosen: boolean, isRight: boolean): OptionVerdict {
  if (isChosen) return isRight ? 'right' : 'wrong';
  return isRight ? 'missed' : 'left';
}

/** In the right order, each at its place; chosen from several, exactly the right ones. */
export function judgeAnswer(question: Question, answer: readonly string[]): QuizVerdict {
  const { kind, options, right } = question;
  const verdicts =
    kind === 'order'
      ? options.map((id, place) => [id, answer[place] === id ? 'right' : 'wrong'] as const)
      : options.map((id) => [id, verdictOf(answer.includes(id), right.includes(id))] as const);
  return {
    isRight: verdicts.every(([, verdict]) => verdict === 'right' || verdict === 'left'),
    options: Object.fromEntries(verdicts),
  };
}

/** The right answer as a person would give it. */
export const rightAnswer = ({ kind, options, right }: Question): readonly string[] =>
  kind === 'order' ? options : options.filter((id) => right.includes(id));

/**
 * Options as they are shown: choices as they were written, because people speak of "B"; those to be put in order
 * mixed, the same for the same seed, and never already right.
 */
export function shownOptions({ id, kind, options }: Question, seed: number): readonly string[] {
  if (kind !== 'order') return options;
  const mixed = [...options];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    // Never its own place: so the whole can never come out as it was written.
    const other = pickIndex(last, seed, `${id}-${last}`);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}

/** An option moved one place up or down; the same where it is at the edge. */
export function moveOption(
  answer: readonly string[],
  option: string,
  by: -1 | 1,
): readonly string[] {
  const from = answer.indexOf(option);
  const to = from + by;
  const other = answer[to];
  if (from < 0 || other === undefined) return answer;
  return answer.map((id, place) => {
    if (place === to) return option;
    return place === from ? other : id;
  });
}
