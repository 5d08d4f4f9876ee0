import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionFiles } from '../../core/session/session-file.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { ReportActions } from './actions/report-actions.tsx';
import { CriteriaTable } from './criteria/criteria-table.tsx';
import { Curve } from './curve/curve.tsx';
import type { Scored } from './load-report.ts';
import styles from './report-view.module.css';
import type { ObjectionWays } from './objection/objection-ways.ts';
import { objectionTo } from './objection/target-of.ts';
import { Profile } from './profile/profile.tsx';
import { Missed } from './rest/missed.tsx';
import { Promises } from './rest/promises.tsx';
import { Ticket } from './rest/ticket.tsx';
import { Comments } from './talk/comments.tsx';
import { commentsOf } from './talk/comments-of.ts';
import { jumpTo } from './talk/jump.ts';
import { commentId } from './talk/number-findings.ts';
import { TalkAgain } from './talk/talk-again.tsx';
import { TotalCard } from './total/total-card.tsx';

/** What a reader must know before trusting the figures. */
function Reservations({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { scenario, state } = scored;
  const { session, hash } = state.started;
  return (
    <>
      {state.phase !== 'over' && (
        <Notice
          tone="warning"
          title={t('report.notOver.title')}
          actions={
            <ButtonLink href={hrefOf({ name: 'play', session })}>
              {t('report.notOver.resume')}
            </ButtonLink>
          }
        >
          {t('report.notOver.text')}
        </Notice>
      )}
      {hash !== scenario.hash && <Notice tone="warning">{t('report.changed')}</Notice>}
    </>
  );
}

interface ReportViewProps {
  readonly scored: Scored;
  readonly files: Pick<SessionFiles, 'save'> | undefined;
  readonly ways: ObjectionWays | undefined;
}

/** A decided comment moves to another list under another number; the focus goes with it. */
function useFollowing(
  scored: Scored,
  ways: ObjectionWays | undefined,
  onLookAt: (number: number) => void,
): ObjectionWays | undefined {
  const decided = useRef<number>(undefined);
  useEffect(() => {
    const list = decided.current === undefined ? [] : commentsOf(scored);
    const comment = list.find(({ finding }) => objectionTo(finding, scored)?.n === decided.current);
    decided.current = undefined;
    if (comment === undefined) return;
    onLookAt(comment.number);
    jumpTo(commentId(comment.number));
  }, [scored, onLookAt]);
  return (
    ways && {
      ...ways,
      decide: async (objection, verdict, comment) => {
        decided.current = objection.n;
        const isStored = await ways.decide(objection, verdict, comment);
        if (!isStored) decided.current = undefined;
        return isStored;
      },
    }
  );
}

/** The report: the result, where the points went, how the customer felt, and the talk with every comment. */
export function ReportView({ scored, files, ways }: ReportViewProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState<number>();
  const list = commentsOf(scored);
  const following = useFollowing(scored, ways, setCurrent);
  const linked = { scored, list, current, onLookAt: setCurrent };
  return (
    <Page
      title={`${t('report.title')} · ${scored.scenario.strings.title}`}
      actions={<ReportActions scored={scored} files={files} />}
    >
      <Reservations scored={scored} />
      <TotalCard scored={scored} />
      <CriteriaTable scored={scored} />
      <Curve scored={scored} />
      <Profile scored={scored} />
      <div className={styles.pair}>
        <Missed scored={scored} />
        <Promises scored={scored} />
      </div>
      <Ticket scored={scored} />
      <div className={styles.talk}>
        <TalkAgain {...linked} />
        <Comments {...linked} ways={following} />
      </div>
    </Page>
  );
}
