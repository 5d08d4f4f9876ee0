import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../core/progress/progress.ts';
import type { Series } from '../../../core/progress/series.ts';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { showFigure, trendOf } from '../figures.ts';
import type { Named } from '../names.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { SmallChart, SmallCharts } from '../parts/small-chart.tsx';
import { SmallBars } from '../parts/small-drawings.tsx';
import styles from './faults.module.css';

/** Less than one fault in a hundred sentences is chance. */
const LEAST_GAIN = 1;

interface RowProps {
  readonly series: Series;
  readonly name: Named;
  readonly href?: string;
  readonly most: number;
}

function FaultChart({ series, name, href, most }: RowProps) {
  const { t, i18n } = useTranslation();
  const { values, first, latest = 0 } = series;
  const show = (rate: number): string => showFigure(rate, i18n.language);
  const hasChange = first !== undefined;
  return (
    <SmallChart
      name={name}
      {...(href !== undefined && { href })}
      figure={show(latest)}
      change={
        hasChange ? t('progress.change', { first: show(first), latest: show(latest) }) : undefined
      }
      trend={hasChange ? trendOf(first - latest, LEAST_GAIN) : undefined}
    >
      <SmallBars values={values} most={most} />
    </SmallChart>
  );
}

const highest = ({ values }: Series): number => Math.max(0, ...values.map((value) => value ?? 0));

/** Broken rules of wording in a hundred sentences, all together and class by class; each class leads to its rule. */
export function Faults({ progress }: { readonly progress: Progress }) {
  const { t, i18n } = useTranslation();
  const { faults, faultTotals, finished } = progress;
  const title = t('progress.faults.title');
  const show = (rate: number | undefined): string => showFigure(rate ?? 0, i18n.language);
  if (faults.length === 0) {
    return (
      <Card aria-labelledby="progress-faults">
        <h2 id="progress-faults">{title}</h2>
        <p>{t('progress.faults.none')}</p>
      </Card>
    );
  }
  const named = faults.map((series) => ({ series, name: t(`report.faults.${series.class}.name`) }));
  const most = highest(faultTotals);
  const rows = finished.map(({ session }, index) => ({
    key: session,
    cells: [
      index + 1,
      show(faultTotals.values[index]),
      ...faults.map(({ values }) => show(values[index])),
    ],
  }));
  const head = [t('progress.session'), t('progress.faults.all'), ...named.map(({ name }) => name)];
  return (
    <Card aria-labelledby="progress-faults" className={styles.card}>
      <div>
        <h2 id="progress-faults">{title}</h2>
        <p className={styles.help}>
          {t('progress.faults.label', {
            first: show(faultTotals.values[0]),
            latest: show(faultTotals.values.at(-1)),
          })}
        </p>
      </div>
      <SmallCharts>
        <FaultChart
          series={faultTotals}
          name={{ text: t('progress.faults.all'), lang: undefined }}
          most={most}
        />
        {named.map(({ series, name }) => (
          <FaultChart
            key={series.class}
            series={series}
            name={{ text: name, lang: undefined }}
            href={hrefOf({ name: 'rules', about: series.class })}
            most={most}
          />
        ))}
      </SmallCharts>
      <DataTable word={t('progress.table')} about={title} head={head} rows={rows} />
    </Card>
  );
}
