import { useTranslation } from 'react-i18next';
import { betterSentences } from '../../../core/debrief/better-sentences.ts';
import { promisedSentences } from '../../../core/debrief/promised-sentences.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import styles from './summary.module.css';

/** Own words first; a suggestion where nothing was written. */
export function Rewordings({ talk, own }: { readonly talk: Debriefed; readonly own: OwnSheet }) {
  const { t } = useTranslation();
  const rows = betterSentences(talk.scenario, talk.report, talk.state).flatMap(
    ({ sentence, wordings }) => {
      const written = own.sheet?.rewordings[sentence.n] ?? '';
      const now = written.trim() === '' ? (wordings[0] ?? '') : written;
      return now === '' ? [] : [{ n: sentence.n, said: sentence.text, now, isOwn: written !== '' }];
    },
  );
  if (rows.length === 0) return null;
  const { locale } = talk.scenario;
  return (
    <div className={styles.wide}>
      <h3>{t('debrief.step.wording.title')}</h3>
      <dl className={styles.rewordings}>
        {rows.map(({ n, said, now, isOwn }) => (
          <div key={n}>
            <dt>
              <span className={styles.soft}>{t('debrief.wording.said')}</span>{' '}
              <q lang={locale}>{said}</q>
            </dt>
            <dd>
              <span className={styles.soft}>
                {t(isOwn ? 'debrief.summary.now' : 'debrief.wording.suggested')}
              </span>{' '}
              <q lang={locale}>{now}</q>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What must still be kept. */
export function Promised({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const promises = promisedSentences(talk.state);
  if (promises.length === 0) return null;
  return (
    <div className={styles.wide}>
      <h3>{t('debrief.step.promises.title')}</h3>
      <ul className={styles.promises} lang={talk.scenario.locale}>
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
