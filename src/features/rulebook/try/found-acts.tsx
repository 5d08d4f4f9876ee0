import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActFinding, ActId } from '../../../core/language/analysis.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ChapterLink } from '../chapter-link.tsx';
import styles from './judged.module.css';

interface FoundActsProps {
  readonly acts: readonly ActFinding[];
  readonly text: string;
  readonly locale: string;
}

/** The words of each act; one act may be done in several places. */
function wordsByAct(acts: readonly ActFinding[], text: string): ReadonlyMap<ActId, string[]> {
  const words = new Map<ActId, string[]>();
  for (const { act, start, end } of acts)
    words.set(act, [...(words.get(act) ?? []), text.slice(start, end).trim()]);
  return words;
}

/** What a sentence does for the customer, with the words that do it. */
export function FoundActs({ acts, text, locale }: FoundActsProps) {
  const { t } = useTranslation();
  const id = useId();
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('rules.try.acts')}
      </h3>
      <ul className={styles.acts}>
        {[...wordsByAct(acts, text)].map(([act, words]) => (
          <li key={act}>
            <Icon name="check" />
            <span>
              <ChapterLink name={act}>{t(`report.acts.${act}.name`)}</ChapterLink>{' '}
              <span className={styles.words} lang={locale}>
                {words.map((one) => (
                  <q key={one}>{one}</q>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
