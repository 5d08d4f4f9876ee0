import { useTranslation } from 'react-i18next';
import { bandOf, patienceChange } from '../../../core/scenario/patience.ts';
import styles from './patience-change.module.css';

interface PatienceChangeProps {
  /** Patience (0–100) before and after. */
  readonly from: number;
  readonly to: number;
}

/** So little is time passing, not something the learner did; it gets no colour. */
const SMALL = 2;

/** How a moment moved the customer: an arrow, and the same in words. */
export function PatienceChange({ from, to }: PatienceChangeProps) {
  const { t } = useTranslation();
  const by = patienceChange(from, to);
  const mood = t(`play.mood.${bandOf(to)}`);
  const way = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  const words = {
    up: t('play.talk.patienceUp', { by, mood }),
    down: t('play.talk.patienceDown', { by: -by, mood }),
    same: t('play.talk.patienceSame', { mood }),
  };
  return (
    <span className={styles.change} data-way={Math.abs(by) > SMALL ? way : 'same'}>
      <span aria-hidden="true">{{ up: '▲', down: '▼', same: '■' }[way]}</span> {words[way]}
    </span>
  );
}
