import { useTranslation } from 'react-i18next';
import type {
  FirstAndLast,
  Gains as GainsOfClass,
} from '../../../core/class-view/first-and-last.ts';
import { FEW_STUDENTS } from '../../../core/class-view/student-talks.ts';
import { Picture } from '../../../ui/picture.tsx';
import { showChange } from '../figures.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Few } from '../parts/few.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import styles from './gains.module.css';

interface GainsProps {
  readonly gains: GainsOfClass;
  readonly people: People;
}

const WIDTH = 640;
const HEIGHT = 340;
const LEFT = 80;
const RIGHT = WIDTH - 80;
const TOP = 44;
const BOTTOM = HEIGHT - 16;
const SCALE = [0, 25, 50, 75, 100];
const heightOf = (points: number): number => BOTTOM - (points / 100) * (BOTTOM - TOP);

function Slope({ first, last }: FirstAndLast) {
  const [from, to] = [heightOf(first), heightOf(last)];
  return (
    <g className={styles.slope} data-worse={last < first}>
      <path d={`M${LEFT} ${from}L${RIGHT} ${to}`} />
      <circle cx={LEFT} cy={from} r={5} />
      <circle cx={RIGHT} cy={to} r={5} />
    </g>
  );
}

function Slopes({ label, gains }: { readonly label: string; readonly gains: GainsOfClass }) {
  const { t } = useTranslation();
  return (
    <Picture className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} label={label}>
      {SCALE.map((points) => (
        <g key={points}>
          <path className={styles.grid} d={`M${LEFT} ${heightOf(points)}H${RIGHT}`} />
          <text className={styles.scale} x={LEFT - 14} y={heightOf(points) + 6}>
            {points}
          </text>
        </g>
      ))}
      <text className={styles.side} x={LEFT} y={22}>
        {t('lesson.gains.first')}
      </text>
      <text className={styles.side} x={RIGHT} y={22}>
        {t('lesson.gains.last')}
      </text>
      {gains.students.map((one) => (
        <Slope key={one.student} {...one} />
      ))}
    </Picture>
  );
}

/** Whether trying again helped: a line for each student from the first talk to the last. */
export function Gains({ gains, people }: GainsProps) {
  const { t, i18n } = useTranslation();
  const { students, better, same, worse, mean } = gains;
  const title = t('lesson.gains.title');
  if (mean === undefined) return <Section title={title}>{t('lesson.gains.none')}</Section>;
  const counts = t('lesson.gains.lead', { count: students.length, better, same, worse });
  const change = t('lesson.gains.mean', { mean: showChange(mean, i18n.language) });
  const lead = students.length < FEW_STUDENTS ? counts : `${counts} ${change}`;
  return (
    <Section title={title} lead={lead}>
      <Few students={students.length} />
      <Slopes label={`${title}: ${lead}`} gains={gains} />
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[
          t('lesson.student'),
          t('lesson.gains.first'),
          t('lesson.gains.last'),
          t('lesson.gains.change'),
          t('lesson.gains.talks'),
        ]}
        rows={students.map(({ student, first, last, attempts }, index) => ({
          key: student,
          cells: [
            people.nameOf(student) ?? t('lesson.nth', { n: index + 1 }),
            first,
            last,
            showChange(last - first, i18n.language),
            attempts,
          ],
        }))}
      />
    </Section>
  );
}
