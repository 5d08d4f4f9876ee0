import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';
import { jumpTo } from '../talk/jump.ts';
import { turnId } from '../talk/number-findings.ts';
import styles from './rest.module.css';

interface PromiseMade {
  readonly turn: number;
  readonly start: number;
  readonly words: string;
}

const PAUSE = /[，。！？；,.!?;\n]/;

/** The clause around a place, so that a time is read with what it is promised for. */
function clauseAround(text: string, start: number, end: number): Omit<PromiseMade, 'turn'> {
  let from = start;
  while (from > 0 && !PAUSE.test(text[from - 1] ?? '')) from -= 1;
  let to = Math.max(end - 1, start);
  while (to < text.length && !PAUSE.test(text[to] ?? '')) to += 1;
  return { start: from, words: text.slice(from, to).trim() };
}

/** The clauses in which a time was committed to, each once. */
function promisesIn({ turns }: SessionState): readonly PromiseMade[] {
  const all = turns.flatMap((said, turn) =>
    said.by === 'agent'
      ? said.analysis.acts
          .filter(({ act }) => act === 'time-commitment')
          .map(({ start, end }) => ({ turn, ...clauseAround(said.text, start, end) }))
      : [],
  );
  return all.filter(
    (one, index) =>
      all.findIndex(({ turn, start }) => turn === one.turn && start === one.start) === index,
  );
}

/** What must be kept after the call. */
export function Promises({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const promises = promisesIn(scored.state);
  return (
    <Card aria-labelledby="report-promises" className={styles.card}>
      <h2 id="report-promises">{t('report.promises.title')}</h2>
      <p>{t(promises.length === 0 ? 'report.promises.none' : 'report.promises.intro')}</p>
      <ol className={styles.promises} lang={scored.scenario.locale}>
        {promises.map(({ turn, start, words }) => (
          <li key={`${turn}/${start}`}>
            <button type="button" onClick={() => jumpTo(turnId(turn))}>
              <q>{words}</q>
            </button>
          </li>
        ))}
      </ol>
    </Card>
  );
}
