import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundPlan } from '../../../core/appraisal/round-plan.ts';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { toDayField } from '../parts/days.ts';
import { Failure } from '../parts/with-round.tsx';
import type { ActFailure } from '../round/use-round.ts';
import { firstDraft, type PlanDraft } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** Long enough never to come twice to one teacher, short enough for a link. */
const ID_LENGTH = 10;

interface Classroom {
  readonly classes: readonly SchoolClass[];
  readonly assignments: readonly Assignment[];
}

async function loadClassroom({ teacher }: Pick<AppraisalPorts, 'teacher'>): Promise<Classroom> {
  const workspace = await teacher();
  const [classes, assignments] = await Promise.all([workspace.classes(), workspace.assignments()]);
  return {
    classes: classes.ok ? classes.value.items : [],
    assignments: assignments.ok
      ? [...assignments.value.items].sort((one, other) => other.madeAt - one.madeAt)
      : [],
  };
}

/** The class most likely meant: one with work to look at. */
const likely = ({ classes, assignments }: Classroom): string =>
  (classes.find(({ id }) => assignments.some((one) => one.class === id)) ?? classes[0])?.id ?? '';

function useOpening(ports: AppraisalPorts, { classes }: Classroom) {
  const [failure, setFailure] = useState<ActFailure>();
  const open = async (plan: RoundPlan, draft: PlanDraft): Promise<void> => {
    const found = classes.find(({ id }) => id === draft.class);
    if (found === undefined) return;
    const { id, name, students } = found;
    const round = ports
      .newId()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, ID_LENGTH)
      .padEnd(6, '0');
    const store = await ports.appraisals();
    const opened = await store.append(
      round,
      { type: 'round.opened', schema: 1, round, class: { id, name }, students, plan },
      ports.now(),
    );
    if (opened.ok) ports.go({ name: 'appraisal', id: round });
    else setFailure(opened.error);
  };
  return { failure, open };
}

function NewRound({ classroom, ports }: { classroom: Classroom; ports: AppraisalPorts }) {
  const { classes, assignments } = classroom;
  const words = usePlanWords(ports.now());
  const { failure, open } = useOpening(ports, classroom);
  const id = likely(classroom);
  const first = firstDraft({
    class: id,
    assignments: assignments.filter((one) => one.class === id),
    words,
    now: ports.now(),
    dayField: toDayField,
  });
  return (
    <>
      <Failure failure={failure} />
      <PlanForm
        isNew
        first={first}
        {...{ classes, assignments, ports }}
        studentsIn={(draft) => classes.find((one) => one.id === draft.class)?.students.length ?? 0}
        onSave={(plan, draft) => void open(plan, draft)}
        onCancel={() => ports.go({ name: 'appraisals' })}
      />
    </>
  );
}

/** Opening a round: everything is agreed before anybody is marked. */
export function NewRoundScreen(ports: AppraisalPorts) {
  const { t } = useTranslation();
  const { teacher } = ports;
  const [task] = useTask(useCallback(() => loadClassroom({ teacher }), [teacher]));
  if (task.state === 'loading') return <Loading>{t('appraisal.loading')}</Loading>;
  return (
    <Page
      title={t('appraisal.plan.title')}
      lead={t('appraisal.plan.lead')}
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'appraisals' })}>
          {t('appraisal.toRounds')}
        </ButtonLink>
      }
    >
      {task.state === 'failed' && <Failure failure="unavailable" />}
      {task.state === 'done' &&
        (task.value.classes.length === 0 ? (
          <Notice
            tone="info"
            actions={
              <ButtonLink variant="primary" href={hrefOf({ name: 'teach' })}>
                {t('appraisal.toTeach')}
              </ButtonLink>
            }
          >
            {t('appraisal.plan.noClass')}
          </Notice>
        ) : (
          <NewRound classroom={task.value} ports={ports} />
        ))}
    </Page>
  );
}
