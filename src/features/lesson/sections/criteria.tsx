import { useTranslation } from 'react-i18next';
import {
  type CriterionOfClass,
  isLowShare,
  LOW_SHARE,
  weakest,
} from '../../../core/class-view/weak-criteria.ts';
import { WELL_DONE } from '../../../core/progress/next-step.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Tag } from '../../../ui/tag.tsx';
import { showFigure, showShare } from '../figures.ts';
import { Bar } from '../parts/bar.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../parts/section.tsx';
import styles from './criteria.module.css';

interface CriteriaProps {
  readonly criteria: readonly CriterionOfClass[];
  readonly words: Scenario;
}

function toneOf(share: number): 'low' | 'middle' | 'high' {
  if (isLowShare(share)) return 'low';
  return share < WELL_DONE ? 'middle' : 'high';
}

function Criterion({ one, words }: { readonly one: CriterionOfClass; readonly words: Scenario }) {
  const { t, i18n } = useTranslation();
  const { rubricStrings, locale } = words;
  const { id, share, of, low, checks } = one;
  const isLow = isLowShare(share);
  return (
    <li className={styles.criterion} data-low={isLow}>
      <h3 lang={locale}>{rubricStrings.criteria[id]?.name ?? id}</h3>
      <p className={styles.share}>
        <b>{showShare(share, i18n.language)}</b>
        {isLow && (
          <Tag tone="bad" icon="warning">
            {t('lesson.criteria.isLow')}
          </Tag>
        )}
      </p>
      <Bar share={share} tone={toneOf(share)} line={LOW_SHARE} />
      <p>{t('lesson.criteria.low', { count: of, low })}</p>
      {checks.length > 0 && (
        <ul className={styles.checks} aria-label={t('lesson.criteria.checks')}>
          {checks.map((check) => (
            <li key={check.id}>
              <b lang={locale}>{rubricStrings.checks[check.id]?.name ?? check.id}</b>
              {' · '}
              {t('lesson.criteria.check', { count: check.students })}
              {rubricStrings.checks[check.id] !== undefined && (
                <p className={styles.advice} lang={locale}>
                  {rubricStrings.checks[check.id]?.advice}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The three things the class does worst, large; all of them in the table. */
export function Criteria({ criteria, words }: CriteriaProps) {
  const { t, i18n } = useTranslation();
  const title = t('lesson.criteria.title');
  const three = weakest(criteria);
  return (
    <Section title={title} lead={t('lesson.criteria.lead')}>
      {three.length === 0 ? (
        <p>{t('lesson.criteria.well')}</p>
      ) : (
        <ol className={styles.criteria}>
          {three.map((one) => (
            <Criterion key={one.id} one={one} words={words} />
          ))}
        </ol>
      )}
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[
          t('lesson.criteria.name'),
          t('lesson.criteria.share'),
          t('lesson.criteria.below'),
          t('lesson.criteria.costs'),
        ]}
        rows={criteria.map(({ id, share, low, of, checks }) => ({
          key: id,
          cells: [
            <span key="name" lang={words.locale}>
              {words.rubricStrings.criteria[id]?.name ?? id}
            </span>,
            showShare(share, i18n.language),
            t('lesson.ofStudents', { some: low, of }),
            checks
              .map((check) => {
                const name = words.rubricStrings.checks[check.id]?.name ?? check.id;
                return `${name} −${showFigure(check.points, i18n.language)}`;
              })
              .join(' · '),
          ],
        }))}
      />
    </Section>
  );
}
