import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../core/progress/progress.ts';
import type { CriterionSeries } from '../../../core/progress/series.ts';
import { Card } from '../../../ui/card.tsx';
import { levelOf, showShare, trendOf } from '../figures.ts';
import type { Names } from '../names.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { SmallChart, SmallCharts } from '../parts/small-chart.tsx';
import { SmallLine } from '../parts/small-drawings.tsx';
import styles from './criteria.module.css';

/** A twentieth of the points is what one sentence more or less makes. */
const LEAST_GAIN = 0.05;

interface CriteriaProps {
  readonly progress: Progress;
  readonly names: Names;
}

function Criterion({ series, names }: { readonly series: CriterionSeries; readonly names: Names }) {
  const { t, i18n } = useTranslation();
  const { id, values, first, latest } = series;
  if (latest === undefined) return null;
  const show = (share: number): string => showShare(share, i18n.language);
  const hasChange = first !== undefined;
  return (
    <SmallChart
      name={names.criterion(id)}
      figure={show(latest)}
      level={levelOf(latest)}
      change={
        hasChange ? t('progress.change', { first: show(first), latest: show(latest) }) : undefined
      }
      trend={hasChange ? trendOf(latest - first, LEAST_GAIN) : undefined}
    >
      <SmallLine values={values} />
    </SmallChart>
  );
}

/** How each criterion went over time, as shares of its points. */
export function Criteria({ progress, names }: CriteriaProps) {
  const { t, i18n } = useTranslation();
  const { criteria, finished } = progress;
  const title = t('progress.criteria.title');
  const head = [
    t('progress.session'),
    ...criteria.map(({ id }) => {
      const { text, lang } = names.criterion(id);
      return (
        <span key={id} lang={lang}>
          {text}
        </span>
      );
    }),
  ];
  const rows = finished.map(({ session }, index) => ({
    key: session,
    cells: [
      index + 1,
      ...criteria.map(({ values }) => {
        const value = values[index];
        return value === undefined ? t('progress.none') : showShare(value, i18n.language);
      }),
    ],
  }));
  return (
    <Card aria-labelledby="progress-criteria" className={styles.card}>
      <div>
        <h2 id="progress-criteria">{title}</h2>
        <p className={styles.help}>{t('progress.criteria.help')}</p>
      </div>
      <SmallCharts>
        {criteria.map((series) => (
          <Criterion key={series.id} series={series} names={names} />
        ))}
      </SmallCharts>
      <DataTable word={t('progress.table')} about={title} head={head} rows={rows} />
    </Card>
  );
}
