import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './call-bar.module.css';
import { CallClock } from './call-clock.tsx';
import { SaveState } from '../saving/save-state.tsx';

interface CallBarProps {
  readonly call: Call;
  readonly now: () => number;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly isDeskOpen: boolean;
  readonly onHold: () => void;
  readonly onResume: () => void;
  readonly onHangUp: () => void;
  readonly onDesk: () => void;
  readonly onKeys: () => void;
}

/** Above the talk: what call this is, how long it lasts, whether it is saved, and the keys of the telephone. */
export function CallBar(props: CallBarProps) {
  const { call, now, saving, isDeskOpen, onHold, onResume, onHangUp, onDesk, onKeys } = props;
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  const { phase, started } = call.state;
  const isOver = phase === 'over';
  const isHeld = phase === 'on-hold';
  const context = channelOf(call);
  return (
    <div className={styles.bar}>
      <div className={styles.call}>
        <h1 className={styles.title} lang={locale}>
          {strings.title}
        </h1>
        <Tag>{t(`play.level.${started.level}`)}</Tag>
      </div>
      <CallClock call={call} now={now} />
      <SaveState state={saving} />
      <section className={styles.keys} aria-label={t('play.bar.landmark')}>
        <Button variant="quiet" className={styles.shortcuts} onClick={onKeys}>
          {t('play.bar.shortcuts')}
        </Button>
        <Button
          className={styles.deskKey}
          icon={isDeskOpen ? 'chat' : 'document'}
          aria-expanded={isDeskOpen}
          aria-keyshortcuts="Alt+D"
          onClick={onDesk}
        >
          {t(isDeskOpen ? 'play.bar.talk' : 'play.bar.desk')}
        </Button>
        {!isOver && phase !== 'between' && (
          <>
            <Button
              icon={isHeld ? 'play' : 'pause'}
              aria-keyshortcuts="Alt+H"
              onClick={isHeld ? onResume : onHold}
            >
              {isHeld ? t('play.bar.resume', { context }) : t('play.bar.hold')}
            </Button>
            <Button
              variant="danger"
              icon={context === 'phone' ? 'phone-down' : 'cross'}
              onClick={onHangUp}
            >
              {t('play.bar.hangUp', { context })}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}
