import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question as QuestionScript } from '../../../core/lesson/lesson.ts';
import type { QuestionWords } from '../../../core/lesson/lesson-strings.ts';
import { judgeAnswer, rightAnswer, shownOptions } from '../../../core/lesson/quiz.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Choices } from './choices.tsx';
import styles from './items.module.css';
import { Order } from './order.tsx';

interface QuestionProps {
  readonly question: QuestionScript;
  readonly words: QuestionWords;
  readonly locale: string;
  /** Before a class the answer may be shown without one being given. */
  readonly canReveal?: boolean;
  readonly onAnswer?: (isRight: boolean) => void;
  readonly heading?: 'h2' | 'h3';
}

const SEED = 1;

/** Whether it was right; why an order is what it is. */
function Outcome({
  isRight,
  why,
}: {
  readonly isRight: boolean;
  readonly why: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.outcome} data-tone={isRight ? 'good' : 'bad'}>
      <output>
        <b>{t(isRight ? 'lessons.quiz.right' : 'lessons.quiz.wrong')}</b>
      </output>
      {why !== undefined && <p>{why}</p>}
    </div>
  );
}

type Shown = 'nothing' | 'checked' | 'revealed';

/** An answer being given, checked or shown. */
function useAnswer({ question, onAnswer }: Pick<QuestionProps, 'question' | 'onAnswer'>) {
  const start = question.kind === 'order' ? shownOptions(question, SEED) : [];
  const [answer, setAnswer] = useState<readonly string[]>(start);
  const [shown, setShown] = useState<Shown>('nothing');
  const { isRight } = judgeAnswer(question, answer);
  return {
    answer,
    setAnswer,
    shown,
    isRight,
    /** Nothing while it is being answered. An answer shown, not chosen, was nobody's mistake. */
    verdict:
      shown === 'nothing' ? undefined : judgeAnswer(question, shown === 'checked' ? answer : []),
    check: () => {
      setShown('checked');
      onAnswer?.(isRight);
    },
    reveal: () => {
      setAnswer(rightAnswer(question));
      setShown('revealed');
    },
    again: () => {
      setAnswer(start);
      setShown('nothing');
    },
  };
}

interface ButtonsProps {
  readonly answering: ReturnType<typeof useAnswer>;
  readonly canReveal: boolean;
}

function Buttons({ answering, canReveal }: ButtonsProps) {
  const { t } = useTranslation();
  const { answer, shown, check, reveal, again } = answering;
  return (
    <div className={styles.buttons}>
      {shown === 'nothing' ? (
        <Button variant="primary" disabled={answer.length === 0} onClick={check}>
          {t('lessons.quiz.check')}
        </Button>
      ) : (
        <Button icon="undo" onClick={again}>
          {t('lessons.quiz.again')}
        </Button>
      )}
      {canReveal && shown !== 'revealed' && (
        <Button icon="eye" onClick={reveal}>
          {t('lessons.quiz.reveal')}
        </Button>
      )}
    </div>
  );
}

/** One question: chosen or put in order, then checked, with a word about every option. */
export function Question(props: QuestionProps) {
  const { question, words, locale, canReveal = false, heading: Heading = 'h2' } = props;
  const { t } = useTranslation();
  const id = useId();
  const answering = useAnswer(props);
  const { answer, setAnswer, shown, isRight, verdict } = answering;
  const part = { question, words, answer, verdict, locale, onChange: setAnswer };
  return (
    <div className={styles.question}>
      <div className={styles.asked} lang={locale}>
        <Tag>{t(`lessons.quiz.kind.${question.kind}`)}</Tag>
        <Heading id={id}>{words.question}</Heading>
      </div>
      {question.kind === 'order' ? (
        <Order {...part} />
      ) : (
        <Choices {...part} kind={question.kind} labelledBy={id} />
      )}
      {shown === 'checked' && <Outcome isRight={isRight} why={words.why} />}
      {shown === 'revealed' && <p lang={locale}>{words.why}</p>}
      <Buttons {...{ answering, canReveal }} />
    </div>
  );
}
