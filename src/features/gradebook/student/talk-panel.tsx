import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptRow } from '../../../core/classroom/grade/grade-row.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { OpenBook } from '../book/use-book.ts';
import { judged, type RawTalk, verdictsOn } from '../decide/talk-of.ts';
import styles from './student.module.css';
import type { Marking, StudentPorts } from './student-ports.ts';
import { useTalk } from './use-talk.ts';

/** Replay works on what is in the own history; so the talk is brought there first. */
function ReplayKey({
  events,
  ports,
}: {
  readonly events: readonly SessionEvent[];
  readonly ports: StudentPorts;
}) {
  const { t } = useTranslation();
  const [copy, setCopy] = useState<{ readonly session: string | undefined }>();
  const keep = async () =>
    setCopy({ session: await ports.keepCopy(events).catch(() => undefined) });
  if (copy?.session !== undefined)
    return (
      <ButtonLink icon="play" href={hrefOf({ name: 'replay', session: copy.session })}>
        {t('gradebook.talk.replay')}
      </ButtonLink>
    );
  return (
    <>
      <Button icon="download" onClick={keep}>
        {t('gradebook.talk.keep')}
      </Button>
      {copy !== undefined && (
        <Notice tone="bad" announce="alert">
          {t('gradebook.talk.notKept')}
        </Notice>
      )}
    </>
  );
}

interface TalkPanelProps {
  readonly attempt: AttemptRow;
  readonly open: OpenBook;
  readonly ports: StudentPorts;
}

/** The teacher's sheet about this talk, and what of it counts. */
function useMarking(
  { attempt, open }: Pick<TalkPanelProps, 'attempt' | 'open'>,
  isMarking: boolean,
): Marking | undefined {
  const { workspace, assignment } = open.book;
  const { session } = attempt.session;
  const { id } = assignment.shared;
  // The same log while the book is read again, so that a sheet in hand stays in hand.
  const log = useMemo(() => workspace.sheets(id), [workspace, id]);
  if (!isMarking) return undefined;
  return {
    log,
    mark: attempt.mark,
    onMark: (mark) => open.decide({ type: 'talk.marked', session, mark }),
  };
}

/** A rubric may have nothing a teacher rates; then there is only the mark in one figure. */
const canMark = ({ scenario: { rubric } }: RawTalk): boolean =>
  rubric.criteria.some(({ raters }) => raters.includes('teacher'));

/** The chosen talk, sentence by sentence, with everything the score is explained with. */
export function TalkPanel({ attempt, open, ports }: TalkPanelProps) {
  const { t } = useTranslation();
  const task = useTalk(attempt, open.book, ports);
  const [isMarking, setIsMarking] = useState(false);
  const marking = useMarking({ attempt, open }, isMarking);
  const { session } = attempt.session;
  if (task.state === 'failed')
    return <Notice tone="bad">{t('gradebook.talk.problem.unavailable')}</Notice>;
  if (task.value === undefined) return <Loading>{t('gradebook.talk.loading')}</Loading>;
  if (!task.value.ok)
    return (
      <Notice tone="bad" announce="status">
        {t(`gradebook.talk.problem.${task.value.error}`)}
      </Notice>
    );
  const raw = task.value.value;
  return (
    <section className={styles.part} aria-labelledby="handed-talk">
      <div className={styles.talkHead}>
        <h2 id="handed-talk" lang={raw.scenario.locale}>
          {raw.scenario.strings.title}
        </h2>
        <div className={styles.ways} data-print="hide">
          {canMark(raw) && (
            <Button
              variant={isMarking ? 'secondary' : 'primary'}
              icon={isMarking ? 'cross' : 'pencil'}
              aria-expanded={isMarking}
              onClick={() => setIsMarking(!isMarking)}
            >
              {t(isMarking ? 'gradebook.criteria.close' : 'gradebook.criteria.open')}
            </Button>
          )}
          <ReplayKey events={raw.events} ports={ports} />
        </div>
      </div>
      {ports.renderTalk(judged(raw, verdictsOn(session, open.decisions)), marking)}
    </section>
  );
}
