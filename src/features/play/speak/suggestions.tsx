import { useTranslation } from 'react-i18next';
import type { Suggestion } from './advice.ts';
import styles from './suggestions.module.css';

interface SuggestionsProps {
  readonly list: readonly Suggestion[];
  readonly locale: string;
  readonly draft: string;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** Sentences to choose from: the first press puts one into the field, the second says it. */
export function Suggestions({ list, locale, draft, onTake }: SuggestionsProps) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <section className={styles.suggestions} aria-label={t('play.suggestions.title')}>
      <ol>
        {list.map((suggestion, index) => {
          const isTaken = draft === suggestion.text;
          return (
            <li key={suggestion.id}>
              <button
                type="button"
                className={styles.suggestion}
                aria-keyshortcuts={`Alt+${index + 1}`}
                data-taken={isTaken || undefined}
                onClick={() => onTake(suggestion)}
              >
                <kbd className={styles.key}>{index + 1}</kbd>
                <span lang={locale}>{suggestion.text}</span>
                {isTaken && <span className={styles.again}>{t('play.suggestions.again')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
