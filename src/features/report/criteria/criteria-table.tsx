import { useTranslation } from 'react-i18next';
import type { CheckResult, CriterionResult } from '../../../core/scoring/report.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Meter } from '../../../ui/meter.tsx';
import type { Scored } from '../load-report.ts';
import { isToldNothing, standingOf } from '../talk/explain-finding.ts';
import { showPoints } from '../talk/points.ts';
import styles from './criteria-table.module.css';
import { type CriterionLevel, levelOf } from './level-of.ts';

const COLOURS: Readonly<Record<CriterionLevel, string>> = {
  low: 'var(--bad)',
  middle: 'var(--band-uneasy)',
  high: 'var(--good)',
};

function Checks({
  checks,
  scenario,
}: {
  readonly checks: readonly CheckResult[];
  readonly scenario: Scenario;
}) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles.checks} lang={scenario.locale}>
      {checks.map(({ id, earned, possible, findings }) => (
        <li key={id} data-full={earned >= possible}>
          <Icon name={earned >= possible ? 'check' : earned > 0 ? 'minus' : 'cross'} />
          <span>
            {scenario.rubricStrings.checks[id]?.name ?? id}
            {findings.some((finding) => isToldNothing(finding, scenario)) && (
              <span lang={i18n.language}> – {t('report.toldNothing.short')}</span>
            )}
          </span>
          <span className={styles.points}>
            {showPoints(earned)}/{showPoints(possible)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly criterion: CriterionResult;
  readonly scenario: Scenario;
}

/** What the rubric says of a low level would accuse somebody of false words who gave no information at all. */
const isLowForSilence = ({ checks }: CriterionResult, scenario: Scenario): boolean =>
  checks
    .flatMap(({ findings }) => findings)
    .some((one) => isToldNothing(one, scenario) && standingOf(one, scenario) === 'false');

/** What the level means. */
function Meaning({ criterion, scenario }: RowProps) {
  const { t, i18n } = useTranslation();
  const level = levelOf(criterion);
  if (level === 'low' && isLowForSilence(criterion, scenario))
    return <p lang={i18n.language}>{t('report.toldNothing.level')}</p>;
  return <p lang={scenario.locale}>{scenario.rubricStrings.criteria[criterion.id]?.[level]}</p>;
}

function Rated({ criterion, scenario }: RowProps) {
  const { t } = useTranslation();
  const { id, earned, possible, checks } = criterion;
  const name = scenario.rubricStrings.criteria[id]?.name ?? id;
  const level = levelOf(criterion);
  const [shown, most] = [showPoints(earned), showPoints(possible)];
  return (
    <tr data-level={level}>
      <th scope="row" lang={scenario.locale}>
        {name}
      </th>
      <td className={styles.score}>
        <span className={styles.points}>
          <b>{shown}</b> / {most}
        </span>
        <Meter
          label={t('report.criteria.barLabel', { name, earned: shown, possible: most })}
          value={earned}
          max={possible}
          color={COLOURS[level]}
        />
      </td>
      <td>
        <p className={styles.level}>
          <Icon name={level === 'low' ? 'warning' : 'check'} />
          {t(`report.criteria.${level}`)}
        </p>
        <Meaning criterion={criterion} scenario={scenario} />
        <Checks checks={checks} scenario={scenario} />
      </td>
    </tr>
  );
}

function ByPeople({ criterion, scenario }: RowProps) {
  const { t } = useTranslation();
  const name = scenario.rubricStrings.criteria[criterion.id]?.name ?? criterion.id;
  return (
    <tr>
      <th scope="row" lang={scenario.locale}>
        {name}
      </th>
      <td className={styles.score}>
        <span className={styles.points}>
          {t('report.criteria.notRated')} / {showPoints(criterion.possible)}
        </span>
      </td>
      <td>
        <p className={styles.byPeople}>
          {t('report.criteria.byPeople')} – {t('report.criteria.byPeopleText')}
        </p>
      </td>
    </tr>
  );
}

/** What was earned of what was possible, criterion by criterion, in numbers, bars and words. */
export function CriteriaTable({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { report, scenario } = scored;
  return (
    <section className={styles.criteria} aria-labelledby="report-criteria">
      <h2 id="report-criteria">{t('report.criteria.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.criteria.name')}</th>
            <th scope="col">{t('report.criteria.points')}</th>
            <th scope="col">{t('report.criteria.level')}</th>
          </tr>
        </thead>
        <tbody>
          {report.criteria.map((criterion) =>
            criterion.rated ? (
              <Rated key={criterion.id} criterion={criterion} scenario={scenario} />
            ) : (
              <ByPeople key={criterion.id} criterion={criterion} scenario={scenario} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
