import { useTranslation } from 'react-i18next';
import { promisedSentences } from '../../../core/debrief/promised-sentences.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';

/** What the agent undertook, the vague ones named as such. */
export function Promises({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const promises = promisedSentences(talk.state);
  if (promises.length === 0) return <p>{t('debrief.promises.none')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.promises.intro')}</p>
      <ol className={styles.promises}>
        {promises.map(({ key, words, isTimed }) => (
          <li key={key}>
            <q lang={talk.scenario.locale}>{words}</q>{' '}
            <Tag tone={isTimed ? 'good' : 'warning'}>
              {t(isTimed ? 'debrief.promises.timed' : 'debrief.promises.vague')}
            </Tag>
          </li>
        ))}
      </ol>
    </div>
  );
}
