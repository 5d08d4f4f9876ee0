import { useTranslation } from 'react-i18next';
import type { Scored } from '../load-report.ts';
import { jumpTo } from '../talk/jump.ts';
import { turnId } from '../talk/number-findings.ts';
import styles from './curve.module.css';
import { CurveChart } from './curve-chart.tsx';
import { type Moment, momentsOf } from './moments.ts';

interface PartProps {
  readonly scored: Scored;
  readonly moments: readonly Moment[];
}

/** What was said or happened at a moment, as text. */
function useWords(scored: Scored) {
  const { t } = useTranslation();
  return ({ turn }: Moment): string => {
    const said = turn === undefined ? undefined : scored.state.turns[turn];
    if (said?.by === 'agent') return said.text;
    if (said?.by !== 'line') return t('report.curve.start');
    const { rings } = scored.state.snapshot.context;
    return t(`report.talk.line.${said.what}`, { rings });
  };
}

function TurningPoints({ scored, moments }: PartProps) {
  const { t } = useTranslation();
  const words = useWords(scored);
  const points = moments.filter(({ turningPoint }) => turningPoint !== undefined);
  if (points.length === 0) return <p>{t('report.curve.none')}</p>;
  return (
    <>
      <h3>{t('report.curve.points')}</h3>
      <ol className={styles.points}>
        {points.map((moment) => {
          const by = Math.abs(moment.by);
          return (
            <li key={moment.index}>
              <button type="button" onClick={() => jumpTo(turnId(moment.turn ?? 0))}>
                <span className={styles.change} data-way={moment.by < 0 ? 'down' : 'up'}>
                  {moment.by < 0 ? '▼ ' : '▲ '}
                  {t(moment.by < 0 ? 'report.curve.fall' : 'report.curve.rise', { by })}
                </span>
                <q lang={scored.scenario.locale}>{words(moment)}</q>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function CurveTable({ scored, moments }: PartProps) {
  const { t } = useTranslation();
  const words = useWords(scored);
  return (
    <details className={styles.table} data-print="hide">
      <summary>{t('report.curve.table')}</summary>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('report.curve.turn')}</th>
              <th scope="col">{t('report.curve.words')}</th>
              <th scope="col">{t('report.curve.value')}</th>
              <th scope="col">{t('report.curve.mood')}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <tr key={moment.index}>
                <td>{moment.sentence > 0 ? moment.sentence : '–'}</td>
                <td lang={scored.scenario.locale}>{words(moment)}</td>
                <td>{Math.round(moment.patience)}</td>
                <td>{t(`report.curve.band.${moment.mood}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How the customer felt over the call, and which sentences turned it. */
export function Curve({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const moments = momentsOf(scored);
  const values = moments.map(({ patience }) => Math.round(patience));
  const label = t('report.curve.label', {
    from: values[0] ?? 0,
    to: values.at(-1) ?? 0,
    lowest: Math.min(...values),
  });
  return (
    <section className={styles.curve} aria-labelledby="report-curve">
      <h2 id="report-curve">{t('report.curve.title')}</h2>
      <p className={styles.label}>{label}</p>
      <CurveChart label={label} moments={moments} />
      <TurningPoints scored={scored} moments={moments} />
      <CurveTable scored={scored} moments={moments} />
    </section>
  );
}
