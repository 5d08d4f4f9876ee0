import { useTranslation } from 'react-i18next';
import type { CapResult } from '../../../core/scoring/report.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Scored } from '../load-report.ts';
import { jumpTo } from '../talk/jump.ts';
import { turnId } from '../talk/number-findings.ts';
import styles from './caps-list.module.css';

function wordsOf(cap: CapResult, { state }: Scored): string {
  const said = cap.turn === undefined ? undefined : state.turns[cap.turn];
  return said?.by === 'agent' ? said.text.slice(cap.start, cap.end) : '';
}

function Cap({ cap, scored }: { readonly cap: CapResult; readonly scored: Scored }) {
  const { t } = useTranslation();
  const { scenario, sheet } = scored;
  const words = wordsOf(cap, scored);
  const { turn, total } = cap;
  return (
    <li>
      <p>
        <Tag tone="bad">{t(`report.findings.severity.${total === 0 ? 'fatal' : 'heavy'}`)}</Tag>{' '}
        <strong lang={sheet.locale}>{sheet.caps[cap.id] ?? cap.id}</strong>
      </p>
      {words !== '' && turn !== undefined && (
        <p className={styles.words}>
          {t('report.total.capWords')}
          <q lang={scenario.locale}>{words}</q>
          <Button variant="quiet" onClick={() => jumpTo(turnId(turn))}>
            {t('report.total.capJump')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** Why the total is lower than the sum of the criteria: which rule, which words. */
export function CapsList({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { caps, uncapped } = scored.report;
  if (caps.length === 0) return null;
  return (
    <Notice tone="bad" title={t('report.total.capsTitle')}>
      <p>{t('report.total.uncapped', { uncapped })}</p>
      <ul className={styles.caps}>
        {caps.map((cap) => (
          <Cap key={cap.id} cap={cap} scored={scored} />
        ))}
      </ul>
    </Notice>
  );
}
