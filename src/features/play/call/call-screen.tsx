import { useSelector } from '@xstate/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachTime } from '../../../core/settings/settings.ts';
import { CustomerPanel } from '../customer/customer-panel.tsx';
import { Desk } from '../desk/desk.tsx';
import { type Do, type PlayActor, savingOf } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { TalkArea } from './talk-area.tsx';
import { CallBar } from './call-bar.tsx';
import styles from './call-screen.module.css';
import { HangUpDialog, openNeeds } from './hang-up-dialog.tsx';
import { heldTurn } from './hold-panel.tsx';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';

interface CallScreenProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly now: () => number;
  readonly coach: CoachTime;
  /** Absent where a group plays: it talks before it looks at points. */
  readonly onReport?: (() => void) | undefined;
  /** Absent as well where a group plays: there they change seats. */
  readonly onAgain?: (() => Promise<boolean>) | undefined;
}

/** The desk lies beside the talk, or on a narrow screen in its place. */
function useDesk(field: { readonly current: HTMLElement | null }) {
  const [isOpen, setIsOpen] = useState(false);
  const desk = useRef<HTMLElement>(null);
  const toggle = () => {
    setIsOpen(!isOpen);
    // After the next paint, when what is to receive the focus is visible.
    requestAnimationFrame(() => (isOpen ? field : desk).current?.focus());
  };
  return { desk, isOpen, toggle };
}

/** A call that has been answered: the customer, the talk, the desk. */
export function CallScreen({ actor, call, now, coach, onReport, onAgain }: CallScreenProps) {
  const { t } = useTranslation();
  const saving = useSelector(actor, savingOf);
  const { drafts } = useSelector(actor, ({ context }) => context.input);
  const [asked, setAsked] = useState<'hang-up' | 'keys'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { desk, isOpen, toggle } = useDesk(field);

  const run: Do = (command) => actor.send({ type: 'DO', command });
  const hold = () => run({ type: 'hold' });
  const resume = () => {
    const since = heldTurn(call)?.at ?? now();
    run({ type: 'resume', seconds: Math.max(0, (now() - since) / 1000) });
  };
  const hangUp = () =>
    openNeeds(call).length > 0 ? setAsked('hang-up') : run({ type: 'hang-up' });
  const close = () => setAsked(undefined);
  useShortcuts({ KeyH: call.state.phase === 'on-hold' ? resume : hold, KeyD: toggle });

  return (
    <div className={styles.screen} data-desk={isOpen ? 'open' : 'closed'}>
      <CallBar
        call={call}
        now={now}
        saving={saving}
        isDeskOpen={isOpen}
        onHold={hold}
        onResume={resume}
        onHangUp={hangUp}
        onDesk={toggle}
        onKeys={() => setAsked('keys')}
      />
      <div className={styles.areas}>
        <CustomerPanel call={call} />
        <div className={styles.talk}>
          <TalkArea
            {...{ actor, call, now, coach, field, onReport, onAgain }}
            onDo={run}
            onResume={resume}
          />
        </div>
        <aside
          ref={desk}
          tabIndex={-1}
          className={styles.desk}
          aria-label={t('play.desk.landmark')}
        >
          <Desk call={call} drafts={drafts} onDo={run} />
        </aside>
      </div>
      <HangUpDialog
        call={call}
        open={asked === 'hang-up'}
        onStay={close}
        onLeave={() => {
          close();
          run({ type: 'hang-up' });
        }}
      />
      <KeysDialog open={asked === 'keys'} onClose={close} />
    </div>
  );
}
