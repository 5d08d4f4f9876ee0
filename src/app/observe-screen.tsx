import { useCallback } from 'react';
import type { AssessmentLog } from '../core/assessment/assessment-log.ts';
import type { ScenarioSource } from '../core/scenario/scenario-source.ts';
import type { SessionLog } from '../core/session/session-log.ts';
import { ReplayScreen } from '../features/play/replay/replay-screen.tsx';
import type { Watched } from '../features/play/replay/watched.ts';
import { ObserverSeat } from '../features/sheet/observer-seat.tsx';
import type { Go } from '../ui/route.ts';

interface ObserveScreenProps {
  readonly session: string;
  readonly sessionLog: SessionLog;
  readonly assessmentLog: AssessmentLog;
  readonly scenarios: ScenarioSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
}

/** A recorded talk without any judgement on it, and beside it whoever judges it. */
export function ObserveScreen({ assessmentLog, ...ports }: ObserveScreenProps) {
  const { scenarios, now, newId } = ports;
  const seat = useCallback(
    ({ stage, state, whole, goTo }: Watched) => (
      <ObserverSeat
        {...{ assessmentLog, scenarios, now, newId, state, whole }}
        scenario={stage.scenario}
        onGoTo={goTo}
      />
    ),
    [assessmentLog, scenarios, now, newId],
  );
  return <ReplayScreen {...ports} aside={seat} />;
}
