import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { beatOf } from '../../../core/scenario/where.ts';
import type { CoachTime } from '../../../core/settings/settings.ts';
import type { SessionState, Turn } from '../../../core/session/session-state.ts';
import { formatDuration } from '../../../ui/duration.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';
import { AgentWords } from './agent-words.tsx';
import { customerWords } from './customer-words.ts';
import { LineEvent } from './line-event.tsx';
import styles from './transcript.module.css';

/** When the call was answered; the time in the transcript counts from there. */
export const answeredAt = ({ turns, started }: SessionState): number => turns[0]?.at ?? started.at;

/** `never` = somebody is to judge the talk for themselves. */
export type CoachMode = CoachTime | 'never';

/** Whether the coach has already spoken about this turn. Nothing is said in a real call while it goes on. */
function isCoachedNow({ stage, state }: Call, turn: Turn, coach: CoachMode): boolean {
  if (coach === 'never' || state.started.level === 'real') return false;
  if (coach === 'turn' || state.phase === 'over') return true;
  // What is said before the customer's first words belongs to the first stage.
  const [first = ''] = Object.keys(stage.script.stages);
  const now = stageOf(beatOf(state.snapshot)) || first;
  return coach === 'stage' && turn.by === 'agent' && (stageOf(turn.beat) || first) !== now;
}

const stageOf = (beat: string): string => beat.split('.')[0] ?? '';

interface RowProps {
  readonly call: Call;
  readonly isCoached: boolean;
  readonly turn: Turn;
  readonly before: number;
  readonly agent: string | undefined;
}

function Row({ call: { stage, state }, turn, before, isCoached, agent }: RowProps) {
  const { locale, strings } = stage.scenario;
  const time = formatDuration(turn.at - answeredAt(state));
  switch (turn.by) {
    case 'agent':
      return <AgentWords {...{ turn, locale, time, before, isCoached, agent }} />;
    case 'line':
      return <LineEvent {...{ turn, time, before, isCoached }} channel={stage.script.channel} />;
    case 'customer':
      return (
        <li className={styles.turn} data-by="customer">
          <p className={styles.who}>
            <span lang={locale}>{strings.customer.name}</span> <time>{time}</time>
          </p>
          <p className={styles.words} lang={locale}>
            {customerWords(turn.parts, locale)}
          </p>
        </li>
      );
  }
}

/** Keeps the newest words in sight, unless the reader has gone back to earlier ones. */
function useNewestInSight(length: number, isThinking: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const log = box.current;
    if (log !== null && isAtEnd.current) log.scrollTop = log.scrollHeight;
  }, [length, isThinking]);
  // What is below the log grows and shrinks; the newest words must not slip behind it.
  useEffect(() => {
    const log = box.current;
    if (log === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) log.scrollTop = log.scrollHeight;
    });
    observer.observe(log);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const log = box.current;
    if (log !== null) isAtEnd.current = log.scrollHeight - log.scrollTop - log.clientHeight < 160;
  };
  return { box, onScroll };
}

interface TranscriptProps {
  readonly call: Call;
  readonly isThinking: boolean;
  readonly coach: CoachMode;
  /** Name of the agent, for somebody else who reads along. */
  readonly agent?: string;
}

/** The talk so far. New words of the customer are announced elsewhere, once, so the log itself stays silent. */
export function Transcript({ call, isThinking, coach, agent }: TranscriptProps) {
  const { t } = useTranslation();
  const { turns } = call.state;
  const { box, onScroll } = useNewestInSight(turns.length, isThinking);
  const start = call.stage.persona['start-patience'];
  const name = call.stage.scenario.strings.customer.name;
  return (
    <div
      ref={box}
      className={styles.log}
      role="log"
      aria-label={t('play.talk.log')}
      aria-live="off"
      {...SCROLLS_BY_KEYBOARD}
      onScroll={onScroll}
    >
      <ol>
        {turns.map((turn, index) => (
          <Row
            key={turn.n}
            call={call}
            turn={turn}
            before={turns[index - 1]?.patience ?? start}
            isCoached={isCoachedNow(call, turn, coach)}
            agent={agent}
          />
        ))}
      </ol>
      {turns.length === 1 && !isThinking && agent === undefined && (
        <p className={styles.empty}>{t('play.talk.empty', { context: channelOf(call) })}</p>
      )}
      {isThinking && (
        <p className={styles.thinking}>
          <span className={styles.dots} aria-hidden="true">
            <i /> <i /> <i />
          </span>
          {t('play.talk.thinking', { name })}
        </p>
      )}
    </div>
  );
}
