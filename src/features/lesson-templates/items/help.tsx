import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseWords } from '../../../core/lesson/lesson-strings.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './items.module.css';

interface HelpProps {
  readonly words: ExerciseWords;
  readonly locale: string;
  readonly isDone: boolean;
}

/** Hints one by one, each telling more; the model after all of them, or when the sentence is right. */
export function Help({ words, locale, isDone }: HelpProps) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(0);
  const [isShown, setIsShown] = useState(false);
  const { hints, model } = words;
  const canShow = isDone || given === hints.length;
  return (
    <div className={styles.help}>
      {given > 0 && (
        <ol className={styles.hints} lang={locale} aria-live="polite">
          {hints.slice(0, given).map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ol>
      )}
      {isShown && (
        <p className={styles.good} aria-live="polite">
          <b>{t('lessons.drill.modelTitle')}</b>
          <q lang={locale}>{model}</q>
        </p>
      )}
      <div className={styles.buttons}>
        {!isDone && given < hints.length && (
          <Button icon="lightbulb" onClick={() => setGiven(given + 1)}>
            {t('lessons.drill.hint', { n: given + 1, of: hints.length })}
          </Button>
        )}
        {canShow && !isShown && (
          <Button icon="eye" onClick={() => setIsShown(true)}>
            {t('lessons.drill.model')}
          </Button>
        )}
      </div>
    </div>
  );
}
