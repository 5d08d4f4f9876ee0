import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
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
        {!isOver && (
          <>
            <Button
              icon={isHeld ? 'play' : 'pause'}
              aria-keyshortcuts="Alt+H"
              onClick={isHeld ? onResume : onHold}
            >
              {t(isHeld ? 'play.bar.resume' : 'play.bar.hold')}
            </Button>
            <Button variant="danger" icon="phone-down" onClick={onHangUp}>
              {t('play.bar.hangUp')}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}
