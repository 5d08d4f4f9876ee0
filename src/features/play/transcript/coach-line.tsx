import { useTranslation } from 'react-i18next';
import type { FaultFinding } from '../../../core/language/analysis.ts';
import type { AgentTurn } from '../../../core/session/session-state.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ActChips } from '../speak/act-chips.tsx';
import { coachNotes } from './coach-notes.ts';
import { PatienceChange } from './patience-change.tsx';
import styles from './coach-line.module.css';

interface CoachLineProps {
  readonly turn: AgentTurn;
  /** Patience (0–100) before the sentence. */
  readonly before: number;
  readonly locale: string;
}

const QUIET_REASONS = ['vague', 'ignored', 'repeated'] as const;

function FaultNote({ fault, locale }: { readonly fault: FaultFinding; readonly locale: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note} data-severity={fault.severity}>
      <Icon name="warning" />
      <p>
        <strong>{t(`report.faults.${fault.class}.name`)}</strong>
        {fault.severity === 'check' && <> ({t('play.coach.lookAgain')})</>}
        {': '}
        {t(`report.faults.${fault.class}.what`)}
        {fault.better !== '' && (
          <span className={styles.better}>
            {t('play.coach.better')}
            <q lang={locale}>{fault.better}</q>
          </span>
        )}
      </p>
    </div>
  );
}

/** What a coach would whisper after a sentence: what it did well, what it broke, and what that did to the customer. */
export function CoachLine({ turn, before, locale }: CoachLineProps) {
  const { t } = useTranslation();
  const acts = [...new Set(turn.analysis.acts.map(({ act }) => act))];
  const { faults } = turn.analysis;
  const reasons = QUIET_REASONS.filter((cause) => turn.moves.some((move) => move.cause === cause));
  return (
    <div className={styles.coach} role="note" aria-label={t('play.coach.label')}>
      <div className={styles.top}>
        {acts.length > 0 && <ActChips label={t('play.coach.did')} acts={acts} tone="good" />}
        {acts.length === 0 && faults.length === 0 && <p>{t('play.coach.nothing')}</p>}
        <PatienceChange from={before} to={turn.patience} />
      </div>
      {(faults.length > 0 || reasons.length > 0) && (
        <>
          {coachNotes(faults).map((fault) => (
            <FaultNote key={`${fault.code}/${fault.start}`} fault={fault} locale={locale} />
          ))}
          {reasons.map((reason) => (
            <div key={reason} className={styles.note} data-severity="light">
              <Icon name="info" />
              <p>{t(`play.coach.why.${reason}`)}</p>
            </div>
          ))}
        </>
      )}
    </div>
  );
}
