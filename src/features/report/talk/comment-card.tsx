import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { Scored } from '../load-report.ts';
import { ObjectionPart } from '../objection/objection.tsx';
import type { ObjectionWays } from '../objection/objection-ways.ts';
import { objectionTo } from '../objection/target-of.ts';
import { overruledIn } from '../total/overruled.ts';
import styles from './comment-card.module.css';
import { CommentHead } from './comment-head.tsx';
import { aboutOf, explainFinding, wordsOf } from './explain-finding.ts';
import { jumpTo } from './jump.ts';
import { commentId, type Comment, turnId, wordsId } from './number-findings.ts';

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
  readonly ways: ObjectionWays | undefined;
}

function Ways({ scored, comment, onLookAt, ways }: Omit<CommentCardProps, 'isCurrent'>) {
  const { t } = useTranslation();
  const { finding, number } = comment;
  const { turn, fault } = finding;
  if (turn === undefined) return null;
  const toWords = () => {
    onLookAt(number);
    jumpTo(wordsId(number), turnId(turn));
  };
  const object = async (reason: string) => {
    const isStored = (await ways?.object(finding, reason)) ?? false;
    if (isStored) jumpTo(commentId(number));
    return isStored;
  };
  const objection = objectionTo(finding, scored);
  const mayObject = ways !== undefined && scored.state.phase === 'over';
  return (
    <div className={styles.ways}>
      <Button variant="quiet" icon="undo" onClick={toWords}>
        {t('report.findings.toWords')}
      </Button>
      {fault !== undefined && (mayObject || objection !== undefined) && (
        <ObjectionPart
          objection={objection}
          effect={overruledIn(scored, t)?.change ?? ''}
          onObject={object}
          onDecide={ways && objection && ((verdict, said) => ways.decide(objection, verdict, said))}
        />
      )}
    </div>
  );
}

/** One thing to change: the words, the rule, why it matters, and what to say instead. */
export function CommentCard({ isCurrent, ...rest }: CommentCardProps) {
  const { t, i18n } = useTranslation();
  const { scored, comment } = rest;
  const { scenario, sheet, state } = scored;
  const { finding, findings } = comment;
  const it = explainFinding(finding, { scenario, sheet, t });
  const about = findings
    .map((one) => aboutOf(one, { scenario, sheet, t }))
    .filter((name) => name !== '');
  const inCall = scenario.locale;
  const ofRule = it.inWordsOf === 'sheet' ? sheet.locale : i18n.language;
  return (
    <li
      id={commentId(comment.number)}
      tabIndex={-1}
      className={styles.comment}
      data-kind={comment.group}
      data-current={isCurrent || undefined}
    >
      <CommentHead scored={scored} comment={comment} rule={it.rule} lang={ofRule} />
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
        <Labelled label={t('report.findings.next')} text={it.next} lang={ofRule} />
        <Labelled label={t('report.findings.rule')} text={it.code} lang="en" />
      </dl>
      <Ways {...rest} />
    </li>
  );
}
