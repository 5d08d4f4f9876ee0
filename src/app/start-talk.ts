import type { Scenario } from '../core/scenario/scenario.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { openRoom } from '../features/library/seats/open-room.ts';
import { recordAgent } from '../features/library/seats/record-agent.ts';
import { type CallPorts, startCall } from '../features/library/start-call.ts';
import type { StartFailure, StartTalk, WantedTalk } from '../features/task/task-ports.ts';
import type { Route } from '../ui/route.ts';
import type { Services } from './services.ts';

type Started = Result<Route, StartFailure>;

/** Makes mistakes a customer can react to and an observer can see. */
const PARTNER = 'novice';

async function watch(ports: CallPorts, scenario: Scenario, wanted: WantedTalk): Promise<Started> {
  const session = await recordAgent(ports, scenario, PARTNER, wanted);
  return session === undefined ? fail('taken') : ok({ name: 'observe', session });
}

async function meet(ports: CallPorts, scenario: Scenario, wanted: WantedTalk): Promise<Started> {
  const { level, task, names } = wanted;
  const about = { task, ...(names !== undefined && { names }) };
  const room = await openRoom(ports, scenario, level, about);
  return room === undefined ? fail('taken') : ok({ name: 'room', room });
}

async function call(ports: CallPorts, scenario: Scenario, wanted: WantedTalk): Promise<Started> {
  const { way, level, task, names } = wanted;
  const session = await startCall(ports, scenario, level, {
    task,
    ...(way !== 'alone' && { customer: 'person' }),
    ...(way === 'customer' && { agent: PARTNER }),
    ...(names !== undefined && { names }),
  });
  return session.ok ? ok({ name: 'play', session: session.value }) : session;
}

/** Begins talks of assignments the way the library begins those of free practice. */
export function startTalk(services: Services): StartTalk {
  return async (wanted) => {
    const { scenario, locale, persona, task } = wanted;
    const loaded = await services.scenarios.load(scenario, locale, persona, task);
    if (!loaded.ok) return fail('no-scenario');
    if (wanted.way === 'watch') return watch(services, loaded.value, wanted);
    if (wanted.way === 'room') return meet(services, loaded.value, wanted);
    return call(services, loaded.value, wanted);
  };
}
