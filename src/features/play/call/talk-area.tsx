import { useSelector } from '@xstate/react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachTime } from '../../../core/settings/settings.ts';
import { CallOver } from './call-over.tsx';
import { Between } from '../between/between.tsx';
import { HoldPanel } from './hold-panel.tsx';
import { SavingNotice } from '../saving/saving-notice.tsx';
import { whoseMove } from '../machine/changes.ts';
import type { Do, PlayActor } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { Announcer } from '../transcript/announcer.tsx';
import { Speak } from '../speak/speak.tsx';
import styles from './talk-area.module.css';
import { Transcript } from '../transcript/transcript.tsx';

interface TalkAreaProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly now: () => number;
  readonly coach: CoachTime;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onDo: Do;
  readonly onResume: () => void;
  /** Absent where a group plays: it talks before it looks at points. */
  readonly onReport?: (() => void) | undefined;
  /** Absent as well where a group plays: there they change seats. */
  readonly onAgain?: (() => Promise<boolean>) | undefined;
}

/** The talk itself: what was said above, what can be done now below. */
export function TalkArea(props: TalkAreaProps) {
  const { actor, call, now, coach, field, onDo, onResume, onReport, onAgain } = props;
  const { t } = useTranslation();
  const oldTurns = useSelector(actor, ({ context }) => context.oldTurns);
  const { phase } = call.state;
  const isHeld = phase === 'on-hold';
  return (
    <section className={styles.talk} aria-label={t('play.talk.landmark')}>
      <Transcript call={call} coach={coach} isThinking={whoseMove(call) === 'customer'} />
      <Announcer call={call} oldTurns={oldTurns} />
      <div className={styles.foot}>
        <SavingNotice actor={actor} />
        {phase === 'over' && <CallOver {...{ call, onReport, onAgain }} />}
        {isHeld && <HoldPanel call={call} now={now} onResume={onResume} />}
        {phase === 'between' && <Between call={call} onDo={onDo} />}
        {phase !== 'over' && phase !== 'between' && !isHeld && (
          <div className={styles.speak}>
            <Speak actor={actor} call={call} field={field} onDo={onDo} />
          </div>
        )}
      </div>
    </section>
  );
}
