import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Scored } from '../load-report.ts';
import { objectionTo, type ObjectTo } from '../objection/object-to.ts';
import { ObjectionPart } from '../objection/objection.tsx';
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
  readonly objectTo: ObjectTo | undefined;
}

function Head({
  comment,
  rule,
  lang,
}: Pick<CommentCardProps, 'comment'> & { readonly rule: string; readonly lang: string }) {
  const { t } = useTranslation();
  const { finding, number, points } = comment;
  return (
    <div className={styles.head}>
      <span className={styles.number}>{number}</span>
      <h4 lang={lang}>{rule}</h4>
      {finding.fault && (
        <Tag tone={finding.kind === 'note' ? 'warning' : 'bad'}>
          {t(`report.findings.severity.${finding.fault.severity}`)}
        </Tag>
      )}
      <Points of={points} />
    </div>
  );
}

function Ways({ scored, comment, onLookAt, objectTo }: Omit<CommentCardProps, 'isCurrent'>) {
  const { t } = useTranslation();
  const { finding, number } = comment;
  const { turn, fault } = finding;
  if (turn === undefined) return null;
  const toWords = () => {
    onLookAt(number);
    jumpTo(wordsId(number), turnId(turn));
  };
  const object = async (reason: string) => {
    const isStored = (await objectTo?.(finding, reason)) ?? false;
    if (isStored) jumpTo(commentId(number));
    return isStored;
  };
  const objection = objectionTo(finding, scored);
  const mayObject = objectTo !== undefined && scored.state.phase === 'over';
  return (
    <div className={styles.ways}>
      <Button variant="quiet" icon="undo" onClick={toWords}>
        {t('report.findings.toWords')}
      </Button>
      {fault !== undefined && (mayObject || objection !== undefined) && (
        <ObjectionPart objection={objection} onObject={object} />
      )}
    </div>
  );
}

/** One thing to change: the words, the rule, why it matters, and what to say instead. */
export function CommentCard({ isCurrent, ...rest }: CommentCardProps) {
  const { t, i18n } = useTranslation();
  const { scored, comment } = rest;
  const { scenario, state } = scored;
  const { finding, findings } = comment;
  const it = explainFinding(finding, { scenario, t });
  const about = findings.map((one) => aboutOf(one, { scenario, t })).filter((name) => name !== '');
  const inCall = scenario.locale;
  const ofRule = finding.fault === undefined ? inCall : i18n.language;
  return (
    <li
      id={commentId(comment.number)}
      tabIndex={-1}
      className={styles.comment}
      data-kind={finding.kind}
      data-current={isCurrent || undefined}
    >
      <Head comment={comment} rule={it.rule} lang={ofRule} />
      {about.length > 0 && (
        <ul className={styles.about} lang={inCall}>
          {about.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <dl>
        <Labelled
          label={t('report.findings.words')}
          text={wordsOf(finding, state)}
          lang={inCall}
          isQuote
        />
        <Labelled label={t('report.findings.reason')} text={it.reason} lang={ofRule} />
        <Labelled label={t('report.findings.better')} text={it.better} lang={inCall} isQuote />
        <Labelled label={t('report.findings.next')} text={it.next} lang={inCall} />
        <Labelled label={t('report.findings.rule')} text={it.code} lang="en" />
      </dl>
      <Ways {...rest} />
    </li>
  );
}
