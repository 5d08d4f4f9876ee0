import {
  type ScenarioFor,
  rememberScenarios,
} from '../../../core/classroom/check/scenario-cache.ts';
import type { Checked, CollectInput, Found } from '../../../core/classroom/collect.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { readCollectInput } from '../collect-inputs.ts';
import { checkAll } from './check-all.ts';
import { type CheckingLane, type LaneTask, openLane } from './checking-lane.ts';

/** More would only wait for the storage. */
const MOST_LANES = 4;

export interface CheckerTask extends LaneTask {
  /** Opens on the page itself, where there are no workers. */
  readonly open: TeacherWorkspace['open'];
}

export interface SubmissionChecker {
  /** How many heaps may be given to `check` at once before they only wait. */
  readonly atOnce: number;
  /** What is in something a teacher gave. Never rejects. */
  find(input: CollectInput): Promise<readonly Found[]>;
  /** Opens and checks, an answer for each in the same order; `at` in milliseconds since 1970. Never rejects. */
  check(sealed: readonly Uint8Array[], at: number): Promise<readonly Checked[]>;
  close(): void;
}

function tryLane(task: LaneTask): CheckingLane | undefined {
  try {
    return openLane(task);
  } catch {
    return undefined;
  }
}

/** Lets the page breathe between two checks. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same on the page. */
function checkHere({ assignment, known, scenarios, open }: CheckerTask) {
  const remembered = rememberScenarios(scenarios);
  const scenarioFor: ScenarioFor = async (played) => {
    const loaded = await remembered(played);
    if (!loaded.ok && loaded.error === 'unreachable') throw new Error('unreachable');
    return loaded;
  };
  const ports = {
    assignment,
    scenarioFor,
    known: new Set(known),
    breathe,
    open: (one: Uint8Array) => open(one),
  };
  return (sealed: readonly Uint8Array[], at: number) => checkAll(sealed, ports, at);
}

const leastLoaded = (lanes: readonly CheckingLane[]): CheckingLane | undefined =>
  lanes.reduce<CheckingLane | undefined>(
    (least, lane) => (least === undefined || lane.load() < least.load() ? lane : least),
    undefined,
  );

/**
 * Reads and checks submissions of one assignment in workers, and on the page itself where there are none. The page has
 * little to do meanwhile, so every core gets a lane.
 */
export function openChecker(task: CheckerTask): SubmissionChecker {
  const count = Math.min(MOST_LANES, Math.max(1, navigator.hardwareConcurrency ?? 1));
  const opened = Array.from({ length: count }, () => tryLane(task));
  let lanes = opened.filter((lane) => lane !== undefined);
  const here = checkHere(task);
  /** Asks a lane; nothing where there is none left that answers. */
  const ask = async <Answer>(
    what: (lane: CheckingLane) => Promise<Answer>,
  ): Promise<Answer | undefined> => {
    const lane = leastLoaded(lanes);
    if (lane === undefined) return undefined;
    return what(lane).catch(() => {
      lanes = lanes.filter((other) => other !== lane);
      return undefined;
    });
  };
  return {
    atOnce: count * 2,
    find: async (input) => (await ask((lane) => lane.find(input))) ?? readCollectInput(input),
    check: async (sealed, at) => {
      const checked = await ask((lane) => lane.check(sealed, at));
      // Without the key in its storage a worker can open nothing.
      if (checked === undefined || checked.some(({ code }) => code === 'no-key'))
        return here(sealed, at);
      return checked;
    },
    close: () => opened.forEach((lane) => lane?.close()),
  };
}
