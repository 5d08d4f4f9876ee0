import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { forkSession } from '../../../core/session/fork.ts';
import { type OpenSession, openSession } from '../../../core/session/open-session.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Go, hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useTask } from '../../../ui/use-task.ts';
import { CustomerPanel } from '../customer/customer-panel.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import { Transcript } from '../transcript/transcript.tsx';
import { momentsOf, statesOf } from './frames.ts';
import { ReplayControls } from './replay-controls.tsx';
import styles from './replay.module.css';
import { usePlayback } from './use-playback.ts';
import { asHeard, type Watched } from './watched.ts';

interface ReplayPorts {
  readonly sessionLog: SessionLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
}

interface RecordingProps extends ReplayPorts {
  readonly opened: OpenSession;
}

/** Goes on from a place of the recording as the agent, in a session of its own. */
async function tryFromHere(
  { opened, sessionLog, now, newId, go }: RecordingProps,
  place: number,
): Promise<boolean> {
  const session = newId();
  const { level } = opened.state.started;
  for (const event of forkSession(opened.events, place + 1, { session, level, at: now() })) {
    const stored = await sessionLog.append(session, event);
    if (!stored.ok && stored.error !== 'quota' && stored.error !== 'unavailable') return false;
  }
  go({ name: 'play', session });
  return true;
}

interface HeadProps {
  readonly opened: OpenSession;
  /** Absent while somebody judges the talk: then nothing says what it is an example of. */
  readonly children: ReactNode;
}

function Head({ opened: { stage, state }, children }: HeadProps) {
  const { t } = useTranslation();
  const { agent } = state.started;
  const { scenario } = stage;
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <h1 lang={scenario.locale}>{scenario.strings.title}</h1>
        <Tag icon="eye">{t('replay.title')}</Tag>
        {agent !== undefined && children !== undefined && (
          <Tag tone="info">{t(`replay.agent.${agent}`)}</Tag>
        )}
      </div>
      {children}
    </div>
  );
}

interface WaysProps {
  readonly state: SessionState;
  readonly onTry: () => Promise<void>;
}

function Ways({ state, onTry }: WaysProps) {
  const { t } = useTranslation();
  const canGoOn = state.phase === 'talking' && state.pending === 'nothing';
  const { session } = state.started;
  return (
    <div className={styles.ways}>
      <Button
        icon="undo"
        aria-disabled={!canGoOn || undefined}
        onClick={async () => canGoOn && (await onTry())}
      >
        {t('replay.tryFromHere')}
      </Button>
      <ButtonLink icon="eye" href={hrefOf({ name: 'observe', session })}>
        {t('replay.observe')}
      </ButtonLink>
      <ButtonLink icon="chart" href={hrefOf({ name: 'report', session })}>
        {t('replay.report')}
      </ButtonLink>
    </div>
  );
}

/** The recording at its present place, and what turns it on and back. */
function useRecording({ stage, events, state: whole }: OpenSession) {
  const states = useMemo(() => statesOf(stage, events), [stage, events]);
  const moments = useMemo(() => momentsOf(events, states), [events, states]);
  const playback = usePlayback(events, 1);
  useShortcuts({
    KeyP: playback.toggle,
    ArrowLeft: () => playback.go(playback.place - 1),
    ArrowRight: () => playback.go(playback.place + 1),
  });
  return { state: states[playback.place] ?? whole, moments, playback };
}

function Recording(props: RecordingProps) {
  const { t } = useTranslation();
  const { opened } = props;
  const { stage } = opened;
  const { state, moments, playback } = useRecording(opened);
  const [hasFailed, setHasFailed] = useState(false);
  const tryHere = async () => setHasFailed(!(await tryFromHere(props, playback.place)));
  const call = { stage, state };
  return (
    <div className={styles.screen}>
      <Head opened={opened}>
        <Ways state={state} onTry={tryHere} />
      </Head>
      {hasFailed && (
        <Notice tone="bad" announce="alert">
          {t('replay.failed')}
        </Notice>
      )}
      <div className={styles.areas}>
        <CustomerPanel call={call} />
        <div className={styles.talk}>
          <Transcript call={call} coach="turn" isThinking={false} />
          <ReplayControls playback={playback} moments={moments} />
        </div>
      </div>
    </div>
  );
}

interface JudgedProps {
  readonly opened: OpenSession;
  readonly aside: (watched: Watched) => ReactNode;
}

/** The talk as it was heard, without a word on it, and beside it somebody who judges it. */
function Judged({ opened, aside }: JudgedProps) {
  const { stage, state: whole } = opened;
  const { state, playback } = useRecording(opened);
  const call = { stage, state: asHeard(state) };
  return (
    <div className={styles.screen} data-aside>
      <Head opened={opened}>{undefined}</Head>
      <div className={styles.areas}>
        <CustomerPanel call={call} />
        <div className={styles.talk}>
          <Transcript
            call={call}
            coach="never"
            isThinking={false}
            agent={stage.scenario.strings.agent.name}
          />
          <ReplayControls playback={playback} />
        </div>
        <aside className={styles.aside}>{aside({ stage, state, whole, goTo: playback.go })}</aside>
      </div>
    </div>
  );
}

interface ReplayScreenProps extends ReplayPorts {
  readonly session: string;
  /** Somebody beside the talk who judges it; nothing of the machine's judgement is shown then. */
  readonly aside?: (watched: Watched) => ReactNode;
}

/** Any session over again, as it happened, at any speed; and from any place on, otherwise. */
export function ReplayScreen({ session, aside, ...ports }: ReplayScreenProps) {
  const { t } = useTranslation();
  const { sessionLog, scenarios } = ports;
  const [task, again] = useTask(
    useCallback(
      () => openSession(session, sessionLog, scenarios),
      [session, sessionLog, scenarios],
    ),
  );
  if (task.state === 'loading') return <Loading>{t('play.loading')}</Loading>;
  const opened = task.state === 'failed' ? undefined : task.value;
  if (opened?.ok !== true) {
    return (
      <DeadEnd
        title={t('play.problem.title')}
        text={t(`play.problem.${opened?.ok === false ? opened.error : 'unreachable'}`)}
      >
        <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
          {t('play.home')}
        </ButtonLink>
        <Button onClick={again}>{t('play.again')}</Button>
      </DeadEnd>
    );
  }
  if (aside !== undefined) return <Judged opened={opened.value} aside={aside} />;
  return <Recording opened={opened.value} {...ports} />;
}
