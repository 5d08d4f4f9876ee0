import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/lesson/lesson.ts';
import type { QuestionWords } from '../../../core/lesson/lesson-strings.ts';
import { moveOption, type QuizVerdict } from '../../../core/lesson/quiz.ts';
import { Button } from '../../../ui/button.tsx';
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

/** Options moved up and down with buttons: works with a finger, a mouse and keys alike. */
export function Order({ question, words, locale, answer, verdict, onChange }: OrderProps) {
  const { t } = useTranslation();
  return (
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
              <span className={styles.moves}>
                <Button
                  aria-label={t('lessons.quiz.up', { text })}
                  disabled={place === 0}
                  onClick={() => onChange(moveOption(answer, id, -1))}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  aria-label={t('lessons.quiz.down', { text })}
                  disabled={place === answer.length - 1}
                  onClick={() => onChange(moveOption(answer, id, 1))}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
