import { useTranslation } from 'react-i18next';
import type { Scored } from '../load-report.ts';
import type { ObjectionWays } from '../objection/objection-ways.ts';
import { CommentCard } from './comment-card.tsx';
import styles from './comments.module.css';
import type { Comment } from './number-findings.ts';
import { PraiseList } from './praise-list.tsx';

interface CommentsProps {
  readonly scored: Scored;
  readonly list: readonly Comment[];
  readonly current: number | undefined;
  readonly onLookAt: (number: number) => void;
  readonly ways: ObjectionWays | undefined;
}

function Cards({ list, current, ...rest }: CommentsProps) {
  return (
    <ol className={styles.cards}>
      {list.map((comment) => (
        <CommentCard
          key={comment.key}
          comment={comment}
          isCurrent={current === comment.number}
          {...rest}
        />
      ))}
    </ol>
  );
}

/** Every point won or lost, with its reason: what to change first. */
export function Comments({ list, ...rest }: CommentsProps) {
  const { t } = useTranslation();
  const of = (group: Comment['group']) => list.filter((comment) => comment.group === group);
  const [lost, notes, excused, won] = [of('lost'), of('note'), of('excused'), of('won')];
  return (
    <section className={styles.comments} aria-labelledby="report-comments">
      <h2 id="report-comments">{t('report.findings.title')}</h2>
      <h3>{t('report.findings.lostTitle')}</h3>
      {lost.length === 0 ? <p>{t('report.findings.none')}</p> : <Cards list={lost} {...rest} />}
      {notes.length > 0 && (
        <>
          <h3>{t('report.findings.noteTitle')}</h3>
          <Cards list={notes} {...rest} />
        </>
      )}
      {excused.length > 0 && (
        <>
          <h3>{t('report.findings.excusedTitle')}</h3>
          <Cards list={excused} {...rest} />
        </>
      )}
      {won.length > 0 && (
        <>
          <h3>{t('report.findings.wonTitle')}</h3>
          <PraiseList list={won} {...rest} />
        </>
      )}
    </section>
  );
}
