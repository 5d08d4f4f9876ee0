import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endingOf } from '../../../core/scenario/where.ts';
import { Button } from '../../../ui/button.tsx';
import { formatDuration } from '../../../ui/duration.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';
import { answeredAt } from '../transcript/transcript.tsx';
import styles from './call-over.module.css';

interface CallOverProps {
  readonly call: Call;
  readonly onReport: () => void;
  /** Starts the same call anew; false when it could not be stored. */
  readonly onAgain: () => Promise<boolean>;
}

/** What the script says about this end. */
function endOf({ stage, state }: Call) {
  const id = endingOf(state.snapshot) ?? '';
  const { script, strings } = stage.scenario;
  return {
    words: strings.endings[id],
    isGood: script.endings.some((ending) => ending.id === id && ending.good),
    by: state.snapshot.context.endedBy ?? 'closed',
    lasted: (state.turns.at(-1)?.at ?? 0) - answeredAt(state),
  };
}

/** How it ended, and what comes next. */
export function CallOver({ call, onReport, onAgain }: CallOverProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { words, isGood, by, lasted } = endOf(call);
  const { locale } = call.stage.scenario;
  const form = call.stage.script.ticket;
  const isFormEmpty = form !== undefined && Object.keys(call.state.ticket).length === 0;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.over} data-good={isGood} aria-label={t('play.over.landmark')}>
      <p className={styles.kind}>
        <Icon name={isGood ? 'check' : 'warning'} />
        {t(isGood ? 'play.over.good' : 'play.over.bad')} ·{' '}
        {by === 'closed'
          ? t('play.over.closed')
          : t(`play.over.${by}`, { context: channelOf(call) })}{' '}
        · {t('play.over.time', { time: formatDuration(lasted) })}
      </p>
      <h2 ref={heading} tabIndex={-1} lang={locale}>
        {words?.title ?? t('play.over.landmark')}
      </h2>
      <p lang={locale}>{words?.text}</p>
      <div className={styles.actions}>
        <Button variant="primary" size="large" icon="chart" onClick={onReport}>
          {t('play.over.report')}
        </Button>
        <Button size="large" icon="undo" onClick={async () => setHasFailed(!(await onAgain()))}>
          {t('play.over.again')}
        </Button>
      </div>
      {isFormEmpty && (
        <p>{t('play.ticket.fillIn', { form: t(`play.ticket.kind.${form.kind}`) })}</p>
      )}
      {hasFailed && (
        <Notice tone="bad" announce="alert">
          {t('play.over.againFailed')}
        </Notice>
      )}
    </section>
  );
}
