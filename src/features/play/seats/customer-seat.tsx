import { useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { type Do, type PlayActor, savingOf } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { SavingNotice } from '../saving/saving-notice.tsx';
import { CueCard } from './cue-card.tsx';
import { CustomerSpeak } from './customer-speak.tsx';
import { LeaveTalk } from './leave-talk.tsx';
import { SeatOver } from './seat-over.tsx';
import { SeatScreen } from './seat-screen.tsx';

interface CustomerSeatProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly now: () => number;
}

function Foot({ actor, call }: Pick<CustomerSeatProps, 'actor' | 'call'>) {
  const { t } = useTranslation();
  const onDo: Do = (command) => actor.send({ type: 'DO', command });
  const { phase, started } = call.state;
  if (phase === 'over') return <SeatOver session={started.session} />;
  if (phase === 'on-hold') return <Notice tone="info">{t('seats.customer.held')}</Notice>;
  if (phase === 'between') return <Notice tone="info">{t('seats.customer.between')}</Notice>;
  if (phase === 'ringing') return <Notice tone="info">{t('seats.customer.ringing')}</Notice>;
  const isGone = call.state.snapshot.context.patience <= 0;
  return (
    <>
      {phase === 'leaving' && (
        <Notice tone="info" announce="status">
          {t(isGone ? 'seats.customer.gone' : 'seats.customer.done')}
        </Notice>
      )}
      <CustomerSpeak {...{ actor, call, onDo }} />
    </>
  );
}

/** The customer's seat: the cue card beside the talk, the meter that moves with what the agent says, words to say. */
export function CustomerSeat({ actor, call, now }: CustomerSeatProps) {
  const saving = useSelector(actor, savingOf);
  const { phase, started } = call.state;
  const canLeave = phase === 'talking' || phase === 'leaving' || phase === 'on-hold';
  return (
    <SeatScreen
      {...{ call, now, saving }}
      seat="customer"
      name={started.names?.customer ?? ''}
      aside={<CueCard call={call} />}
      foot={
        <>
          <SavingNotice actor={actor} />
          <Foot {...{ actor, call }} />
        </>
      }
      actions={
        canLeave && (
          <LeaveTalk
            isDue={phase === 'leaving'}
            onLeave={() => actor.send({ type: 'DO', command: { type: 'customer-leaves' } })}
          />
        )
      }
    />
  );
}
