import { useEffect, useMemo } from 'react';
import type { AssessmentLog } from '../core/assessment/assessment-log.ts';
import { sampleSession } from '../core/assessment/licence/sample.ts';
import { recordingLog } from '../core/plays/open-sample.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { Sitting } from '../features/licence/licence-ports.ts';
import { ReplayScreen } from '../features/play/replay/replay-screen.tsx';
import type { Watched } from '../features/play/replay/watched.ts';
import { momentOf, quoteOf } from '../features/sheet/panel/moment.ts';
import { SheetPanel } from '../features/sheet/panel/sheet-panel.tsx';
import { useSheet } from '../features/sheet/use-sheet.ts';
import { useSheetWords } from '../features/sheet/use-sheet-words.ts';
import type { Go } from '../ui/route.ts';

interface SampleSittingProps extends Sitting {
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
}

interface SampleSheetProps extends Omit<SampleSittingProps, 'go'> {
  readonly watched: Watched;
}

/** The sheet beside a sample; what only a listener could tell is not on it. */
function SampleSheet({
  opened,
  form,
  name,
  sheet,
  onHandedIn,
  watched,
  ...ports
}: SampleSheetProps) {
  const { state: talk, whole, goTo } = watched;
  const { scenario } = opened;
  const words = useSheetWords(scenario, whole.started, ports.scenarios);
  const inHand = useSheet({
    ...ports,
    form,
    name,
    session: sampleSession(opened.ref),
    live: false,
    ...(sheet !== undefined && { sheet }),
  });
  const { state, saving } = inHand;
  const { assessment } = state.started;
  const isDone = state.handedIn && saving === 'saved';
  useEffect(() => {
    if (isDone) onHandedIn(assessment);
  }, [isDone, onHandedIn, assessment]);
  return (
    <SheetPanel
      {...{ scenario, words, form, state, saving }}
      onDo={inHand.do}
      refusal={inHand.refusal}
      onRetry={inHand.retry}
      moment={momentOf(scenario.script, talk)}
      quote={(about) => quoteOf(whole, about)}
      onGoTo={goTo}
    />
  );
}

/** A sample watched blind, with the sheet beside it. */
export function SampleSitting({ scenarios, go, ...sitting }: SampleSittingProps) {
  const { opened, now, newId } = sitting;
  const sessionLog = useMemo(() => recordingLog(opened.events), [opened]);
  return (
    <ReplayScreen
      session={sampleSession(opened.ref)}
      {...{ sessionLog, scenarios, now, newId, go }}
      aside={(watched) => <SampleSheet {...sitting} {...{ scenarios, watched }} />}
    />
  );
}
