import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextStep, Retry } from '../../../core/progress/next-step.ts';
import type { ScenarioCard } from '../../../core/scenario/scenario-source.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { showShare } from '../figures.ts';
import type { Names } from '../names.ts';
import type { ProgressPorts } from '../progress-ports.ts';
import { chapterName } from './chapter-name.ts';
import styles from './next-card.module.css';
import { tryAgain } from './try-again.ts';

interface NextCardProps {
  readonly next: NextStep;
  readonly names: Names;
  /** Scenarios never played, as the library orders them. */
  readonly fresh: readonly ScenarioCard[];
  readonly ports: ProgressPorts;
}

interface RetryProps extends Pick<NextCardProps, 'names' | 'ports'> {
  readonly retry: Retry;
}

/** What was lost where, and the way back to right before it. */
function TryAgain({ retry, names, ports }: RetryProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'starting' | 'failed'>('idle');
  const begin = async (): Promise<void> => {
    setState('starting');
    const session = await tryAgain(ports, retry);
    if (session === undefined) setState('failed');
    else ports.go({ name: 'play', session });
  };
  const { sentence, session: before } = retry;
  const { text: name } = names.scenario(retry.scenario);
  const count = Math.round(retry.points * 10) / 10;
  return (
    <>
      <div className={styles.way}>
        <p>
          {t('progress.next.retryWhy', { name, sentence, count })}{' '}
          <a href={hrefOf({ name: 'report', session: before })}>{t('history.report')}</a>
        </p>
        <Button variant="primary" icon="undo" disabled={state === 'starting'} onClick={begin}>
          {t('progress.next.retry')}
        </Button>
      </div>
      {state === 'failed' && (
        <Notice tone="bad" announce="alert">
          {t('progress.next.failed')}
        </Notice>
      )}
    </>
  );
}

/** What is weakest, and the advice its rubric gives. */
function Weakest({ next, names }: Pick<NextCardProps, 'next' | 'names'>) {
  const { t, i18n } = useTranslation();
  const { criterion, check } = next;
  if (criterion === undefined) return <p>{t('progress.next.well')}</p>;
  const name = names.criterion(criterion.id).text;
  const advice = check === undefined ? undefined : names.advice(check);
  return (
    <div>
      <p className={styles.weakest}>
        {t('progress.next.weakest', { name, share: showShare(criterion.share, i18n.language) })}
      </p>
      {advice !== undefined && <p lang={advice.lang}>{advice.text}</p>}
    </div>
  );
}

/** A scenario never played; with none left, a shift of whatever comes. */
function SomethingNew({ first }: { readonly first: ScenarioCard | undefined }) {
  const { t } = useTranslation();
  if (first === undefined) {
    return (
      <ButtonLink variant="primary" icon="headset" href={hrefOf({ name: 'shift' })}>
        {t('shift.new.begin')}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink variant="primary" icon="phone" href={hrefOf({ name: 'brief', scenario: first.id })}>
      {t('progress.next.fresh', { name: first.title })}
    </ButtonLink>
  );
}

/** The next thing to do: try the lost sentence again, read the rule, practise where it went worst. */
export function NextCard({ next, names, fresh, ports }: NextCardProps) {
  const { t } = useTranslation();
  const { chapter, retry, scenario } = next;
  return (
    <Card aria-labelledby="progress-next" className={styles.card}>
      <h2 id="progress-next">{t('progress.next.title')}</h2>
      <Weakest next={next} names={names} />
      {next.criterion !== undefined && retry !== undefined && (
        <TryAgain {...{ retry, names, ports }} />
      )}
      <div className={styles.way}>
        {chapter !== undefined && (
          <ButtonLink icon="document" href={hrefOf({ name: 'rules', about: chapter })}>
            {t('progress.next.read', { name: chapterName(chapter, t) })}
          </ButtonLink>
        )}
        {scenario !== undefined && (
          <ButtonLink
            variant={retry === undefined ? 'primary' : 'secondary'}
            icon="phone"
            href={hrefOf({ name: 'brief', scenario })}
          >
            {t('progress.next.again', { name: names.scenario(scenario).text })}
          </ButtonLink>
        )}
        {next.criterion === undefined && <SomethingNew first={fresh[0]} />}
      </div>
    </Card>
  );
}
