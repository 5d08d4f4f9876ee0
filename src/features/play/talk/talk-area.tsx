import { useSelector } from '@xstate/react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { CallOver } from '../call/call-over.tsx';
import { HoldPanel } from '../call/hold-panel.tsx';
import { NotSaved } from '../call/save-state.tsx';
import { whoseMove } from '../machine/changes.ts';
import type { Do, PlayActor } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { isOutage } from '../machine/play-machine.ts';
import { Announcer } from './announcer.tsx';
import { Speak } from './speak.tsx';
import styles from './talk-area.module.css';
import { Transcript } from './transcript.tsx';

interface TalkAreaProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly now: () => number;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onDo: Do;
  readonly onResume: () => void;
  readonly onReport: () => void;
  readonly onAgain: () => Promise<boolean>;
}

function Saving({ actor }: Pick<TalkAreaProps, 'actor'>) {
  const { t } = useTranslation();
  const isStuck = useSelector(actor, (snapshot) => snapshot.matches('unsaved'));
  const failure = useSelector(actor, ({ context }) => context.failure);
  const hasCaughtUp = useSelector(actor, ({ context }) => context.caughtUp);
  if (isStuck && failure !== undefined) {
    const onGoOn = () => actor.send({ type: 'GO-ON-UNSAVED' });
    return (
      <NotSaved
        failure={failure}
        onRetry={() => actor.send({ type: 'RETRY' })}
        {...(isOutage(failure) && { onGoOn })}
      />
    );
  }
  return hasCaughtUp ? (
    <Notice tone="info" announce="status">
      {t('play.save.caughtUp')}
    </Notice>
  ) : null;
}

/** The talk itself: what was said above, what can be done now below. */
export function TalkArea(props: TalkAreaProps) {
  const { actor, call, now, field, onDo, onResume, onReport, onAgain } = props;
  const { t } = useTranslation();
  const oldTurns = useSelector(actor, ({ context }) => context.oldTurns);
  const { phase } = call.state;
  const isHeld = phase === 'on-hold';
  return (
    <section className={styles.talk} aria-label={t('play.talk.landmark')}>
      <Transcript call={call} isThinking={whoseMove(call) === 'customer'} />
      <Announcer call={call} oldTurns={oldTurns} />
      <div className={styles.foot}>
        <Saving actor={actor} />
        {phase === 'over' && <CallOver {...{ call, onReport, onAgain }} />}
        {isHeld && <HoldPanel call={call} now={now} onResume={onResume} />}
        {phase !== 'over' && !isHeld && (
          <Speak actor={actor} call={call} field={field} onDo={onDo} />
        )}
      </div>
    </section>
  );
}
