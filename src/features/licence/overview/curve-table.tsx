import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/assessment/licence/attempts.ts';
import { isWithin } from '../../../core/assessment/licence/compare-with-key.ts';
import { numberOf, type SampleRef } from '../../../core/assessment/licence/sample.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import { percent } from '../figures.ts';
import styles from './curve.module.css';

interface CurveTableProps {
  readonly attempts: readonly Attempt[];
  readonly titleOf: (ref: SampleRef) => string;
}

const COLUMNS = ['when', 'which', 'share', 'strays', 'overall', 'result'] as const;

function Row({
  attempt,
  titleOf,
}: { readonly attempt: Attempt } & Omit<CurveTableProps, 'attempts'>) {
  const { t, i18n } = useTranslation();
  const { ref, at, comparison } = attempt;
  const { overall } = comparison;
  const within = isWithin(comparison);
  return (
    <tr>
      <th scope="row">{formatMoment(at, i18n.language)}</th>
      <td>
        {titleOf(ref)} · {t('licence.sample', { number: numberOf(ref) })}
      </td>
      <td>{percent(comparison.share)}%</td>
      <td>{comparison.strays}</td>
      <td>{overall === undefined ? '–' : `${overall.own} / ${overall.key}`}</td>
      <td>
        <Tag tone={within ? 'good' : 'warning'} icon={within ? 'check' : 'undo'}>
          {t(within ? 'licence.result.within' : 'licence.result.again')}
        </Tag>
      </td>
    </tr>
  );
}

/** The figures of the curve, for screen readers and for everybody who wants them exactly; the latest first. */
export function CurveTable({ attempts, titleOf }: CurveTableProps) {
  const { t } = useTranslation();
  return (
    <details className={styles.details}>
      <summary>{t('licence.curve.table')}</summary>
      <section
        className={styles.scroll}
        aria-label={`${t('licence.curve.title')}: ${t('licence.curve.table')}`}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`licence.curve.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...attempts].reverse().map((attempt) => (
              <Row key={attempt.assessment} {...{ attempt, titleOf }} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
