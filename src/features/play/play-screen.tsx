import { useActorRef, useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { OpenFailure } from '../../core/session/open-session.ts';
import { createSession } from '../../core/session/play-stage.ts';
import type { CoachTime } from '../../core/settings/settings.ts';
import type { Drafts } from '../../core/session/drafts.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { pickIndex } from '../../core/shared/seeded.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DeadEnd } from '../../ui/dead-end.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import { CallScreen } from './call/call-screen.tsx';
import { Ringing } from './call/ringing.tsx';
import { SavingNotice } from './saving/saving-notice.tsx';
import type { Call, Waiting } from './machine/play-context.ts';
import { CustomerSeat } from './seats/customer-seat.tsx';
import type { RenderSheet } from './seats/observer-seat.tsx';
import { PassScreen } from './seats/pass-screen.tsx';
import type { PlayActor } from './machine/play-actor.ts';
import { isOutage, playMachine } from './machine/play-machine.ts';

interface PlayScreenProps {
  readonly session: string;
  readonly sessionLog: SessionLog;
  readonly drafts: Drafts;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly settings: { readonly waiting: Waiting; readonly coach: CoachTime };
  /** The observer's sheet beside the talk. */
  readonly sheet: RenderSheet;
  readonly go: Go;
}

function Impossible({
  problem,
  onRetry,
}: {
  readonly problem: OpenFailure;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  const mayPass = problem === 'unreachable' || problem === 'storage';
  return (
    <DeadEnd title={t('play.problem.title')} text={t(`play.problem.${problem}`)}>
      <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
        {t('play.home')}
      </ButtonLink>
      {mayPass && <Button onClick={onRetry}>{t('play.again')}</Button>}
    </DeadEnd>
  );
}

/** The session goes on in the room where it is played; this device's own log is only a copy of it. */
function InRoom({ room }: { readonly room: string }) {
  const { t } = useTranslation();
  return (
    <DeadEnd title={t('seats.room.title')} text={t('seats.room.lead')}>
      <ButtonLink variant="primary" href={hrefOf({ name: 'room', room })}>
        {t('seats.room.reopen')}
      </ButtonLink>
    </DeadEnd>
  );
}

/** Starts the same call anew, with another seed, and goes there. */
async function playAgain(
  call: Call,
  { sessionLog, newId, now, go }: PlayScreenProps,
): Promise<boolean> {
  const session = newId();
  const started = createSession({
    scenario: call.stage.scenario,
    session,
    level: call.state.started.level,
    task: call.state.started.task,
    seed: pickIndex(0x7fff_ffff, now(), session),
    at: now(),
  });
  const stored = await sessionLog.append(session, started);
  // With the storage out of reach a call can still be practised: the log keeps it in memory.
  const isThere = stored.ok || isOutage(stored.error);
  if (isThere) go({ name: 'play', session });
  return isThere;
}

/** The agent's own screen: the phone rings, then the call. */
function AgentSeat({ actor, call, ...props }: PlayScreenProps & { actor: PlayActor; call: Call }) {
  const { session, now, settings, go } = props;
  const rings = useSelector(actor, ({ context }) => context.rings);
  if (call.state.phase === 'ringing') {
    const pickUp = () => actor.send({ type: 'DO', command: { type: 'pick-up', rings } });
    return (
      <Ringing
        {...{ call, rings }}
        isTimed={settings.waiting === 'natural'}
        onPickUp={pickUp}
        notice={<SavingNotice actor={actor} />}
      />
    );
  }
  const coach = call.state.started.task?.coach ?? settings.coach;
  const onReport = () => go({ name: 'report', session });
  const onAgain = () => playAgain(call, props);
  return <CallScreen {...{ actor, call, now, coach, onReport, onAgain }} />;
}

/** The screen of whoever sits here, told by how the session was begun. */
function Seated(props: PlayScreenProps & { actor: PlayActor; call: Call }) {
  const { actor, call, now, settings, sheet } = props;
  const { agent, customer, room, task } = call.state.started;
  if (room !== undefined && call.state.phase !== 'over') return <InRoom room={room} />;
  if (customer !== 'person') return <AgentSeat {...props} />;
  if (agent !== undefined) return <CustomerSeat {...{ actor, call, now }} />;
  return <PassScreen {...{ actor, call, now, sheet }} coach={task?.coach ?? settings.coach} />;
}

/** One call, from the first ring to the end; after a reload it goes on exactly where it was. */
export function PlayScreen(props: PlayScreenProps) {
  const { session, sessionLog, drafts, scenarios, now, settings } = props;
  const { t } = useTranslation();
  const input = { session, sessionLog, drafts, scenarios, now, waiting: settings.waiting };
  const actor = useActorRef(playMachine, { input });
  const call = useSelector(actor, ({ context }) => context.call);
  const problem = useSelector(actor, ({ context }) => context.problem);
  if (problem !== undefined)
    return <Impossible problem={problem} onRetry={() => actor.send({ type: 'RETRY' })} />;
  if (call === undefined) return <Loading>{t('play.loading')}</Loading>;
  return <Seated {...props} actor={actor} call={call} />;
}
