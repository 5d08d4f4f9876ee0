import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Scored } from '../load-report.ts';
import styles from './comment-card.module.css';
import { aboutOf, explainFinding, wordsOf } from './explain-finding.ts';
import { jumpTo } from './jump.ts';
import { commentId, type Comment, turnId, wordsId } from './number-findings.ts';
import { showPoints } from './points.ts';

function Points({ of }: { readonly of: number }) {
  const { t } = useTranslation();
  const points = showPoints(of);
  if (points === '0')
    return <span className={styles.points}>{t('report.findings.pointsNone')}</span>;
  const key = of < 0 ? 'report.findings.pointsLost' : 'report.findings.pointsWon';
  return <span className={styles.points}>{t(key, { points })}</span>;
}

interface LabelledProps {
  readonly label: string;
  readonly text: string;
  readonly lang: string;
  readonly isQuote?: boolean;
}

function Labelled({ label, text, lang, isQuote = false }: LabelledProps) {
  if (text === '') return null;
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd lang={lang}>{isQuote ? <q>{text}</q> : text}</dd>
    </div>
  );
}

interface CommentCardProps {
  readonly scored: Scored;
  readonly comment: Comment;
  readonly isCurrent: boolean;
  readonly onLookAt: (number: number) => void;
}

/** One thing to change: the words, the rule, why it matters, and what to say instead. */
export function CommentCard({ scored, comment, isCurrent, onLookAt }: CommentCardProps) {
  const { t, i18n } = useTranslation();
  const { scenario, state } = scored;
  const { finding, findings, number } = comment;
  const it = explainFinding(finding, { scenario, t });
  const about = findings.map((one) => aboutOf(one, { scenario, t })).filter((name) => name !== '');
  const { fault, turn } = finding;
  const ofRule = fault === undefined ? scenario.locale : i18n.language;
  const toWords = () => {
    onLookAt(number);
    if (turn !== undefined) jumpTo(wordsId(number), turnId(turn));
  };
  return (
    <li
      id={commentId(number)}
      tabIndex={-1}
      className={styles.comment}
      data-kind={finding.kind}
      data-current={isCurrent || undefined}
    >
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <h4 lang={ofRule}>{it.rule}</h4>
        {fault && (
          <Tag tone={finding.kind === 'note' ? 'warning' : 'bad'}>
            {t(`report.findings.severity.${fault.severity}`)}
          </Tag>
        )}
        <Points of={comment.points} />
      </div>
      {about.length > 0 && (
        <ul className={styles.about} lang={scenario.locale}>
          {about.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <dl>
        <Labelled
          label={t('report.findings.words')}
          text={wordsOf(finding, state)}
          lang={scenario.locale}
          isQuote
        />
        <Labelled label={t('report.findings.reason')} text={it.reason} lang={ofRule} />
        <Labelled
          label={t('report.findings.better')}
          text={it.better}
          lang={scenario.locale}
          isQuote
        />
        <Labelled label={t('report.findings.next')} text={it.next} lang={scenario.locale} />
        <Labelled label={t('report.findings.rule')} text={it.code} lang="en" />
      </dl>
      {turn !== undefined && (
        <Button variant="quiet" icon="undo" className={styles.back} onClick={toWords}>
          {t('report.findings.toWords')}
        </Button>
      )}
    </li>
  );
}
