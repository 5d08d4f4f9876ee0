import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetsOf } from '../../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../../core/assessment/assessment-state.ts';
import type { TalkMark } from '../../../core/classroom/talk-mark.ts';
import type { Turn } from '../../../core/session/session-state.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { OpenBook } from '../book/use-book.ts';
import type { RawTalk } from '../decide/talk-of.ts';
import styles from './student.module.css';

interface TeacherWordsProps {
  readonly mark: TalkMark;
  readonly talk: RawTalk;
  readonly open: OpenBook;
}

/** The sheet as it was when it was handed in; what was written on it since does not count yet. */
function useMarkedSheet({ mark, talk, open }: TeacherWordsProps): AssessmentState | undefined {
  const { workspace, assignment } = open.book;
  const { session } = talk.state.started;
  const { assessment, handedIn } = mark;
  const [task] = useTask(
    useCallback(async () => {
      const read = await sheetsOf(session, workspace.sheets(assignment.shared.id));
      const sheet = (read.ok ? read.value : []).find(
        ([first]) => first?.type === 'assessment.started' && first.assessment === assessment,
      );
      return sheet && foldAssessment(sheet.filter(({ n }) => n <= handedIn));
    }, [session, workspace, assignment, assessment, handedIn]),
  );
  return task.state === 'done' ? task.value : undefined;
}

const wordsOf = (turn: Turn | undefined): string => {
  if (turn?.by === 'agent') return turn.text;
  return turn?.by === 'customer' ? turn.parts.map(({ text }) => text).join(' ') : '';
};

interface Reason {
  readonly key: string;
  readonly about: string;
  readonly words: string;
}

/** Reasons beside criteria and items, in the order they were first touched. */
function reasonsIn(sheet: AssessmentState, { scenario }: RawTalk): readonly Reason[] {
  const { criteria, checks, observed } = scenario.rubricStrings;
  const ofCriteria = Object.entries(sheet.criteria).map(([id, { comment }]) => ({
    key: `criterion/${id}`,
    about: criteria[id]?.name ?? id,
    words: comment.trim(),
  }));
  const ofItems = Object.entries(sheet.items).map(([id, { comment }]) => ({
    key: `item/${id}`,
    about: checks[id]?.name ?? observed[id] ?? id,
    words: comment.trim(),
  }));
  return [...ofCriteria, ...ofItems].filter(({ words }) => words !== '');
}

function Quotes({ sheet, talk }: { readonly sheet: AssessmentState; readonly talk: RawTalk }) {
  const { t } = useTranslation();
  const marks = [...sheet.marks].sort((one, other) => one.about - other.about);
  return marks.map(({ n, about, kind, note }) => (
    <li key={n}>
      <b>{t(`sheet.marks.kinds.${kind}`)}</b>{' '}
      <q lang={talk.scenario.locale}>
        {wordsOf(talk.state.turns.findLast((turn) => turn.n <= about))}
      </q>
      {note !== '' && ` ${note}`}
    </li>
  ));
}

/** Why the teacher gave these levels: reasons, sentences of the talk, what was good and what to change. */
export function TeacherWords(props: TeacherWordsProps) {
  const { t } = useTranslation();
  const { talk } = props;
  const sheet = useMarkedSheet(props);
  if (sheet === undefined) return null;
  const reasons = reasonsIn(sheet, talk);
  const whole = (['strengths', 'improvements'] as const).filter(
    (about) => sheet[about].trim() !== '',
  );
  if (reasons.length + sheet.marks.length + whole.length === 0) return null;
  return (
    <section className={styles.words} aria-labelledby="teacher-words">
      <h3 id="teacher-words">{t('gradebook.sheets.why')}</h3>
      <ul className={styles.lines}>
        {reasons.map(({ key, about, words }) => (
          <li key={key}>
            <b lang={talk.scenario.locale}>{about}</b> {words}
          </li>
        ))}
        <Quotes {...{ sheet, talk }} />
        {whole.map((about) => (
          <li key={about}>
            <b>{t(`sheet.${about}`)}</b> {sheet[about]}
          </li>
        ))}
      </ul>
    </section>
  );
}
