import { useTranslation } from 'react-i18next';
import { promiseLedger } from '../../../core/scoring/promises.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';

/** What the agent undertook, the vague ones named as such. */
export function Promises({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const { turns } = talk.state;
  const promises = promiseLedger(turns);
  if (promises.length === 0) return <p>{t('debrief.promises.none')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.promises.intro')}</p>
      <ol className={styles.promises}>
        {promises.map(({ turn, start, end, when }) => {
          const said = turns[turn];
          return (
            <li key={`${turn}/${start}/${when?.start ?? ''}`}>
              <q lang={talk.scenario.locale}>
                {said?.by === 'agent' ? said.text.slice(start, end).trim() : ''}
              </q>{' '}
              <Tag tone={when === undefined ? 'warning' : 'good'}>
                {t(when === undefined ? 'debrief.promises.vague' : 'debrief.promises.timed')}
              </Tag>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
