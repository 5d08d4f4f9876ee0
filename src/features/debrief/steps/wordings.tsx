import { useTranslation } from 'react-i18next';
import { betterSentences } from '../../../core/debrief/better-sentences.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import styles from './steps.module.css';
import { Wording } from './wording.tsx';

/** The costliest sentences, to be said again in better words. */
export function Wordings({ talk, own }: { readonly talk: Debriefed; readonly own: OwnSheet }) {
  const { t } = useTranslation();
  const sentences = betterSentences(talk.scenario, talk.report, talk.state);
  if (sentences.length === 0) return <p>{t('debrief.wording.none')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.wording.intro')}</p>
      <ol className={styles.moments}>
        {sentences.map((better) => (
          <Wording key={better.sentence.n} talk={talk} own={own} better={better} />
        ))}
      </ol>
    </div>
  );
}
