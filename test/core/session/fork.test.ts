import { describe, expect, it } from 'vitest';
import { forkSession } from '../../../src/core/session/fork.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { replay } from '../../../src/core/session/replay.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);

function talk(): readonly SessionEvent[] {
  const started = createSession({
    scenario,
    session: 'old',
    level: 'real',
    seed: 3,
    at: 1000,
    agent: 'rude',
    shift: { id: 'x', place: 1, seed: 2 },
  });
  const log: SessionEvent[] = [started];
  let state = startSession(stage, started);
  for (const text of ['', '您好', '请问单号是多少', '您一定很着急']) {
    const command =
      text === '' ? ({ type: 'pick-up', rings: 1 } as const) : ({ type: 'say', text } as const);
    const done = perform(stage, state, command, state.next * 1000);
    if (!done.ok) throw new Error(done.error);
    const answered = performAnswer(stage, done.value.state, state.next * 1000 + 400);
    log.push(...done.value.events, ...answered.events);
    state = answered.state;
  }
  return log;
}

describe('trying again from a place', () => {
  it("begins like the old talk, as a person's own session that ends now", () => {
    const old = talk();
    const fork = forkSession(old, 4, { session: 'new', level: 'guided', at: 90_000 });
    expect(fork).toHaveLength(4);
    expect(fork[0]).toMatchObject({ session: 'new', level: 'guided' });
    expect(fork[0]).not.toHaveProperty('agent');
    expect(fork[0]).not.toHaveProperty('shift');
    expect(fork.at(-1)?.at).toBe(90_000);
    const gap = (events: readonly SessionEvent[]) => (events[3]?.at ?? 0) - (events[2]?.at ?? 0);
    expect(gap(fork)).toBe(gap(old));
  });

  it('replays to the same words, whatever the level', () => {
    const old = talk();
    const fork = forkSession(old, 5, { session: 'new', level: 'assisted', at: 0 });
    const [before, after] = [replay(stage, old.slice(0, 5)), replay(stage, fork)];
    const words = (state: typeof before) =>
      state.ok && state.value.turns.map((turn) => ('text' in turn ? turn.text : turn.by));
    expect(words(after)).toEqual(words(before));
  });

  it('keeps at least the beginning, and nothing of nothing', () => {
    const at = { session: 'new', level: 'real', at: 0 } as const;
    expect(forkSession(talk(), 0, at)).toHaveLength(1);
    expect(forkSession([], 3, at)).toEqual([]);
  });
});
