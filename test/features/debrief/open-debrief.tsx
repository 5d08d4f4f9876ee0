import { createLocalforageAssessmentLog } from '../../../src/adapters/storage/localforage-assessment-log.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { createQueue } from '../../../src/adapters/storage/one-at-a-time.ts';
import type { AssessmentLog, Sheet } from '../../../src/core/assessment/assessment-log.ts';
import { foldAssessment } from '../../../src/core/assessment/assessment-state.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { InterfaceLocale } from '../../../src/core/settings/settings.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { DebriefScreen } from '../../../src/features/debrief/debrief-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { fillSheets } from '../../support/handed-in-sheet.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { fixtureScenario, fixtureSource, withEnglishSheet } from '../fixture-scenario.ts';

interface Opening {
  readonly events: readonly SessionEvent[];
  readonly sheets?: readonly Sheet[];
  /** Other calls on this device. */
  readonly others?: readonly (readonly SessionEvent[])[];
  /** A log that already holds sheets. */
  readonly assessmentLog?: AssessmentLog;
  /** Another language than the call's. */
  readonly locale?: InterfaceLocale;
}

export const memorySheets = (): AssessmentLog =>
  createLocalforageAssessmentLog({ store: memoryStore(), oneAtATime: createQueue() });

/** Opens the debrief of a recorded call; the rating of the own talk is a plain word in its place. */
export async function openDebrief({
  events,
  sheets = [],
  others = [],
  assessmentLog = memorySheets(),
  locale,
}: Opening) {
  const sessionLog = createMemorySessionLog();
  await fill(sessionLog, events, ...others);
  await fillSheets(assessmentLog, ...sheets);
  const gone: Route[] = [];
  let ids = 0;
  const view = await renderScreen(
    <DebriefScreen
      session="s"
      {...{ sessionLog, assessmentLog }}
      scenarios={fixtureSource({
        load: async (_id, of) =>
          ok(of === 'en' ? withEnglishSheet(fixtureScenario) : fixtureScenario),
      })}
      now={() => Date.UTC(2025, 2, 3, 5)}
      newId={() => {
        ids += 1;
        return `id-${ids}`;
      }}
      go={(to) => void gone.push(to)}
      selfRating={({ name }) => <p>自评表 {name}</p>}
    />,
    locale,
  );
  /** The agent's own sheet as it is stored. */
  const own = async () => {
    const listed = await assessmentLog.list();
    const all = listed.ok ? listed.value.sheets : [];
    return all.map(foldAssessment).findLast((sheet) => sheet?.started.rater === 'self');
  };
  return { ...view, sessionLog, assessmentLog, gone, own };
}
