import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundPlan } from '../../../core/appraisal/round-plan.ts';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { SchoolClass } from '../../../core/classroom/roster.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import shared from '../appraisal.module.css';
import { criteriaOf, type NamedCriterion } from './criteria-of.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { DatesCard, PeopleCard } from './people-card.tsx';
import styles from './plan.module.css';
import { faultsOfDraft, indicatorsOf, type PlanDraft, planOf } from './plan-draft.ts';
import { usePlanWords } from './use-plan-words.ts';
import { WhoCard } from './who-card.tsx';

interface PlanFormProps {
  readonly first: PlanDraft;
  readonly classes: readonly SchoolClass[];
  readonly assignments: readonly Assignment[];
  /** How many there are to appraise in this draft. */
  readonly studentsIn: (draft: PlanDraft) => number;
  readonly isNew: boolean;
  readonly ports: Pick<AppraisalPorts, 'scenarios' | 'now'>;
  readonly onSave: (plan: RoundPlan, draft: PlanDraft) => void;
  readonly onCancel: () => void;
}

const NONE: readonly NamedCriterion[] = [];

function useCriteria(
  draft: PlanDraft,
  { assignments, ports }: Pick<PlanFormProps, 'assignments' | 'ports'>,
): readonly NamedCriterion[] {
  const { i18n } = useTranslation();
  const ids = draft.assignments.map(({ id }) => id).join();
  const { scenarios } = ports;
  const locale = i18n.language;
  const [task] = useTask(
    useCallback(() => {
      const wanted = assignments.filter(({ shared: { id } }) => ids.split(',').includes(id));
      return criteriaOf(wanted, scenarios, locale);
    }, [assignments, ids, scenarios, locale]),
  );
  return task.state === 'failed' ? NONE : (task.value ?? NONE);
}

/** The whole plan of a round on one page, filled in as far as it can be. */
export function PlanForm({ first, onSave, onCancel, isNew, ...props }: PlanFormProps) {
  const { t } = useTranslation();
  const { classes, assignments, studentsIn, ports } = props;
  const [draft, setDraft] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const problems = useRef<HTMLDivElement>(null);
  const words = usePlanWords(ports.now());
  const criteria = useCriteria(draft, { assignments, ports });
  const faults = faultsOfDraft(draft, studentsIn(draft));
  const change = (fresh: Partial<PlanDraft>): void => setDraft({ ...draft, ...fresh });
  const cards = { draft, onChange: change, onDraft: setDraft };
  useEffect(() => {
    if (isTried) problems.current?.focus();
  }, [isTried]);
  const save = (): void => {
    if (faults.length === 0) onSave(planOf(draft), draft);
    else setIsTried(true);
  };
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      noValidate
    >
      <WhoCard {...cards} {...{ classes, assignments, isNew }} />
      <IndicatorCard
        {...cards}
        criteria={criteria}
        onSet={(set) => change({ indicators: indicatorsOf(set, words) })}
      />
      <PeopleCard {...cards} />
      <DatesCard {...cards} />
      <div className={styles.end}>
        {isTried && faults.length > 0 && (
          <div ref={problems} tabIndex={-1}>
            <Notice tone="warning" announce="alert" title={t('appraisal.plan.faultsTitle')}>
              <ul className={shared.plain}>
                {faults.map((fault) => (
                  <li key={fault}>{t(`appraisal.plan.faults.${fault}`)}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <div className={styles.buttons}>
          <Button onClick={onCancel}>{t('appraisal.cancel')}</Button>
          <Button type="submit" variant="primary" size="large">
            {t(isNew ? 'appraisal.plan.save' : 'appraisal.plan.saveEdit')}
          </Button>
        </div>
      </div>
    </form>
  );
}
