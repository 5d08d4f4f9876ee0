import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Turn } from '../../../core/session/session-state.ts';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';

/** What was said in a turn; Chinese sentences need no space between them. */
export function saidIn(turn: Exclude<Turn, { by: 'line' }>, { locale }: Scenario): string {
  if (turn.by === 'agent') return turn.text;
  return turn.parts.map(({ text }) => text).join(locale.startsWith('zh') ? '' : ' ');
}

interface WordsProps {
  readonly talk: Debriefed;
  readonly turn: Turn;
  /** What the words are, where their speaker does not say it all. */
  readonly label: string;
}

/** Somebody's very words, or what happened on the line. */
export function Words({ talk, turn, label }: WordsProps) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  const { rings } = state.snapshot.context;
  return (
    <div className={styles.words} data-by={turn.by}>
      <dt>{label}</dt>
      <dd>
        {turn.by === 'line' ? (
          t(`report.talk.line.${turn.what}`, { rings })
        ) : (
          <q lang={scenario.locale}>{saidIn(turn, scenario)}</q>
        )}
      </dd>
    </div>
  );
}
