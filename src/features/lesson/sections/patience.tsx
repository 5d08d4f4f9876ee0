import { useTranslation } from 'react-i18next';
import type { PatienceFall } from '../../../core/class-view/patience-falls.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { beatWords } from '../beat-words.ts';
import { showFigure } from '../figures.ts';
import { Bar } from '../parts/bar.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Quotes } from '../parts/quotes.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import styles from './rows.module.css';

interface PatienceProps {
  readonly falls: readonly PatienceFall[];
  readonly words: Scenario;
  readonly people: People;
}

const lostTogether = ({ mean, of }: PatienceFall): number => mean * of;

function useBeatName(words: Scenario): (beat: string) => string {
  const { t } = useTranslation();
  return (beat) => beatWords(words, beat).stage || t('lesson.firstWords');
}

interface FallProps extends Omit<PatienceProps, 'falls'> {
  readonly fall: PatienceFall;
  /** Patience lost together that fills the bar. */
  readonly most: number;
}

function Fall({ fall, most, words, people }: FallProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useBeatName(words);
  const { line } = beatWords(words, fall.beat);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 lang={words.locale}>{nameOf(fall.beat)}</h3>
        {line !== '' && (
          <p className={styles.line} lang={words.locale}>
            {t('lesson.patience.line', { line })}
          </p>
        )}
        <p className={styles.figure}>
          <b>{t('lesson.patience.mean', { mean: showFigure(fall.mean, i18n.language) })}</b>
          {' · '}
          {t('lesson.patience.students', { some: fall.students, of: fall.of })}
        </p>
        <Bar share={lostTogether(fall) / most} tone="low" />
      </div>
      <Quotes label={t('lesson.patience.before')} quotes={fall.sentences} people={people} />
    </li>
  );
}

/** Where customers lost patience, and what was said just before. */
export function Patience({ falls, words, people }: PatienceProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useBeatName(words);
  const title = t('lesson.patience.title');
  if (falls.length === 0) return <Section title={title}>{t('lesson.patience.none')}</Section>;
  const most = Math.max(...falls.map(lostTogether));
  return (
    <Section title={title} lead={t('lesson.patience.lead')}>
      <ol className={styles.rows}>
        {falls.map((fall) => (
          <Fall key={fall.beat} {...{ fall, most, words, people }} />
        ))}
      </ol>
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[
          t('lesson.path.stage'),
          t('lesson.path.customer'),
          t('lesson.patience.fall'),
          t('lesson.students'),
        ]}
        rows={falls.map(({ beat, mean, students, of }) => ({
          key: beat,
          cells: [
            nameOf(beat),
            beatWords(words, beat).line,
            showFigure(mean, i18n.language),
            t('lesson.ofStudents', { some: students, of }),
          ],
        }))}
      />
    </Section>
  );
}
