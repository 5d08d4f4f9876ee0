import { useTranslation } from 'react-i18next';
import { compareFigures, type Pair } from '../../../core/debrief/compare-figures.ts';
import styles from './compare.module.css';
import type { Runs } from './load-compare.ts';

interface Row extends Pair {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  /** Points that could be had. */
  readonly possible?: number;
}

const TREND = { 1: 'better', 0: 'same', [-1]: 'worse' } as const;
const ARROW = { better: '▲', same: '＝', worse: '▼' } as const;

const shown = (value: number, possible: number | undefined): string => {
  const points = String(Math.round(value * 10) / 10);
  return possible === undefined ? points : `${points} / ${possible}`;
};

function Change({ trend, one, other }: Pair) {
  const { t } = useTranslation();
  // Neither more nor less is better here.
  if (trend === 0 && one !== other) return '–';
  const word = TREND[trend];
  return (
    <span className={styles.trend} data-trend={word}>
      <span aria-hidden="true">{ARROW[word]}</span> {t(`debrief.compare.trend.${word}`)}
    </span>
  );
}

function FigureTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
}) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.compare.what')}</th>
          <th scope="col">{t('debrief.compare.one')}</th>
          <th scope="col">{t('debrief.compare.other')}</th>
          <th scope="col">{t('debrief.compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, lang, possible, ...pair }) => (
          <tr key={id}>
            <th scope="row" lang={lang}>
              {name}
            </th>
            <td>{shown(pair.one, possible)}</td>
            <td>{shown(pair.other, possible)}</td>
            <td>
              <Change {...pair} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Total, criteria and broken rules of the two, with what became better. */
export function Figures({ one, other, words }: Runs) {
  const { t } = useTranslation();
  const { figures, criteria, faults } = compareFigures(one, other);
  const { locale } = words;
  return (
    <div className={styles.figures}>
      <FigureTable
        caption={t('debrief.compare.figures')}
        rows={figures.map(({ figure, ...pair }) => ({
          ...pair,
          id: figure,
          name: t(`debrief.compare.figure.${figure}`),
        }))}
      />
      <FigureTable
        caption={t('debrief.compare.criteria')}
        rows={criteria.map((row) => ({
          ...row,
          name: words.criteria[row.id]?.name ?? row.id,
          lang: locale,
        }))}
      />
      {faults.length === 0 ? (
        <p>{t('debrief.compare.noFaults')}</p>
      ) : (
        <FigureTable
          caption={t('debrief.compare.faults')}
          rows={faults.map(({ class: id, ...pair }) => ({
            ...pair,
            id,
            name: t(`report.faults.${id}.name`),
          }))}
        />
      )}
    </div>
  );
}
