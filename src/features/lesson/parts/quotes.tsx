import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark } from '../../../ui/cut-text.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { showChange } from '../figures.ts';
import type { People } from '../people.ts';
import styles from './quotes.module.css';

/** A sentence somebody said. */
interface Quote {
  readonly student: string;
  readonly session: string;
  readonly locale: string;
  /** Empty for silence. */
  readonly text: string;
  /** What it did to the customer's patience. */
  readonly by?: number;
  readonly mark?: Mark;
}

interface QuotesProps {
  readonly label: string;
  readonly quotes: readonly Quote[];
  readonly people: People;
}

function Words({ quote, people }: { readonly quote: Quote; readonly people: People }) {
  const { t } = useTranslation();
  if (quote.text === '') return <em>{t('lesson.silence')}</em>;
  const marks = quote.mark === undefined ? [] : [quote.mark];
  return (
    <q lang={quote.locale}>
      <MarkedText text={people.cover(quote.text)} marks={marks} />
    </q>
  );
}

function Change({ by }: { readonly by: number }): ReactNode {
  const { t, i18n } = useTranslation();
  if (by === 0) return null;
  return (
    <Tag tone={by < 0 ? 'bad' : 'good'}>
      {t('lesson.patience.change', { by: showChange(by, i18n.language) })}
    </Tag>
  );
}

/** What students really said; who said it only where names may be seen. */
export function Quotes({ label, quotes, people }: QuotesProps) {
  return (
    <ul className={styles.quotes} aria-label={label}>
      {quotes.map((quote) => {
        const name = people.nameOf(quote.student);
        return (
          <li key={`${quote.session}/${quote.text}`}>
            <Words quote={quote} people={people} />{' '}
            {quote.by !== undefined && <Change by={quote.by} />}
            {name !== undefined && <span className={styles.name}> — {name}</span>}
          </li>
        );
      })}
    </ul>
  );
}
