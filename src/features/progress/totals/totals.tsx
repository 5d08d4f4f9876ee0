import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../core/progress/progress.ts';
import { Card } from '../../../ui/card.tsx';
import type { Names } from '../names.ts';
import { Attempts } from './attempts.tsx';
import { TotalsLegend } from './totals-legend.tsx';
import { TotalsChart } from './totals-chart.tsx';

interface TotalsProps {
  readonly progress: Progress;
  readonly names: Names;
}

/** The total of every finished call, one after the other. */
export function Totals({ progress, names }: TotalsProps) {
  const { t } = useTranslation();
  const { finished, best = 0 } = progress;
  const totals = finished.map(({ outcome }) => outcome.total);
  const [first = 0] = totals;
  const latest = totals.at(-1) ?? 0;
  const label = t('progress.totals.label', { count: totals.length, first, latest, best });
  return (
    <Card aria-labelledby="progress-totals">
      <h2 id="progress-totals">{t('progress.totals.title')}</h2>
      <TotalsChart finished={finished} label={label} />
      <TotalsLegend finished={finished} />
      <Attempts progress={progress} names={names} />
    </Card>
  );
}
