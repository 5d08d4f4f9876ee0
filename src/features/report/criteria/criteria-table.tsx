import { useTranslation } from 'react-i18next';
import type { CheckResult, CriterionResult } from '../../../core/scoring/report.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Meter } from '../../../ui/meter.tsx';
import type { Scored } from '../load-report.ts';
import { isToldNothing } from '../talk/explain-finding.ts';
import { showPoints } from '../talk/points.ts';
import styles from './criteria-table.module.css';
import { type CriterionLevel, levelOf } from './level-of.ts';
import { Losses } from './losses.tsx';

const COLOURS: Readonly<Record<CriterionLevel, string>> = {
  low: 'var(--bad)',
  middle: 'var(--band-uneasy)',
  high: 'var(--good)',
};

function Checks({
  checks,
  scored,
}: {
  readonly checks: readonly CheckResult[];
  readonly scored: Scored;
}) {
  const { t, i18n } = useTranslation();
  const { scenario, sheet } = scored;
  return (
    <ul className={styles.checks} lang={sheet.locale}>
      {checks.map(({ id, earned, possible, findings }) => (
        <li key={id} data-full={earned >= possible}>
          <Icon name={earned >= possible ? 'check' : earned > 0 ? 'minus' : 'cross'} />
          <span>
            {sheet.checks[id]?.name ?? id}
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
  readonly scored: Scored;
}

function Rated({ criterion, scored }: RowProps) {
  const { t } = useTranslation();
  const { sheet } = scored;
  const { id, earned, possible, checks } = criterion;
  const name = sheet.criteria[id]?.name ?? id;
  const level = levelOf(criterion);
  const [shown, most] = [showPoints(earned), showPoints(possible)];
  return (
    <tr data-level={level}>
      <th scope="row" lang={sheet.locale}>
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
        <Losses checks={checks} scored={scored} />
        <Checks checks={checks} scored={scored} />
      </td>
    </tr>
  );
}

function ByPeople({ criterion, scored }: RowProps) {
  const { t } = useTranslation();
  const { sheet } = scored;
  const name = sheet.criteria[criterion.id]?.name ?? criterion.id;
  return (
    <tr>
      <th scope="row" lang={sheet.locale}>
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
  const { report } = scored;
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
              <Rated key={criterion.id} criterion={criterion} scored={scored} />
            ) : (
              <ByPeople key={criterion.id} criterion={criterion} scored={scored} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
