import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentLog, Sheet } from '../../core/assessment/assessment-log.ts';
import { sheetsOf } from '../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../core/assessment/assessment-state.ts';
import { isComparable } from '../../core/assessment/opinions.ts';
import { sheetForm } from '../../core/assessment/sheet-form.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { hrefOf } from '../../ui/route.ts';
import { useTask } from '../../ui/use-task.ts';
import styles from './begin/begin.module.css';
import { BeginSheet, type NewRater } from './begin/begin-sheet.tsx';
import { whoIs } from './begin/sheet-names.ts';
import { momentOf, quoteOf } from './panel/moment.ts';
import { SheetPanel } from './panel/sheet-panel.tsx';
import { useSheet } from './use-sheet.ts';
import { useSheetWords } from './use-sheet-words.ts';

interface ObserverSeatProps {
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: Pick<ScenarioSource, 'load'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly scenario: Scenario;
  /** The talk as it is on the screen, and the whole of it. */
  readonly state: SessionState;
  readonly whole: SessionState;
  readonly onGoTo: (about: number) => void;
}

interface SeatProps extends ObserverSeatProps {
  readonly rater: NewRater;
  readonly sheet: Sheet | undefined;
  readonly onLeave: () => void;
}

interface ActionsProps {
  readonly session: string;
  readonly state: AssessmentState;
  /** Nobody leaves a sheet that is not stored. */
  readonly isSafe: boolean;
  readonly onLeave: () => void;
}

/** Where it goes on: to the opinions once the sheet is handed in, or to the next observer. */
function Actions({ session, state, isSafe, onLeave }: ActionsProps) {
  const { t } = useTranslation();
  const another = t('sheet.begin.another');
  const leave = {
    icon: 'person',
    'aria-disabled': !isSafe || undefined,
    onClick: () => isSafe && onLeave(),
  } as const;
  if (!state.handedIn)
    return <Button variant="quiet" {...leave} title={another} aria-label={another} />;
  return (
    <>
      <ButtonLink variant="primary" icon="chart" href={hrefOf({ name: 'opinions', session })}>
        {t('sheet.seeOpinions')}
      </ButtonLink>
      <Button variant="quiet" {...leave}>
        {another}
      </Button>
    </>
  );
}

/** Somebody with their sheet. */
function Seat({ rater, sheet, onLeave, scenario, state, whole, onGoTo, ...ports }: SeatProps) {
  const { t } = useTranslation();
  const { script } = scenario;
  const { session } = whole.started;
  const words = useSheetWords(scenario, whole.started, ports.scenarios);
  const [form] = useState(() => sheetForm(scenario.rubric, script.channel, rater.rater));
  const inHand = useSheet({
    ...ports,
    session,
    form,
    name: rater.name,
    live: false,
    ...(sheet !== undefined && { sheet }),
  });
  return (
    <SheetPanel
      {...{ scenario, words, form, onGoTo }}
      state={inHand.state}
      onDo={inHand.do}
      refusal={inHand.refusal}
      saving={inHand.saving}
      onRetry={inHand.retry}
      moment={momentOf(script, state)}
      quote={(about) => quoteOf(whole, about)}
      title={<h2>{whoIs(rater.rater, rater.name, t)}</h2>}
      actions={
        <Actions
          {...{ session, onLeave }}
          state={inHand.state}
          isSafe={inHand.saving === 'saved'}
        />
      }
    />
  );
}

interface Chosen {
  readonly key: string;
  readonly rater: NewRater;
  readonly sheet: Sheet | undefined;
}

/** Whose sheet it is, if it is one that people beside the talk fill in. */
function ownerOf([first]: Sheet): NewRater | undefined {
  if (first?.type !== 'assessment.started' || first.rater === 'self') return undefined;
  return { rater: first.rater, name: first.name };
}

function choose(sheet: Sheet): Chosen | undefined {
  const [first] = sheet;
  const rater = ownerOf(sheet);
  if (first?.type !== 'assessment.started' || rater === undefined) return undefined;
  return { key: first.assessment, rater, sheet };
}

/** The latest sheet somebody left half filled in: whoever comes back goes on with it. */
function unfinished(sheets: readonly Sheet[], scenario: Scenario): Sheet | undefined {
  return sheets.findLast((sheet) => {
    const state = foldAssessment(sheet);
    return state !== undefined && !state.handedIn && isComparable(scenario, state);
  });
}

/** A name the group wrote down that has no sheet yet. */
function expectedName({ started }: SessionState, sheets: readonly Sheet[]): string {
  const known = sheets.map((sheet) => ownerOf(sheet)?.name);
  return started.names?.observers.find((name) => !known.includes(name)) ?? '';
}

/** The place beside the talk: who sits there, and their sheet. */
export function ObserverSeat(props: ObserverSeatProps) {
  const { t } = useTranslation();
  const { assessmentLog, scenario, whole, newId } = props;
  const { session } = whole.started;
  const [task, again] = useTask(
    useCallback(() => sheetsOf(session, assessmentLog), [session, assessmentLog]),
  );
  // `undefined` = whoever was here last goes on; `nobody` = the next person sits down.
  const [chosen, setChosen] = useState<Chosen | 'nobody'>();
  if (task.state === 'loading') return <Loading>{t('sheet.loading')}</Loading>;
  const read = task.state === 'done' ? task.value : undefined;
  if (read?.ok !== true)
    return (
      <div className={styles.problem}>
        <Notice
          tone="bad"
          announce="alert"
          actions={<Button onClick={again}>{t('sheet.retry')}</Button>}
        >
          {t('sheet.begin.failed')}
        </Notice>
      </div>
    );
  const sheets = read.value.filter((sheet) => ownerOf(sheet) !== undefined);
  const waiting = chosen === undefined ? unfinished(sheets, scenario) : undefined;
  const seated = chosen ?? (waiting && choose(waiting));
  if (seated === undefined || seated === 'nobody')
    return (
      <BeginSheet
        {...{ scenario, sheets }}
        name={expectedName(whole, sheets)}
        onOpen={(sheet) => setChosen(choose(sheet))}
        onBegin={(rater) => setChosen({ key: newId(), rater, sheet: undefined })}
      />
    );
  return (
    <Seat
      key={seated.key}
      {...props}
      rater={seated.rater}
      sheet={seated.sheet}
      onLeave={() => {
        setChosen('nobody');
        again();
      }}
    />
  );
}
