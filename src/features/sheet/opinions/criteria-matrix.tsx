import { useTranslation } from 'react-i18next';
import { LEVEL_RANGE } from '../../../core/assessment/assessment-event.ts';
import type { Criterion } from '../../../core/scenario/rubric.ts';
import { Tag } from '../../../ui/tag.tsx';
import { criterionName } from '../panel/panel-parts.ts';
import { type Column, FAR_APART, levelsApart } from './columns.ts';
import type { JudgedTalk } from './load-opinions.ts';
import styles from './opinions.module.css';
import { Matrix } from './table-parts.tsx';

interface CriteriaMatrixProps {
  readonly talk: JudgedTalk;
  readonly columns: readonly Column[];
}

const SPAN = LEVEL_RANGE.high - LEVEL_RANGE.low;
const oneDecimal = (points: number): number => Math.round(points * 10) / 10;

/** What a level is worth; the machine has counted its points itself. */
function pointsOf({ opinion }: Column, { id, points }: Criterion, { report }: JudgedTalk): number {
  if (opinion.by === 'machine') return report.criteria.find((one) => one.id === id)?.earned ?? 0;
  return (points * ((opinion.levels[id] ?? LEVEL_RANGE.low) - LEVEL_RANGE.low)) / SPAN;
}

function Level({
  column,
  criterion,
  talk,
}: {
  column: Column;
  criterion: Criterion;
  talk: JudgedTalk;
}) {
  const { t } = useTranslation();
  const level = column.opinion.levels[criterion.id];
  if (level === undefined) return <td className={styles.empty}>–</td>;
  const points = oneDecimal(pointsOf(column, criterion, talk));
  return (
    <td>
      <b className={styles.level}>{level}</b>{' '}
      <span className={styles.dots} aria-hidden="true">
        {'●'.repeat(level)}
        {'○'.repeat(LEVEL_RANGE.high - level)}
      </span>
      <small>{t('sheet.opinions.outOf', { points, of: criterion.points })}</small>
    </td>
  );
}

/** Level and points for each criterion, by everybody who rated it. */
export function CriteriaMatrix({ talk, columns }: CriteriaMatrixProps) {
  const { t } = useTranslation();
  const { scenario, words, report } = talk;
  return (
    <Matrix
      title={t('sheet.opinions.criteria.title')}
      caption={t('sheet.opinions.criteria.caption')}
      rows={t('sheet.opinions.criteria.name')}
      columns={columns}
    >
      <tbody>
        {scenario.rubric.criteria.map((criterion) => {
          const apart = levelsApart(columns, criterion.id);
          return (
            <tr key={criterion.id} data-split={apart >= FAR_APART || undefined}>
              <th scope="row">
                <span lang={words.locale}>{criterionName(words, criterion.id)}</span>
                {apart >= FAR_APART && (
                  <Tag tone="warning" icon="swap">
                    {t('sheet.opinions.split.levels', { count: apart })}
                  </Tag>
                )}
              </th>
              {columns.map((column) => (
                <Level key={column.key} {...{ column, criterion, talk }} />
              ))}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sheet.opinions.overall')}</th>
          {columns.map(({ key, opinion }) => (
            <td key={key}>{opinion.overall ?? '–'}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('sheet.opinions.total')}</th>
          {columns.map(({ key, opinion }) => (
            <td key={key}>
              <b className={styles.level}>{opinion.total ?? '–'}</b>
              {opinion.by === 'machine' && report.uncapped > report.total && (
                <small>
                  {t('sheet.opinions.uncapped', { points: oneDecimal(report.uncapped) })}
                </small>
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </Matrix>
  );
}
