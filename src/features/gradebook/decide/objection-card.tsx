import { FAULT_CLASSES } from '../../../core/language/analysis.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rescore } from '../../../core/classroom/check/rescore.ts';
import { Button } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import styles from './decide.module.css';
import type { HandedObjection } from './objections.ts';
import { loadTalk, verdictsOn } from './talk-of.ts';

type Verdict = 'accepted' | 'rejected';

const MOST_WORDS = 1000;

interface ObjectionCardProps {
  readonly one: HandedObjection;
  readonly open: OpenBook;
  readonly ports: GradebookPorts;
  /** On the student's own page the name goes without saying. */
  readonly withName?: boolean;
}

function useJudging({ one, open, ports }: ObjectionCardProps) {
  const [problem, setProblem] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { attempt, objection } = one;
  const { session } = attempt.session;
  const judge = async (verdict: Verdict, comment: string): Promise<boolean> => {
    setIsBusy(true);
    const talk = await loadTalk(open.book, { digest: attempt.digest, session }, ports).catch(
      () => undefined,
    );
    const verdicts = new Map(verdictsOn(session, open.decisions)).set(objection.n, verdict);
    const fresh = { type: 'objection.judged' as const, session, objection: objection.n };
    // Without the talk nobody could say what the verdict changes.
    const stored =
      talk?.ok === true &&
      (await open.decide({
        ...fresh,
        verdict,
        comment: comment.trim(),
        ...rescore(talk.value.scenario, talk.value.state, verdicts),
      }));
    setIsBusy(false);
    setProblem(!stored);
    return stored;
  };
  return { judge, problem, isBusy };
}

function Sentence({ objection }: Pick<HandedObjection, 'objection'>) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('gradebook.objection.sentence')} <q>{objection.sentence}</q>
      </p>
      <p>
        {t('gradebook.objection.reason')} <q>{objection.reason}</q>
      </p>
    </>
  );
}

function VerdictForm({
  judge,
  isBusy,
  comment: before,
  onDone,
}: {
  readonly judge: (verdict: Verdict, comment: string) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly comment: string;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [comment, setComment] = useState(before);
  const send = async (verdict: Verdict) => {
    if (await judge(verdict, comment)) onDone();
  };
  return (
    <div className={styles.form} data-print="hide">
      <label htmlFor={id}>{t('gradebook.objection.comment')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST_WORDS}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <div className={styles.keys}>
        <Button icon="check" disabled={isBusy} onClick={() => send('accepted')}>
          {t('gradebook.objection.accept')}
        </Button>
        <Button icon="cross" disabled={isBusy} onClick={() => send('rejected')}>
          {t('gradebook.objection.reject')}
        </Button>
      </div>
    </div>
  );
}

/** The rule as the student saw it named; its code where it belongs to no class of ours. */
function RuleName({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const kind = FAULT_CLASSES.find((one) => code.startsWith(`${one}.`));
  return kind === undefined ? (
    <code lang="en">{code}</code>
  ) : (
    <>{t(`report.faults.${kind}.name`)}</>
  );
}

function Judged({ one }: Pick<ObjectionCardProps, 'one'>) {
  const { t } = useTranslation();
  const { judged, attempt } = one;
  if (judged === undefined) return null;
  const before = attempt.session.beforeObjections;
  return (
    <p>
      <Tag
        tone={judged.verdict === 'accepted' ? 'good' : 'plain'}
        icon={judged.verdict === 'accepted' ? 'check' : 'cross'}
      >
        {t(`gradebook.objection.${judged.verdict}`)}
      </Tag>{' '}
      {judged.comment !== '' && <q>{judged.comment}</q>}{' '}
      {judged.verdict === 'accepted' && before !== null && attempt.total !== undefined && (
        <span>{t('gradebook.objection.effect', { before, after: attempt.total })}</span>
      )}
    </p>
  );
}

/** What a student objects to, and the way to decide it or to think again. */
export function ObjectionCard(props: ObjectionCardProps) {
  const { t } = useTranslation();
  const { one, open, withName = false } = props;
  const { row, objection, judged } = one;
  const [isChanging, setIsChanging] = useState(false);
  const { judge, problem, isBusy } = useJudging(props);
  const { id: student, name } = row.student;
  const assignment = open.book.assignment.shared.id;
  return (
    <li className={styles.objection}>
      {withName && (
        <p>
          <a href={hrefOf({ name: 'student', assignment, student })}>{name}</a>
        </p>
      )}
      <Sentence objection={objection} />
      <p className={styles.code}>
        {t('gradebook.objection.rule')} <RuleName code={objection.code} />
      </p>
      <Judged one={one} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {t('gradebook.objection.failed')}
        </p>
      )}
      {judged === undefined || isChanging ? (
        <VerdictForm
          {...{ judge, isBusy }}
          comment={judged?.comment ?? ''}
          onDone={() => setIsChanging(false)}
        />
      ) : (
        <div className={styles.keys} data-print="hide">
          <Button icon="pencil" onClick={() => setIsChanging(true)}>
            {t('gradebook.objection.change')}
          </Button>
        </div>
      )}
    </li>
  );
}
