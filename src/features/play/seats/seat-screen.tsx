import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import { CallClock } from '../call/call-clock.tsx';
import barStyles from '../call/call-bar.module.css';
import screenStyles from '../call/call-screen.module.css';
import { CustomerPanel } from '../customer/customer-panel.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { Call } from '../machine/play-context.ts';
import { SaveState } from '../saving/save-state.tsx';
import { Transcript } from '../transcript/transcript.tsx';
import styles from './seat-screen.module.css';

interface SeatScreenProps {
  readonly call: Call;
  readonly now: () => number;
  readonly seat: 'customer' | 'observer';
  /** Name of who sits here; empty when nobody gave one. */
  readonly name: string;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** What this seat has at hand: the cue card, the sheet. */
  readonly aside: ReactNode;
  /** Where this seat speaks, below the talk. */
  readonly foot: ReactNode;
  readonly actions?: ReactNode;
}

/** The talk as the customer or an observer sees it: without the coach, with their own papers beside it. */
export function SeatScreen(props: SeatScreenProps) {
  const { call, now, seat, name, saving, aside, foot, actions } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const papers = useRef<HTMLElement>(null);
  const { strings, locale } = call.stage.scenario;
  const agent = call.state.started.names?.agent;
  const toggle = () => {
    setIsOpen(!isOpen);
    // After the next paint, when the papers are visible.
    if (!isOpen) requestAnimationFrame(() => papers.current?.focus());
  };
  useShortcuts({ KeyD: toggle });
  return (
    <div className={screenStyles.screen} data-desk={isOpen ? 'open' : 'closed'} data-seat={seat}>
      <div className={barStyles.bar}>
        <div className={barStyles.call}>
          <h1 className={barStyles.title} lang={locale}>
            {strings.title}
          </h1>
          <Tag icon={seat === 'customer' ? 'person' : 'eye'}>
            {[t(`seats.seat.${seat}`), name].filter(Boolean).join(' · ')}
          </Tag>
        </div>
        <CallClock call={call} now={now} />
        <SaveState state={saving} />
        <section className={barStyles.keys} aria-label={t('play.bar.landmark')}>
          <Button
            className={barStyles.deskKey}
            icon={isOpen ? 'chat' : 'document'}
            aria-expanded={isOpen}
            aria-keyshortcuts="Alt+D"
            onClick={toggle}
          >
            {t(isOpen ? 'play.bar.talk' : `seats.papers.${seat}`)}
          </Button>
          {actions}
        </section>
      </div>
      <div className={screenStyles.areas}>
        <CustomerPanel call={call} />
        <div className={screenStyles.talk}>
          <section className={styles.talk} aria-label={t('play.talk.landmark')}>
            <Transcript
              call={call}
              coach="never"
              isThinking={false}
              agent={agent ?? strings.agent.name}
            />
            <div className={styles.foot}>{foot}</div>
          </section>
        </div>
        <aside
          ref={papers}
          {...SCROLLS_BY_KEYBOARD}
          className={screenStyles.desk}
          aria-label={t(`seats.papers.${seat}`)}
        >
          {aside}
        </aside>
      </div>
    </div>
  );
}
