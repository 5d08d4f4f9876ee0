import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import type { Scored } from '../load-report.ts';
import { aboutOf, explainFinding, wordsOf } from './explain-finding.ts';
import { jumpTo } from './jump.ts';
import { commentId, type Comment, turnId, wordsId } from './number-findings.ts';
import { showPoints } from './points.ts';
import styles from './praise-list.module.css';

interface PraiseListProps {
  readonly scored: Scored;
  readonly list: readonly Comment[];
  readonly current: number | undefined;
  readonly onLookAt: (number: number) => void;
}

interface PraiseProps extends Omit<PraiseListProps, 'list' | 'current'> {
  readonly comment: Comment;
  readonly isCurrent: boolean;
}

function Praise({ scored, comment, isCurrent, onLookAt }: PraiseProps) {
  const { t } = useTranslation();
  const { scenario, sheet, state } = scored;
  const { finding, findings, number } = comment;
  const { rule, reason } = explainFinding(finding, { scenario, sheet, t });
  const about = findings
    .map((one) => aboutOf(one, { scenario, sheet, t }))
    .filter((name) => name !== '');
  const words = wordsOf(finding, state);
  const points = showPoints(comment.points);
  const { turn } = finding;
  return (
    <li
      id={commentId(number)}
      tabIndex={-1}
      className={styles.praise}
      data-current={isCurrent || undefined}
    >
      <Icon name="check" />
      <span>
        <span lang={sheet.locale} className={styles.rule}>
          {[rule, ...about.filter((name) => name !== rule)].join(' · ')}
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
        <span className={styles.reason}>{reason}</span>
      </span>
      {points !== '0' && (
        <span className={styles.points}>
          {t('report.findings.pointsWon', { count: Number(points) })}
        </span>
      )}
    </li>
  );
}

/** What went well, one line each. */
export function PraiseList({ list, current, ...rest }: PraiseListProps) {
  return (
    <ul className={styles.list}>
      {list.map((comment) => (
        <Praise
          key={comment.key}
          comment={comment}
          isCurrent={current === comment.number}
          {...rest}
        />
      ))}
    </ul>
  );
}
