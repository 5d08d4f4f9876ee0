import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/lesson/lesson.ts';
import type { QuestionWords } from '../../../core/lesson/lesson-strings.ts';
import { moveOption, type QuizVerdict } from '../../../core/lesson/quiz.ts';
import { Button } from '../../../ui/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './items.module.css';

interface OrderProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly locale: string;
  /** The options as they stand. */
  readonly answer: readonly string[];
  /** Once the order was checked. */
  readonly verdict: QuizVerdict | undefined;
  readonly onChange: (answer: readonly string[]) => void;
}

type Way = 'up' | 'down';
const BY: Readonly<Record<Way, -1 | 1>> = { up: -1, down: 1 };
const ARROWS: Readonly<Record<Way, string>> = { up: '↑', down: '↓' };

interface Moved {
  readonly option: string;
  readonly way: Way;
}

interface MovesProps {
  readonly base: string;
  readonly option: string;
  readonly text: string;
  readonly place: number;
  readonly of: number;
  readonly onMove: (moved: Moved) => void;
}

function Moves({ base, option, text, place, of, onMove }: MovesProps) {
  const { t } = useTranslation();
  const isEdge: Readonly<Record<Way, boolean>> = { up: place === 0, down: place === of - 1 };
  return (
    <span className={styles.moves}>
      {(['up', 'down'] as const).map((way) => (
        <Button
          key={way}
          id={`${base}-${option}-${way}`}
          aria-label={t(`lessons.quiz.${way}`, { text })}
          disabled={isEdge[way]}
          onClick={() => onMove({ option, way })}
        >
          <span aria-hidden="true">{ARROWS[way]}</span>
        </Button>
      ))}
    </span>
  );
}

/** An element that moves in the page loses the focus; at the edge the other button takes it. */
function useFocusKept(base: string, moved: Moved | undefined): void {
  useEffect(() => {
    if (moved === undefined) return;
    const { option, way } = moved;
    const buttonOf = (one: Way) =>
      document.querySelector<HTMLButtonElement>(`[id="${base}-${option}-${one}"]:enabled`);
    (buttonOf(way) ?? buttonOf(way === 'up' ? 'down' : 'up'))?.focus();
  }, [base, moved]);
}

/** Options moved up and down with buttons: works with a finger, a mouse and keys alike. */
export function Order({ question, words, locale, answer, verdict, onChange }: OrderProps) {
  const { t } = useTranslation();
  const base = useId();
  const [moved, setMoved] = useState<Moved>();
  useFocusKept(base, moved);
  const move = (next: Moved): void => {
    setMoved(next);
    onChange(moveOption(answer, next.option, BY[next.way]));
  };
  return (
    <div className={styles.ordering}>
      <ol className={styles.order} aria-label={t('lessons.quiz.order')} lang={locale}>
        {answer.map((id, place) => {
          const text = words.options[id]?.text ?? id;
          // The verdict of an order is about places, so it is read from where the option should stand.
          const belongs = question.options.indexOf(id);
          const found = belongs === place ? 'right' : 'wrong';
          return (
            <li key={id} className={styles.option} data-verdict={verdict && found}>
              <span className={styles.place} aria-hidden="true">
                {place + 1}
              </span>
              <span className={styles.optionText}>
                <span>{text}</span>
                {verdict !== undefined && (
                  <span className={styles.verdict}>
                    {t(`lessons.quiz.orderVerdict.${found}`, { place: belongs + 1 })}
                  </span>
                )}
              </span>
              {verdict === undefined && (
                <Moves {...{ base, text, place }} option={id} of={answer.length} onMove={move} />
              )}
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <output>
          {moved !== undefined &&
            t('lessons.quiz.place', { place: answer.indexOf(moved.option) + 1 })}
        </output>
      </VisuallyHidden>
    </div>
  );
}
