import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.tsx';
import { promiseLedger } from '../../../core/scoring/promises.ts';
import type { Turn } from '../../../core/session/session-state.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Scored } from '../load-report.ts';
import { jumpTo } from '../talk/jump.ts';
import { turnId } from '../talk/number-findings.ts';
import styles from './rest.module.css';

const saidAt = (turn: Turn | undefined): string => (turn?.by === 'agent' ? turn.text : '');

/** What must be kept after the call. */
export function Promises({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { turns } = scored.state;
  const promises = promiseLedger(turns);
  return (
    <Card aria-labelledby="report-promises" className={styles.card}>
      <h2 id="report-promises">{t('report.promises.title')}</h2>
      <p>{t(promises.length === 0 ? 'report.promises.none' : 'report.promises.intro')}</p>
      <ol className={styles.promises} lang={scored.scenario.locale}>
        {promises.map(({ turn, start, end, when }) => (
          <li key={`${turn}/${start}/${when?.start ?? ''}`}>
            <button type="button" onClick={() => jumpTo(turnId(turn))}>
              <q>{saidAt(turns[turn]).slice(start, end).trim()}</q>
            </button>
            {when === undefined && <Tag tone="warning">{t('report.promises.vague')}</Tag>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
