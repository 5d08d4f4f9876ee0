import { describe, expect, it } from 'vitest';
import { playAlone } from '../../../src/core/agents/play-alone.ts';
import { decide } from '../../../src/core/session/decide.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { forkSession } from '../../../src/core/session/fork.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { sessionEventSchema } from '../../../src/core/session/session-event.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);
const begin = (hints: boolean) =>
  createSession({
    scenario,
    session: 's',
    level: 'assisted',
    seed: 1,
    at: 0,
    task: { assignment: 'k7m2p9xq4t', coach: 'end', hints },
  });

describe('a talk begun from an assignment', () => {
  it('knows it, and can be stored with it', () => {
    const parsed = sessionEventSchema.parse(begin(true));
    expect(parsed).toMatchObject({ task: { assignment: 'k7m2p9xq4t', coach: 'end', hints: true } });
  });

  it('gives no hint where the teacher wants none', () => {
    const ask = (hints: boolean) =>
      decide(stage, startSession(stage, begin(hints)), { type: 'take-hint' }, 1);
    expect(ask(true).ok).toBe(true);
    expect(ask(false)).toEqual({ ok: false, error: 'no-hints-here' });
  });

  it('is not gone on with from the middle as another attempt', () => {
    const [first] = forkSession([begin(true)], 1, { session: 'f', level: 'real', at: 5 });
    expect(first).not.toHaveProperty('task');
  });

  it('is known when a scripted agent plays it for an observer', () => {
    const { task } = begin(true);
    const { events } = playAlone(stage, 'novice', { level: 'real', seed: 1, task });
    expect(events[0]).toMatchObject({ agent: 'novice', task });
  });
});
