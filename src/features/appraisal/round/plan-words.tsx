import { useTranslation } from 'react-i18next';
import { GIVERS } from '../../../core/appraisal/round-plan.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { Card } from '../../../ui/card.tsx';
import shared from '../appraisal.module.css';
import styles from './round.module.css';

interface PlanWordsProps {
  readonly state: RoundState;
  readonly isOpen: boolean;
}

/** The plan as it was agreed, and what the round came to; folded away once it is under way. */
export function PlanWords({ state, isOpen }: PlanWordsProps) {
  const { t } = useTranslation();
  const { plan, approved, conclusion } = state;
  const shares = GIVERS.map((giver) => `${t(`appraisal.giver.${giver}`)} ${plan.shares[giver]}%`);
  const rows: readonly (readonly [string, string])[] = [
    [t('appraisal.plan.aim'), plan.aim],
    [t('appraisal.plan.use'), plan.use],
    [
      t('appraisal.plan.what'),
      plan.indicators.map(({ name, weight, about }) => `${name} ${weight}%  ${about}`).join('\n'),
    ],
    [t('appraisal.plan.people'), shares.join(t('appraisal.comma'))],
    [t('appraisal.plan.work'), plan.assignments.map(({ title }) => title).join('\n')],
    [t('appraisal.plan.teacher'), plan.teacher],
    [t('appraisal.plan.reviewer'), plan.reviewer],
    [t('appraisal.round.plan.by'), [approved?.by, approved?.words].filter(Boolean).join('  ')],
    [t('appraisal.round.conclusion.findings'), conclusion?.findings ?? ''],
    [t('appraisal.round.conclusion.training'), conclusion?.training ?? ''],
    [t('appraisal.round.conclusion.next'), conclusion?.next ?? ''],
  ];
  return (
    <Card aria-label={t('appraisal.round.papers.plan')}>
      <details className={shared.details} open={isOpen}>
        <summary>{t('appraisal.round.papers.plan')}</summary>
        <dl className={styles.words}>
          {rows
            .filter(([, text]) => text !== '')
            .map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      </details>
    </Card>
  );
}
