import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sheet, sheetsOf } from '../core/assessment/assessment-log.ts';
import { foldAssessment } from '../core/assessment/assessment-state.ts';
import { isComparable } from '../core/assessment/opinions.ts';
import { sheetForm } from '../core/assessment/sheet-form.ts';
import { sheetWordsOf } from '../core/scenario/sheet-words.ts';
import { replayAnyway } from '../core/classroom/check/rescore.ts';
import { talkMarkOf } from '../core/classroom/talk-mark.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { stageFor } from '../core/session/play-stage.ts';
import type { SessionState } from '../core/session/session-state.ts';
import { MarkStatus } from '../features/gradebook/decide/mark-status.tsx';
import type { HandedTalk } from '../features/gradebook/decide/talk-of.ts';
import type { Marking } from '../features/gradebook/student/student-ports.ts';
import { momentOf, quoteOf } from '../features/sheet/panel/moment.ts';
import { SheetPanel } from '../features/sheet/panel/sheet-panel.tsx';
import { useSheet } from '../features/sheet/use-sheet.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { useTask } from '../ui/use-task.ts';
import type { Chosen } from './handed-talk.tsx';

interface TeacherSheetProps {
  readonly talk: HandedTalk;
  readonly marking: Marking;
  readonly chosen: Chosen;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** The talk as it stood at the chosen sentence; at the agent's first one before any is chosen. */
function useMomentOfTalk({ talk, chosen }: TeacherSheetProps): SessionState {
  const { events, scenario, state } = talk;
  const about = chosen.about ?? state.turns.find(({ by }) => by === 'agent')?.n ?? 0;
  return useMemo(() => {
    const until = events.filter(({ n }) => n <= about);
    return replayAnyway(stageFor(scenario), until, 'own') ?? state;
  }, [events, scenario, state, about]);
}

type Written = ReturnType<typeof useSheet>;

/** What the sheet would give as a mark, and letting it count as soon as it is handed in and stored. */
function useCounting({ talk, marking }: TeacherSheetProps, { state, events, saving }: Written) {
  const handedIn = events.findLast(({ type }) => type === 'sheet.handed-in')?.n;
  const mark =
    handedIn === undefined || saving !== 'saved'
      ? undefined
      : talkMarkOf(talk.scenario, state, handedIn);
  const counted = marking.mark;
  const isCounted =
    mark !== undefined &&
    counted?.assessment === mark.assessment &&
    counted.handedIn === mark.handedIn;
  const before = useRef(handedIn);
  const latest = useRef(marking.onMark);
  useEffect(() => {
    latest.current = marking.onMark;
  });
  useEffect(() => {
    // Only what is handed in here and now: a mark that was taken back is not given again by looking at the sheet.
    if (mark === undefined || before.current === mark.handedIn) return;
    before.current = mark.handedIn;
    void latest.current(mark);
  }, [mark]);
  return { mark, isCounted };
}

function Filled(props: TeacherSheetProps & { readonly sheet: Sheet | undefined }) {
  const { talk, marking, chosen, now, newId, sheet } = props;
  const { t } = useTranslation();
  const { scenario, state: whole } = talk;
  const [form] = useState(() => sheetForm(scenario.rubric, scenario.script.channel, 'teacher'));
  const inHand = useSheet({
    assessmentLog: marking.log,
    now,
    newId,
    form,
    name: '',
    live: false,
    session: whole.started.session,
    ...(sheet !== undefined && { sheet }),
  });
  const counting = useCounting(props, inHand);
  const moment = momentOf(scenario.script, useMomentOfTalk(props));
  return (
    <>
      <MarkStatus
        {...counting}
        counted={marking.mark}
        isHandedIn={inHand.state.handedIn}
        onMark={marking.onMark}
      />
      <SheetPanel
        {...{ scenario, form, moment }}
        words={sheetWordsOf(scenario)}
        state={inHand.state}
        saving={inHand.saving}
        refusal={inHand.refusal}
        onDo={inHand.do}
        onRetry={inHand.retry}
        onGoTo={chosen.goTo}
        quote={(about) => quoteOf(whole, about)}
        title={<h3>{t('gradebook.criteria.sheet')}</h3>}
        handInHint={t('gradebook.criteria.handInHint')}
      />
    </>
  );
}

/** The teacher's latest sheet about the talk that can still be written on. */
function latestSheet(sheets: readonly Sheet[], scenario: Scenario): Sheet | undefined {
  return sheets.findLast((sheet) => {
    const state = foldAssessment(sheet);
    return state?.started.rater === 'teacher' && isComparable(scenario, state);
  });
}

/** The observers' sheet in the teacher's hands, beside a talk that was handed in. */
export function TeacherSheet(props: TeacherSheetProps) {
  const { t } = useTranslation();
  const { marking, talk } = props;
  const { session } = talk.state.started;
  const { log } = marking;
  const [task, again] = useTask(useCallback(() => sheetsOf(session, log), [session, log]));
  if (task.state === 'loading') return <Loading>{t('sheet.loading')}</Loading>;
  if (task.state === 'failed' || !task.value.ok)
    return (
      <Notice
        tone="bad"
        announce="alert"
        actions={<Button onClick={again}>{t('sheet.retry')}</Button>}
      >
        {t('sheet.begin.failed')}
      </Notice>
    );
  return <Filled {...props} sheet={latestSheet(task.value.value, talk.scenario)} />;
}
