import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DebriefForm, stepsOf } from '../../../core/debrief/steps.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Page } from '../../../ui/page.tsx';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { StepBody } from '../steps/step-body.tsx';
import styles from './guide.module.css';
import { StepList } from './step-list.tsx';
import { StepTimer } from './step-timer.tsx';

interface GuideProps {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly ports: DebriefPorts;
  readonly form: DebriefForm;
  /** What is to be done next time, as far as it is written. */
  readonly commitment: string;
  readonly onCommitment: (text: string) => void;
  /** Back to the choice of a form. */
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Step by step, to and fro; only the last one asks for something before it lets go. */
export function Guide({ form, onBack, onDone, ...rest }: GuideProps) {
  const { talk, own, ports, commitment } = rest;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [{ place, reached }, setPlace] = useState({ place: 0, reached: 0 });
  const [isWanting, setWanting] = useState(false);
  // A script has no opinion of its own talk.
  const steps = stepsOf(form).filter(
    ({ step }) => step !== 'self' || talk.state.started.agent === undefined,
  );
  useEffect(() => heading.current?.focus(), [place]);
  const current = steps[place];
  if (current === undefined) return null;
  const isLast = place === steps.length - 1;
  const go = (to: number): void => {
    if (to < 0) return onBack();
    if (current.step === 'self') own.refresh().catch(() => undefined);
    setPlace({ place: to, reached: Math.max(reached, to) });
  };
  const finish = (): void => {
    if (commitment.trim() === '') return setWanting(true);
    onDone();
  };
  return (
    <Page title={`${t('debrief.title')} · ${talk.scenario.strings.title}`} width="narrow">
      <StepList steps={steps} place={place} reached={reached} onGo={go} />
      <Card className={styles.card} aria-labelledby="debrief-step">
        <div className={styles.head}>
          <p className={styles.place}>
            {t('debrief.place', { place: place + 1, of: steps.length })}
          </p>
          <StepTimer key={current.step} minutes={current.minutes} now={ports.now} />
          <h2 ref={heading} id="debrief-step" tabIndex={-1}>
            {t(`debrief.step.${current.step}.title`)}
          </h2>
        </div>
        <StepBody
          key={current.step}
          step={current.step}
          {...rest}
          isWanting={isWanting && commitment.trim() === ''}
        />
        <div className={styles.ways}>
          <Button icon="arrow-left" onClick={() => go(place - 1)}>
            {t('debrief.back')}
          </Button>
          {isLast ? (
            <Button variant="primary" icon="check" onClick={finish}>
              {t('debrief.finish')}
            </Button>
          ) : (
            <Button variant="primary" icon="arrow-right" onClick={() => go(place + 1)}>
              {t('debrief.next')}
            </Button>
          )}
        </div>
      </Card>
    </Page>
  );
}
