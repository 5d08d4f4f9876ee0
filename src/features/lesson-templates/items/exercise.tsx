import { type FormEvent, useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLanguage } from '../../../core/language/languages.ts';
import { type DrillVerdict, judgeSentence } from '../../../core/lesson/drill.ts';
import type { Exercise as ExerciseScript } from '../../../core/lesson/lesson.ts';
import type { ExerciseWords } from '../../../core/lesson/lesson-strings.ts';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useTask } from '../../../ui/use-task.ts';
import { ExerciseVerdict } from './exercise-verdict.tsx';
import { Help } from './help.tsx';
import styles from './items.module.css';

interface ExerciseProps {
  readonly exercise: ExerciseScript;
  readonly words: ExerciseWords;
  readonly locale: string;
  readonly onAnswer?: (isRight: boolean) => void;
  readonly heading?: 'h2' | 'h3';
}

/** Longer than anything said at once. */
const LONGEST = 400;

interface Judged {
  readonly text: string;
  readonly verdict: DrillVerdict;
}

interface WriteProps {
  readonly locale: string;
  readonly onWritten: (text: string) => void;
}

function Write({ locale, onWritten }: WriteProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsEmpty(text.trim() === '');
    if (text.trim() !== '') onWritten(text.trim());
  };
  return (
    <form className={styles.write} onSubmit={submit}>
      <label htmlFor={id}>{t('lessons.drill.label')}</label>
      <textarea
        id={id}
        lang={locale}
        rows={2}
        maxLength={LONGEST}
        placeholder={t('lessons.drill.placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // A sentence has no line breaks, so Enter sends it; an input method needs Enter for itself.
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
            submit(event);
        }}
      />
      {isEmpty && <p role="alert">{t('lessons.drill.empty')}</p>}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          {t('lessons.drill.check')}
        </Button>
      </div>
    </form>
  );
}

/** What is asked for: the situation, the sentence to mend, what a good one does. */
function Asked({ exercise, words, locale, heading: Heading = 'h2' }: ExerciseProps) {
  const { t } = useTranslation();
  return (
    <>
      <Heading lang={locale}>{words.situation}</Heading>
      {words.bad !== undefined && (
        <p className={styles.bad}>
          <b>{t('lessons.drill.bad')}</b>
          <q lang={locale}>{words.bad}</q>
        </p>
      )}
      <p className={styles.wants}>
        <b>{t('lessons.drill.wants')}</b>
        {exercise.wants.map((act) => (
          <Tag key={act}>{t(`report.acts.${act}.name`)}</Tag>
        ))}
      </p>
    </>
  );
}

/** A sentence to be written or mended, judged by the same rules as in a call. */
export function Exercise(props: ExerciseProps) {
  const { exercise, words, locale, onAnswer } = props;
  const { t } = useTranslation();
  const [rules, again] = useTask(useCallback(() => loadLanguage(locale), [locale]));
  const [judged, setJudged] = useState<Judged>();
  const judge = (text: string): void => {
    const verdict = judgeSentence(exercise, text, locale);
    setJudged({ text, verdict });
    onAnswer?.(verdict.isDone);
  };
  return (
    <div className={styles.question}>
      <Asked {...props} />
      {rules.state === 'failed' && (
        <Notice tone="bad" actions={<Button onClick={again}>{t('lessons.again')}</Button>}>
          {t('lessons.drill.failed')}
        </Notice>
      )}
      {rules.state === 'loading' && <Loading>{t('lessons.loading')}</Loading>}
      {rules.state === 'done' && <Write locale={locale} onWritten={judge} />}
      {judged !== undefined && <ExerciseVerdict {...judged} locale={locale} />}
      <Help words={words} locale={locale} isDone={judged?.verdict.isDone === true} />
    </div>
  );
}
