import { useTranslation } from 'react-i18next';
import { DATES, GIVERS } from '../../../core/appraisal/round-plan.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { formatDay } from '../parts/days.ts';
import styles from './paper.module.css';
import { Head, PaperSheet, Part } from './sheet-parts.tsx';

/** How everybody will be appraised, for the wall of the classroom. */
export function PlanSheet({ state }: { readonly state: RoundState }) {
  const { t, i18n } = useTranslation();
  const { plan, approved } = state;
  const title = t('appraisal.paper.kind.plan');
  return (
    <PaperSheet title={`${plan.period} · ${title}`} label={title}>
      <Head
        facts={[
          [t('appraisal.paper.class'), state.class.name],
          [t('appraisal.paper.approved'), approved?.by ?? ''],
          [t('appraisal.paper.teacher'), plan.teacher],
          [t('appraisal.paper.reviewer'), plan.reviewer],
        ]}
      />
      {plan.aim !== '' && (
        <Part title={t('appraisal.paper.aim')}>
          <p>{plan.aim}</p>
        </Part>
      )}
      <Part title={t('appraisal.paper.looksAt')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('appraisal.sheet.indicator')}</th>
              <th scope="col">{t('appraisal.paper.weight')}</th>
              <th scope="col">{t('appraisal.plan.about')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.indicators.map(({ id, name, weight, about }) => (
              <tr key={id}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td className={styles.figure}>{weight}</td>
                <td>{about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('appraisal.paper.givers')}>
        <p>
          {GIVERS.map((giver) => `${t(`appraisal.giver.${giver}`)} ${plan.shares[giver]}%`).join(
            t('appraisal.comma'),
          )}
        </p>
        <p>{t('appraisal.sheet.about', { name: t('appraisal.paper.pass'), what: plan.pass })}</p>
      </Part>
      <Part title={t('appraisal.paper.works')}>
        <p>{plan.assignments.map((one) => one.title).join('\n')}</p>
      </Part>
      <Part title={t('appraisal.paper.steps')}>
        <table className={styles.table}>
          <tbody>
            {DATES.map((date) => (
              <tr key={date}>
                <th scope="row" className={styles.name}>
                  {t(`appraisal.plan.dates.${date}`)}
                </th>
                <td>{formatDay(plan.dates[date], i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('appraisal.paper.objectHow')}>
        <p>
          {t('appraisal.paper.objectPlan', {
            until: formatDay(plan.dates.object, i18n.language),
            reviewer: plan.reviewer,
          })}
          {plan.contact !== '' && `\n${t('appraisal.paper.contact', { contact: plan.contact })}`}
        </p>
      </Part>
      {plan.use !== '' && (
        <Part title={t('appraisal.paper.use')}>
          <p>{plan.use}</p>
        </Part>
      )}
    </PaperSheet>
  );
}
