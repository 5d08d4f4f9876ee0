import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { hrefOf } from '../../ui/route.ts';
import { compareFirstAndLast } from './compare.ts';
import type { CallDone } from './load-shift.ts';
import styles from './shift-table.module.css';

const TRENDS = { '1': 'better', '0': 'same', '-1': 'worse' } as const;
const ICONS = { better: 'check', same: 'minus', worse: 'warning' } as const;

function Comparison({ calls }: { readonly calls: readonly CallDone[] }) {
  const { t } = useTranslation();
  const lines = compareFirstAndLast(calls);
  if (lines.length === 0) return null;
  return (
    <Card aria-labelledby="shift-comparison">
      <h2 id="shift-comparison">{t('shift.compare.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shift.compare.what')}</th>
            <th scope="col">{t('shift.compare.first')}</th>
            <th scope="col">{t('shift.compare.last')}</th>
            <th scope="col">{t('shift.compare.trend')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, first, last, trend }) => {
            const way = TRENDS[`${trend}`];
            return (
              <tr key={what}>
                <th scope="row">{t(`shift.compare.${what}`)}</th>
                <td>{first}</td>
                <td>{last}</td>
                <td data-trend={way}>
                  <Icon name={ICONS[way]} /> {t(`shift.compare.${way}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

/** The calls of a shift with their totals, and the first against the last. */
export function ShiftTable({ calls }: { readonly calls: readonly CallDone[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.cards}>
      <Card aria-labelledby="shift-calls">
        <h2 id="shift-calls">{t('shift.calls')}</h2>
        {calls.length === 0 && <p>{t('shift.none')}</p>}
        <ol className={styles.calls}>
          {calls.map(({ session, scenario, report }) => (
            <li key={session}>
              <a href={hrefOf({ name: 'report', session })} lang={scenario.locale}>
                {scenario.strings.title} · {scenario.personaStrings.name}
              </a>
              <strong data-passed={report.passed}>
                {t('shift.points', { count: report.total })}
              </strong>
            </li>
          ))}
        </ol>
      </Card>
      <Comparison calls={calls} />
    </div>
  );
}
