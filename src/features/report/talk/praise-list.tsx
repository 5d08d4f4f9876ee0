import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import type { Scored } from '../load-report.ts';
import { explainFinding, wordsOf } from './explain-finding.ts';
import { jumpTo } from './jump.ts';
import { commentId, type Numbered, turnId, wordsId } from './number-findings.ts';
import { showPoints } from './points.ts';
import styles from './praise-list.module.css';

interface PraiseListProps {
  readonly scored: Scored;
  readonly list: readonly Numbered[];
  readonly current: number | undefined;
  readonly onLookAt: (number: number) => void;
}

interface PraiseProps extends Omit<PraiseListProps, 'list' | 'current'> {
  readonly numbered: Numbered;
  readonly isCurrent: boolean;
}

function Praise({ scored, numbered, isCurrent, onLookAt }: PraiseProps) {
  const { t } = useTranslation();
  const { scenario, state } = scored;
  const { finding, number } = numbered;
  const { rule, about } = explainFinding(finding, { scenario, t });
  const words = wordsOf(finding, state);
  const points = showPoints(finding.points);
  const { turn } = finding;
  return (
    <li id={commentId(number)} tabIndex={-1} className={styles.praise} data-current={isCurrent || undefined}>
      <Icon name="check" />
      <span>
        <span lang={scenario.locale} className={styles.rule}>
          {about === '' || about === rule ? rule : `${rule} · ${about}`}
        </span>
        {words !== '' && turn !== undefined && (
          <button
            type="button"
            lang={scenario.locale}
            className={styles.words}
            onClick={() => {
              onLookAt(number);
              jumpTo(wordsId(number), turnId(turn));
            }}
          >
            <q>{words}</q>
          </button>
        )}
      </span>
      {points !== '0' && <span className={styles.points}>{t('report.findings.pointsWon', { points })}</span>}
    </li>
  );
}

/** What went well, one line each. */
export function PraiseList({ list, current, ...rest }: PraiseListProps) {
  return (
    <ul className={styles.list}>
      {list.map((numbered) => (
        <Praise
          key={numbered.number}
          numbered={numbered}
          isCurrent={current === numbered.number}
          {...rest}
        />
      ))}
    </ul>
  );
}
