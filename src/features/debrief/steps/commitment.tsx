import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whatToPractise } from '../../../core/debrief/what-to-practise.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { Written } from '../own/written.tsx';
import styles from './steps.module.css';

interface CommitmentProps {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly commitment: string;
  readonly onCommitment: (text: string) => void;
  readonly isWanting: boolean;
}

/** What cost most in the weakest criteria, as advice that can be taken as it is. */
function Chips({
  talk,
  onPick,
}: Pick<CommitmentProps, 'talk'> & { onPick: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { scenario, words, report } = talk;
  const practice = whatToPractise(scenario.rubric, report);
  if (practice.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.soft}>
        {t('debrief.commitment.chips')}
      </p>
      <ul className={styles.chips} aria-labelledby={id} lang={words.locale}>
        {practice.map(({ criterion, check }) => {
          const advice = words.checks[check]?.advice ?? check;
          return (
            <li key={check}>
              <button type="button" onClick={() => onPick(advice)}>
                <b>{words.criteria[criterion]?.name ?? criterion}</b> {advice}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One thing, so plain that one can tell next time whether it was done. */
export function Commitment({ talk, own, commitment, onCommitment, isWanting }: CommitmentProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(0);
  const write = (text: string): Promise<boolean> =>
    own.write({ type: 'words.written', about: 'commitment', text });
  const pick = (text: string): void => {
    onCommitment(text);
    setPicked(picked + 1);
    write(text).catch(() => undefined);
  };
  return (
    <div className={styles.step}>
      <p>{t('debrief.commitment.intro')}</p>
      <Written
        key={picked}
        label={t('debrief.commitment.label')}
        value={commitment}
        onWrite={write}
        onType={onCommitment}
        rows={2}
      />
      {isWanting && (
        <Notice tone="warning" announce="alert">
          {t('debrief.commitment.needed')}
        </Notice>
      )}
      <Chips talk={talk} onPick={pick} />
    </div>
  );
}
