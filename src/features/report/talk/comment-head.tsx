import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/tag.tsx';
import type { Finding } from '../../../core/scoring/report.ts';
import type { Scored } from '../load-report.ts';
import { costBefore } from '../objection/target-of.ts';
import styles from './comment-card.module.css';
import type { Comment } from './number-findings.ts';
import { showPoints } from './points.ts';

interface PointsProps {
  readonly of: number;
  readonly before: number;
  readonly kind: Finding['kind'];
}

function Points({ of, before, kind }: PointsProps) {
  const { t } = useTranslation();
  const points = showPoints(of);
  const was = showPoints(before);
  if (points === '0' && was !== '0')
    return (
      <span className={styles.points}>{t('report.findings.pointsExcused', { points: was })}</span>
    );
  if (points === '0') {
    // Somebody who adds up the points must not think that this one was forgotten.
    const none = kind === 'lost' ? 'report.findings.pointsSpent' : 'report.findings.pointsNone';
    return <span className={styles.points}>{t(none)}</span>;
  }
  const key = of < 0 ? 'report.findings.pointsLost' : 'report.findings.pointsWon';
  return <span className={styles.points}>{t(key, { count: Number(points) })}</span>;
}

interface CommentHeadProps {
  readonly scored: Scored;
  readonly comment: Comment;
  readonly rule: string;
  readonly lang: string;
}

/** A comment's number, rule, weight and points. */
export function CommentHead({ scored, comment, rule, lang }: CommentHeadProps) {
  const { t } = useTranslation();
  const { finding, number, points, group } = comment;
  return (
    <div className={styles.head}>
      <span className={styles.number}>{number}</span>
      <h4 lang={lang}>{rule}</h4>
      {group === 'excused' && (
        <Tag tone="good" icon="check">
          {t('report.findings.excused')}
        </Tag>
      )}
      {finding.fault && group !== 'excused' && (
        <Tag tone={finding.kind === 'note' ? 'warning' : 'bad'}>
          {t(`report.findings.severity.${finding.fault.severity}`)}
        </Tag>
      )}
      <Points
        of={points}
        before={group === 'excused' ? costBefore(finding, scored) : 0}
        kind={finding.kind}
      />
    </div>
  );
}
