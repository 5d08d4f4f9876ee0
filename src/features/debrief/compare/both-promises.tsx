import { useTranslation } from 'react-i18next';
import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';
import { promisedSentences } from '../../../core/debrief/promised-sentences.ts';
import { Card } from '../../../ui/card.tsx';
import styles from './compare.module.css';

function Promises({ run, which }: { readonly run: ScoredRun; readonly which: 'one' | 'other' }) {
  const { t } = useTranslation();
  const promises = promisedSentences(run.state);
  return (
    <div>
      <h3>{t(`debrief.compare.${which}`)}</h3>
      {promises.length === 0 && <p>{t('debrief.compare.noPromises')}</p>}
      <ul className={styles.promises} lang={run.scenario.locale}>
        {promises.map(({ key, words, isTimed }) => (
          <li key={key}>
            {words}
            {!isTimed && <span className={styles.soft}> ({t('debrief.promises.vague')})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was promised in each. */
export function BothPromises({
  one,
  other,
}: {
  readonly one: ScoredRun;
  readonly other: ScoredRun;
}) {
  const { t } = useTranslation();
  return (
    <Card aria-labelledby="compare-promises">
      <h2 id="compare-promises">{t('debrief.compare.promises')}</h2>
      <div className={styles.pair}>
        <Promises run={one} which="one" />
        <Promises run={other} which="other" />
      </div>
    </Card>
  );
}
