import { useTranslation } from 'react-i18next';
import type { AgentTurn } from '../../../core/session/session-state.ts';
import type { Mark } from '../../../ui/cut-text.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { CoachLine } from './coach-line.tsx';
import styles from './transcript.module.css';

interface AgentWordsProps {
  readonly turn: AgentTurn;
  readonly locale: string;
  /** Time since the call was answered, as on a display. */
  readonly time: string;
  readonly before: number;
  /** Nothing is said about the words while a real call goes on. */
  readonly isCoached: boolean;
  /** Name of the agent; nothing where it is whoever sits at this screen. */
  readonly agent: string | undefined;
}

/** What the learner said, with what the coach has to say about it. */
export function AgentWords({ turn, locale, time, before, isCoached, agent }: AgentWordsProps) {
  const { t } = useTranslation();
  const marks = turn.analysis.faults.map(
    (fault): Mark => ({
      id: `${fault.code}/${fault.start}`,
      start: fault.start,
      end: fault.end,
      tone: fault.severity === 'check' ? 'note' : 'bad',
      label: t(`report.faults.${fault.class}.name`),
    }),
  );
  return (
    <li className={styles.turn} data-by="agent">
      <p className={styles.who}>
        {agent === undefined ? t('play.talk.you') : <span lang={locale}>{agent}</span>}{' '}
        <time>{time}</time>
      </p>
      <p className={styles.words} lang={locale}>
        <MarkedText text={turn.text} marks={isCoached ? marks : []} />
      </p>
      {isCoached && <CoachLine turn={turn} before={before} locale={locale} />}
    </li>
  );
}
