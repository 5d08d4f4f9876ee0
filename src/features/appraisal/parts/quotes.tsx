import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../core/appraisal/evidence.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './quotes.module.css';

/** What was said, with the words that broke a rule, and which. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ text, class: kind, start, end }) => {
        const label = t(`report.faults.${kind}.name`);
        return (
          <li key={`${text}/${start}`}>
            <q className={styles.text}>
              <MarkedText text={text} marks={[{ id: 'fault', start, end, tone: 'bad', label }]} />
            </q>
            <Tag tone="bad">{label}</Tag>
          </li>
        );
      })}
    </ul>
  );
}
