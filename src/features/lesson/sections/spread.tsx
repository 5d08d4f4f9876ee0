import { useTranslation } from 'react-i18next';
import type { ScoreSpread } from '../../../core/class-view/score-spread.ts';
import { FEW_STUDENTS } from '../../../core/class-view/student-talks.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Few } from '../parts/few.tsx';
import { Section } from '../parts/section.tsx';
import { showFigure } from '../figures.ts';
import { SpreadChart } from './spread-chart.tsx';

interface SpreadProps {
  readonly spread: ScoreSpread;
  /** Least points to pass. */
  readonly pass: number;
}

/** `70–79`, and the last with 100 in it. */
const tenName = (ten: number): string => `${ten * 10}–${ten === 9 ? 100 : ten * 10 + 9}`;

/** How the scores lie, a square for each student. */
export function Spread({ spread, pass }: SpreadProps) {
  const { t, i18n } = useTranslation();
  const { totals, tens, passed, median } = spread;
  const title = t('lesson.spread.title');
  if (median === undefined) return <Section title={title}>{t('lesson.spread.none')}</Section>;
  // The middle of two or three is no middle.
  const key = totals.length < FEW_STUDENTS ? 'lesson.spread.leadFew' : 'lesson.spread.lead';
  const lead = t(key, {
    count: totals.length,
    median: showFigure(median, i18n.language),
    passed,
    pass,
  });
  return (
    <Section title={title} lead={lead}>
      <Few students={totals.length} />
      <SpreadChart label={`${title}: ${lead}`} spread={spread} pass={pass} />
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[t('lesson.spread.points'), t('lesson.students')]}
        rows={tens.map((count, ten) => ({ key: `${ten}`, cells: [tenName(ten), count] }))}
      />
    </Section>
  );
}
