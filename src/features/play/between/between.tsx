import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nextPart } from '../../../core/scenario/where.ts';
import { requestsLeft } from '../../../core/session/desk.ts';
import { Button } from '../../../ui/button.tsx';
import type { Do } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { RequestList } from './request-list.tsx';
import styles from './between.module.css';

interface BetweenProps {
  readonly call: Call;
  readonly onDo: Do;
}

/** Stands where the learner writes while one talk is over and the next has not begun: what happened, what to ask for. */
export function Between({ call, onDo }: BetweenProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { script, strings, locale } = call.stage.scenario;
  const next = nextPart(script, call.state.snapshot.context.part);
  if (next === undefined) return null;
  const words = strings.parts?.[next.id];
  const left = requestsLeft(call.stage, call.state);
  return (
    <section className={styles.between} aria-label={t('play.between.landmark')}>
      <h2 ref={heading} tabIndex={-1} lang={locale}>
        {words?.title ?? next.id}
      </h2>
      {words?.before.map((sentence) => (
        <p key={sentence} lang={locale}>
          {sentence}
        </p>
      ))}
      {next.requests > 0 && (
        <RequestList
          call={call}
          left={left}
          onRequest={(record) => onDo({ type: 'request-record', record })}
        />
      )}
      <Button variant="primary" icon={next.channel} onClick={() => onDo({ type: 'begin-part' })}>
        {t(`play.between.begin.${next.channel}`)}
      </Button>
    </section>
  );
}
