import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachTime } from '../../../core/settings/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { CallScreen } from '../call/call-screen.tsx';
import { Ringing } from '../call/ringing.tsx';
import type { PlayActor } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { SavingNotice } from '../saving/saving-notice.tsx';
import { Cover, type Holder } from './cover.tsx';
import { CustomerSeat } from './customer-seat.tsx';
import { ObserverSeat, type RenderSheet } from './observer-seat.tsx';
import { SeatOver } from './seat-over.tsx';

interface PassScreenProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly now: () => number;
  readonly coach: CoachTime;
  readonly sheet: RenderSheet;
}

/** Who has the screen, and how often they had spoken when they got it; covered at the beginning. */
interface Held {
  readonly by: Holder;
  readonly spoken: number;
}

const spokenBy = ({ state }: Call, seat: Holder): number =>
  state.turns.filter(({ by }) => by === seat).length;

const OTHER = { agent: 'customer', customer: 'agent' } as const;

function nameOf({ state }: Call, seat: Holder): string {
  const { agent = '', customer = '', observers = [] } = state.started.names ?? {};
  return { agent, customer, observer: observers.join('、') }[seat];
}

/** Who is to have the screen next: whoever did not speak last. */
function nextHolder(call: Call, held: Held | undefined): Holder {
  if (held !== undefined && held.by !== 'observer') return OTHER[held.by];
  const last = call.state.turns.findLast(({ by }) => by !== 'line');
  const isOutbound = call.stage.script.opens !== undefined && call.state.phase !== 'ringing';
  if (last === undefined) return isOutbound ? 'customer' : 'agent';
  return last.by === 'agent' ? 'customer' : 'agent';
}

function AgentsSide({ actor, call, now, coach }: PassScreenProps) {
  if (call.state.phase !== 'ringing') return <CallScreen {...{ actor, call, now, coach }} />;
  return (
    <Ringing
      call={call}
      rings={1}
      isTimed={false}
      onPickUp={() => actor.send({ type: 'DO', command: { type: 'pick-up', rings: 1 } })}
      notice={<SavingNotice actor={actor} />}
    />
  );
}

interface SideProps extends PassScreenProps {
  readonly of: Holder;
  readonly onBack: () => void;
}

/** What whoever has the screen sees. */
function Side({ of, onBack, ...props }: SideProps) {
  const { t } = useTranslation();
  const { actor, call, now, sheet } = props;
  if (of === 'agent') return <AgentsSide {...props} />;
  if (of === 'customer') return <CustomerSeat {...{ actor, call, now }} />;
  return (
    <ObserverSeat
      {...{ call, now, sheet }}
      name={call.state.started.names?.observers[0] ?? ''}
      actions={
        <Button variant="primary" onClick={onBack}>
          {t('seats.pass.back')}
        </Button>
      }
    />
  );
}

/** Whoever has the screen has said something: it goes to the other one. */
const hasSpoken = (call: Call, { by, spoken }: Held): boolean =>
  by !== 'observer' && spokenBy(call, by) > spoken;

/** One screen for a whole group: it is handed on after every sentence, and covered while it is. */
export function PassScreen(props: PassScreenProps) {
  const { call } = props;
  const { t } = useTranslation();
  const [held, setHeld] = useState<Held>();
  const { started, phase } = call.state;
  const give = (by: Holder) => setHeld({ by, spoken: spokenBy(call, by) });
  if (phase === 'over' && held?.by !== 'observer')
    return (
      <Page title={call.stage.scenario.strings.title} width="narrow">
        <SeatOver session={started.session} />
      </Page>
    );
  if (held !== undefined && !hasSpoken(call, held))
    return <Side {...props} of={held.by} onBack={() => setHeld(undefined)} />;
  const to = nextHolder(call, held);
  return (
    <Cover
      key={`${to}/${call.state.next}`}
      to={to}
      name={nameOf(call, to) || t(`seats.seat.${to}`)}
      onReady={() => give(to)}
      onStay={held && (() => give(held.by))}
      onObserver={() => give('observer')}
    />
  );
}
