import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/lesson/lesson.ts';
import type { QuestionWords } from '../../../core/lesson/lesson-strings.ts';
import type { OptionVerdict, QuizVerdict } from '../../../core/lesson/quiz.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './items.module.css';
import { letterOf } from './letters.ts';

interface ChoicesProps {
  readonly question: Question;
  readonly kind: 'single' | 'multiple';
  readonly words: QuestionWords;
  readonly locale: string;
  readonly answer: readonly string[];
  /** Once the answer was checked. */
  readonly verdict: QuizVerdict | undefined;
  readonly labelledBy: string;
  readonly onChange: (answer: readonly string[]) => void;
}

interface ExplainedProps {
  readonly verdict: OptionVerdict;
  readonly why: string | undefined;
}

const SIGNS = { right: 'check', wrong: 'cross', missed: 'flag', left: 'minus' } as const;

function Explained({ verdict, why }: ExplainedProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.explained}>
      <span className={styles.verdict}>
        <Icon name={SIGNS[verdict]} /> {t(`lessons.quiz.verdict.${verdict}`)}
      </span>
      {why !== undefined && <span>{why}</span>}
    </span>
  );
}

/** One or several of the options, as native buttons; after the check each says what was right about it. */
export function Choices(props: ChoicesProps) {
  const { question, kind, words, locale, answer, verdict, labelledBy, onChange } = props;
  const name = useId();
  const choose = (id: string): void => {
    if (kind === 'single') return onChange([id]);
    onChange(answer.includes(id) ? answer.filter((one) => one !== id) : [...answer, id]);
  };
  return (
    <fieldset className={styles.options} aria-labelledby={labelledBy} lang={locale}>
      {question.options.map((id, place) => {
        const found = verdict?.options[id];
        return (
          <label key={id} className={styles.option} data-verdict={found}>
            <input
              type={kind === 'single' ? 'radio' : 'checkbox'}
              name={name}
              checked={answer.includes(id)}
              disabled={verdict !== undefined}
              onChange={() => choose(id)}
            />
            <span className={styles.optionText}>
              <span>
                <b>{letterOf(place)}</b> {words.options[id]?.text}
              </span>
              {found !== undefined && <Explained verdict={found} why={words.options[id]?.why} />}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
