import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endingOf } from '../../../core/scenario/where.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { formatDuration } from '../../../ui/duration.ts';
import { Icon } from '../../../ui/icon.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Notice } from '../../../ui/notice.tsx';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';
import { answeredAt } from '../transcript/transcript.tsx';
import styles from './call-over.module.css';

interface CallOverProps {
  readonly call: Call;
  /** Absent where a group plays: it talks before it looks at points. */
  readonly onReport?: (() => void) | undefined;
  /** Starts the same call anew; false when it could not be stored. */
  /** Absent as well where a group plays: there they change seats. */
  readonly onAgain?: (() => Promise<boolean>) | undefined;
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

/** The way on when the call belongs to a shift. */
function BackToShift({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { shift } = call.state.started;
  if (shift === undefined) return null;
  return (
    <ButtonLink
      size="large"
      variant="primary"
      icon="arrow-right"
      href={hrefOf({ name: 'shift', shift: shift.id })}
    >
      {t('play.over.shift')}
    </ButtonLink>
  );
}

/** The way back when the call was begun from an assignment. */
function BackToTask({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { task } = call.state.started;
  if (task === undefined) return null;
  return (
    <ButtonLink
      size="large"
      icon="arrow-left"
      href={hrefOf({ name: 'task', code: task.assignment })}
    >
      {t('play.over.task')}
    </ButtonLink>
  );
}

/** A form nobody has filled in yet costs points; it can still be filled in. */
function EmptyForm({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const form = call.stage.script.ticket;
  if (form === undefined || Object.keys(call.state.ticket).length > 0) return null;
  return <p>{t('play.ticket.fillIn', { form: t(`play.ticket.kind.${form.kind}`) })}</p>;
}

function Ways({
  call,
  onReport,
  onAgain,
  onFailure,
}: CallOverProps & { readonly onFailure: () => void }) {
  const { t } = useTranslation();
  const { session } = call.state.started;
  return (
    <div className={styles.actions}>
      <BackToShift call={call} />
      {onReport !== undefined && (
        <Button variant="primary" size="large" icon="chart" onClick={onReport}>
          {t('play.over.report')}
        </Button>
      )}
      <ButtonLink
        size="large"
        variant={onReport === undefined ? 'primary' : 'secondary'}
        icon="flag"
        href={hrefOf({ name: 'debrief', session })}
      >
        {t('seats.over.debrief')}
      </ButtonLink>
      {onAgain !== undefined && (
        <Button
          size="large"
          icon="undo"
          onClick={async () => {
            if (!(await onAgain())) onFailure();
          }}
        >
          {t('play.over.again')}
        </Button>
      )}
      <BackToTask call={call} />
    </div>
  );
}

/** How it ended, and what comes next. */
export function CallOver({ call, onReport, onAgain }: CallOverProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { words, isGood, by, lasted } = endOf(call);
  const { locale } = call.stage.scenario;
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
      <Ways {...{ call, onReport, onAgain }} onFailure={() => setHasFailed(true)} />
      <EmptyForm call={call} />
      {hasFailed && (
        <Notice tone="bad" announce="alert">
          {t('play.over.againFailed')}
        </Notice>
      )}
    </section>
  );
}
