import { use, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentLog, type Sheet, sheetsOf } from '../core/assessment/assessment-log.ts';
import { sheetForm } from '../core/assessment/sheet-form.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { PlayStage } from '../core/session/play-stage.ts';
import type { SessionState } from '../core/session/session-state.ts';
import { momentOf, quoteOf } from '../features/sheet/panel/moment.ts';
import { SheetPanel } from '../features/sheet/panel/sheet-panel.tsx';
import { useSheet } from '../features/sheet/use-sheet.ts';
import { useSheetWords } from '../features/sheet/use-sheet-words.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { useTask } from '../ui/use-task.ts';
import { otherWords } from './i18n.ts';

interface LiveSheetProps {
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: Pick<ScenarioSource, 'load'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly call: { readonly stage: PlayStage; readonly state: SessionState };
  /** Whose sheet it is; empty where nobody gave a name. */
  readonly name: string;
  /** The finished sheet is handed to the others. */
  readonly onHandIn?: ((sheet: Sheet) => void) | undefined;
}

const isTheirs = ([first]: Sheet, name: string): boolean =>
  first?.type === 'assessment.started' && first.rater === 'observer' && first.name === name;

function Filled({ sheet, ...props }: LiveSheetProps & { readonly sheet: Sheet | undefined }) {
  const { call, name, assessmentLog, now, newId, onHandIn } = props;
  const { scenario } = call.stage;
  const { started } = call.state;
  const { session } = started;
  const words = useSheetWords(scenario, started, props.scenarios);
  const [form] = useState(() => sheetForm(scenario.rubric, scenario.script.channel, 'observer'));
  const inHand = useSheet({
    assessmentLog,
    now,
    newId,
    session,
    name,
    form,
    live: true,
    ...(sheet !== undefined && { sheet }),
  });
  const { state, saving } = inHand;
  const { assessment } = state.started;
  const isDone = state.handedIn && saving === 'saved';
  useEffect(() => {
    if (!isDone || onHandIn === undefined) return;
    const handOver = async (): Promise<void> => {
      const read = await sheetsOf(session, assessmentLog);
      const done = (read.ok ? read.value : []).find(
        ([first]) => first?.type === 'assessment.started' && first.assessment === assessment,
      );
      if (done !== undefined) onHandIn(done);
    };
    void handOver();
  }, [isDone, onHandIn, session, assessment, assessmentLog]);
  return (
    <SheetPanel
      {...{ scenario, words, form, state, saving }}
      onDo={inHand.do}
      refusal={inHand.refusal}
      onRetry={inHand.retry}
      moment={momentOf(scenario.script, call.state)}
      quote={(about) => quoteOf(call.state, about)}
    />
  );
}

/** An observer's sheet beside a talk that is going on; after a reload it goes on where it was. */
export function LiveSheet(props: LiveSheetProps) {
  const { t, i18n } = useTranslation();
  // A call fetches no more than its own words.
  use(otherWords(i18n));
  const { assessmentLog, call, name } = props;
  const { session } = call.state.started;
  const [task, again] = useTask(
    useCallback(() => sheetsOf(session, assessmentLog), [session, assessmentLog]),
  );
  if (task.state === 'loading') return <Loading>{t('sheet.loading')}</Loading>;
  if (task.state === 'failed' || !task.value.ok)
    return (
      <Notice tone="bad" announce="alert">
        {t('sheet.begin.failed')} <Button onClick={again}>{t('sheet.retry')}</Button>
      </Notice>
    );
  const sheet = task.value.value.findLast((one) => isTheirs(one, name));
  return <Filled {...props} sheet={sheet} />;
}
