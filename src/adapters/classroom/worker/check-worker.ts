import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import type { Checked } from '../../../core/classroom/collect.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFailure } from '../../../core/scenario/scenario-source.ts';
import type { Result } from '../../../core/shared/result.ts';
import { readCollectInput } from '../collect-inputs.ts';
import { openTeacherWorkspace } from '../open-teacher-workspace.ts';
import { checkAll } from './check-all.ts';
import { type LaneOrder, type LaneWord, type PlayedWith, scenarioKey } from './check-messages.ts';

type Loaded = Result<Scenario, SourceFailure>;
interface Task {
  readonly assignment: SharedAssignment;
  readonly known: ReadonlySet<string>;
}

// The key is read from the storage here, so that it never travels.
const workspace = openTeacherWorkspace();
const scenarios = new Map<string, Promise<Loaded>>();
const awaited = new Map<string, (loaded: Loaded) => void>();
let task: Task | undefined;

const say = (word: LaneWord): void => globalThis.postMessage(word);

function ask(key: string, playedWith: PlayedWith): Promise<Loaded> {
  const answer = new Promise<Loaded>((resolve) => awaited.set(key, resolve));
  scenarios.set(key, answer);
  const { scenario, locale, persona } = playedWith;
  say({ type: 'need', key, playedWith: { scenario, locale, persona } });
  return answer;
}

/** Scenarios are loaded by the page, once; what did not arrive is asked for again. */
async function scenarioFor(playedWith: PlayedWith): Promise<Loaded> {
  const key = scenarioKey(playedWith);
  const loaded = await (scenarios.get(key) ?? ask(key, playedWith));
  if (loaded.ok || loaded.error !== 'unreachable') return loaded;
  scenarios.delete(key);
  throw new Error('unreachable');
}

async function check(sealed: readonly Uint8Array[], at: number): Promise<readonly Checked[]> {
  if (task === undefined) return [];
  return checkAll(sealed, { ...task, scenarioFor, open: (one) => workspace.open(one) }, at);
}

async function follow(order: LaneOrder): Promise<void> {
  switch (order.type) {
    case 'begin':
      task = { assignment: order.assignment, known: new Set(order.known) };
      return;
    case 'scenario':
      awaited.get(order.key)?.(order.loaded);
      return;
    case 'find':
      say({ type: 'found', order: order.order, found: await readCollectInput(order.input) });
      return;
    case 'check': {
      const checked = await check(order.sealed, order.at);
      say({ type: 'checked', order: order.order, checked });
    }
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<LaneOrder>) => follow(data));
