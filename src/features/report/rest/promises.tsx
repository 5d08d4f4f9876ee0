import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';
import { jumpTo } from '../talk/jump.ts';
import { turnId } from '../talk/number-findings.ts';
import styles from './rest.module.css';

interface PromiseMade {
  readonly turn: number;
  readonly words: string;
}

/** The words in which a time was committed to. */
function promisesIn({ turns }: SessionState): readonly PromiseMade[] {
  return turns.flatMap((said, turn) =>
    said.by === 'agent'
      ? said.analysis.acts
          .filter(({ act }) => act === 'time-commitment')
          .map(({ start, end }) => ({ turn, words: said.text.slice(start, end) }))
      : [],
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
        {promises.map(({ turn, words }) => (
          <li key={`${turn}/${words}`}>
            <button type="button" onClick={() => jumpTo(turnId(turn))}>
              <q>{words}</q>
            </button>
          </li>
        ))}
      </ol>
    </Card>
  );
}
