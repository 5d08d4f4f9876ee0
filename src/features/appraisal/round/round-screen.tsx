import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import shared from '../appraisal.module.css';
import { Ask } from '../parts/ask.tsx';
import { toDayField } from '../parts/days.ts';
import { WithRound } from '../parts/with-round.tsx';
import { draftOf } from '../plan/plan-draft.ts';
import { PlanForm } from '../plan/plan-form.tsx';
import { Analysis } from './analysis.tsx';
import { ArchiveStep } from './archive-step.tsx';
import { CollectStep } from './collect-step.tsx';
import { FinalStep } from './final-step.tsx';
import { LastFact } from './last-fact.tsx';
import { MarkStep } from './mark-step.tsx';
import { ObjectStep } from './object-step.tsx';
import { PlanStep } from './plan-step.tsx';
import { PlanWords } from './plan-words.tsx';
import styles from './round.module.css';
import { Stepper } from './stepper.tsx';
import { StudentTable } from './student-table.tsx';
import { TakeCard } from './take-card.tsx';
import type { OpenRound } from './use-round.ts';

interface OpenProps {
  readonly open: OpenRound;
  readonly ports: AppraisalPorts;
}

/** The one thing to do next at this step. */
function Step({ open, ports, onEdit }: OpenProps & { readonly onEdit: () => void }) {
  switch (open.state.stage) {
    case 'plan':
      return <PlanStep {...{ open, onEdit }} />;
    case 'collect':
      return <CollectStep open={open} />;
    case 'mark':
      return <MarkStep {...{ open, ports }} />;
    case 'object':
      return <ObjectStep open={open} now={ports.now()} />;
    case 'final':
      return <FinalStep open={open} />;
    case 'archived':
      return <ArchiveStep {...{ open, ports }} />;
  }
}

const PAPERS = ['plan', 'forms', 'notices', 'records'] as const;

/** What can be printed now, and removing the round. */
function More({ open, ports }: OpenProps) {
  const { t } = useTranslation();
  const { state, store } = open;
  const { period } = state.plan;
  const papers = PAPERS.filter((what) => what !== 'notices' || state.notices !== undefined);
  const remove = async (): Promise<void> => {
    const removed = await store.remove(state.round);
    if (removed.ok) ports.go({ name: 'appraisals' });
    else open.reload();
  };
  return (
    <section className={shared.stack} aria-labelledby="more">
      <h2 id="more">{t('appraisal.round.more')}</h2>
      <div className={shared.row}>
        {papers.map((what) => (
          <ButtonLink
            key={what}
            icon="print"
            href={hrefOf({ name: 'appraisal-paper', id: state.round, what })}
          >
            {t(`appraisal.round.papers.${what}`)}
          </ButtonLink>
        ))}
        <Ask
          button={t('appraisal.round.remove')}
          icon="trash"
          variant="quiet"
          title={t('appraisal.round.removeTitle', { period })}
          yes={t('appraisal.round.removeYes')}
          isDanger
          onYes={() => void remove()}
        >
          {t('appraisal.round.removeText')}
        </Ask>
      </div>
    </section>
  );
}

/** The same form the plan was written with. */
function EditPlan({ open, ports, onDone }: OpenProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { workspace, state, act } = open;
  const [task] = useTask(useCallback(() => workspace.assignments(), [workspace]));
  const assignments = task.state !== 'failed' && task.value?.ok ? task.value.value.items : [];
  return (
    <Page title={t('appraisal.plan.editTitle')} lead={t('appraisal.plan.lead')}>
      <PlanForm
        isNew={false}
        first={draftOf(state.plan, state.class.id, toDayField)}
        classes={[]}
        {...{ assignments, ports }}
        studentsIn={() => state.cases.length}
        onSave={(plan) =>
          void act({ type: 'plan.changed', plan }).then((isStored) => isStored && onDone())
        }
        onCancel={onDone}
      />
    </Page>
  );
}

function RoundView({ open, ports }: OpenProps) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const { state } = open;
  const { stage, plan } = state;
  if (isEditing && stage === 'plan')
    return <EditPlan {...{ open, ports }} onDone={() => setIsEditing(false)} />;
  const isOver = stage === 'final' || stage === 'archived';
  return (
    <Page
      title={plan.period}
      lead={`${state.class.name} · ${t('appraisal.list.students', { count: state.cases.length })}`}
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'appraisals' })}>
          {t('appraisal.toRounds')}
        </ButtonLink>
      }
    >
      <Stepper state={state} />
      <Card className={styles.now} aria-labelledby="now">
        <h2 id="now">{t(`appraisal.stage.${stage}`)}</h2>
        <p className={shared.soft}>{t(`appraisal.stageText.${stage}`)}</p>
        <Step {...{ open, ports }} onEdit={() => setIsEditing(true)} />
      </Card>
      <LastFact open={open} />
      {stage === 'object' && <TakeCard open={open} now={ports.now} />}
      {isOver && <Analysis open={open} />}
      <StudentTable open={open} />
      <PlanWords state={state} isOpen={stage === 'plan'} />
      <More {...{ open, ports }} />
    </Page>
  );
}

/** One round, led through step by step. */
export function RoundScreen({ id, ...ports }: AppraisalPorts & { readonly id: string }) {
  return (
    <WithRound id={id} ports={ports}>
      {(open) => <RoundView {...{ open, ports }} />}
    </WithRound>
  );
}
