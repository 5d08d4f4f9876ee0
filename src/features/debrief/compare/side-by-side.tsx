import { useTranslation } from 'react-i18next';
import { alignRuns, type AlignedStage, type Exchange } from '../../../core/debrief/align-runs.ts';
import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';
import type { Turn } from '../../../core/session/session-state.ts';
import { Card } from '../../../ui/card.tsx';
import { saidIn } from '../steps/words-of.tsx';
import styles from './side-by-side.module.css';

function Said({ run, turn }: { readonly run: ScoredRun; readonly turn: Turn }) {
  const { t } = useTranslation();
  const { scenario, state } = run;
  if (turn.by === 'line')
    return (
      <p className={styles.event}>
        {t(`report.talk.line.${turn.what}`, { rings: state.snapshot.context.rings })}
      </p>
    );
  return (
    <p className={styles.said} data-by={turn.by}>
      <b>{turn.by === 'agent' ? t('debrief.you') : scenario.strings.customer.name}</b>{' '}
      <span lang={scenario.locale}>{saidIn(turn, scenario)}</span>
    </p>
  );
}

interface CellProps {
  readonly run: ScoredRun;
  readonly which: 'one' | 'other';
  readonly exchange: Exchange | undefined;
}

/** What one run said here, with the customer's answer. */
function Cell({ run, which, exchange }: CellProps) {
  const { t } = useTranslation();
  const number = exchange === undefined || exchange.sentence === 0 ? '' : ` ${exchange.sentence}`;
  return (
    <div className={styles.cell} data-which={which}>
      <p className={styles.which}>
        {t(`debrief.compare.${which}`)}
        {number}
      </p>
      {exchange === undefined ? (
        <p className={styles.event}>{t('debrief.compare.nothing')}</p>
      ) : (
        exchange.turns.map((turn) => <Said key={turn.n} run={run} turn={turn} />)
      )}
    </div>
  );
}

interface RunsProps {
  readonly one: ScoredRun;
  readonly other: ScoredRun;
}

function Stage({ one, other, aligned }: RunsProps & { readonly aligned: AlignedStage }) {
  const { t } = useTranslation();
  const { strings, script } = one.scenario;
  const { stage, part, rows } = aligned;
  const name = stage === '' ? t('debrief.compare.firstWords') : (strings.stages[stage] ?? stage);
  const hasParts = (script.parts?.length ?? 0) > 0;
  return (
    <section className={styles.stage}>
      <h3 lang={stage === '' ? undefined : one.scenario.locale}>
        {hasParts ? `${t('debrief.compare.part', { part: part + 1 })} · ${name}` : name}
      </h3>
      <ol className={styles.rows}>
        {rows.map(([mine, theirs], index) => (
          <li key={index} className={styles.row}>
            <Cell run={one} which="one" exchange={mine} />
            <Cell run={other} which="other" exchange={theirs} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The two talks stage by stage; what both begin with is folded away. */
export function SideBySide({ one, other }: RunsProps) {
  const { t } = useTranslation();
  const { same, stages } = alignRuns(one.scenario.script, one.state.turns, other.state.turns);
  return (
    <Card aria-labelledby="compare-talk" className={styles.talk}>
      <h2 id="compare-talk">{t('debrief.compare.talk')}</h2>
      {same.sentences > 0 && (
        <details>
          <summary>{t('debrief.compare.same', { count: same.sentences })}</summary>
          <div className={styles.same}>
            {one.state.turns.slice(0, same.turns).map((turn) => (
              <Said key={turn.n} run={one} turn={turn} />
            ))}
          </div>
        </details>
      )}
      {stages.length === 0 && <p>{t('debrief.compare.allSame')}</p>}
      {stages.map((aligned) => (
        <Stage key={`${aligned.part}/${aligned.stage}`} one={one} other={other} aligned={aligned} />
      ))}
    </Card>
  );
}
