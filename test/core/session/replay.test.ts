import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { replay } from '../../../src/core/session/replay.ts';
import {
  type SessionCommand,
  type SessionEvent,
  sessionEventSchema,
} from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);

const someText = fc.oneof(
  fc.constantFrom(
    '您好，顺达物流',
    '您着急我理解，非常抱歉',
    '请问单号是多少',
    '谁让你不早说',
    '今天下午四点前给您回电',
    '再见',
    '今天天气不错',
    'hello there friend',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const someCommand: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('say' as const), text: someText }) },
  { weight: 6, arbitrary: fc.constant({ type: 'let-customer-answer' as const }) },
  fc.constant({ type: 'pick-up' as const, rings: 2 }),
  fc.constant({ type: 'fall-silent' as const }),
  fc.constant({ type: 'hold' as const }),
  fc.record({ type: fc.constant('resume' as const), seconds: fc.nat(200) }),
  fc.constant({ type: 'open-record' as const, record: 'waybill' }),
  fc.constant({ type: 'take-hint' as const }),
  fc.constant({ type: 'hang-up' as const }),
);

interface Run {
  readonly state: SessionState;
  readonly log: readonly SessionEvent[];
}

/** Tries commands in any order; refused ones simply do not happen. */
function attempt(commands: readonly SessionCommand[], seed: number): Run {
  const started = createSession({ scenario, session: 's', level: 'assisted', seed, at: 0 });
  const begin: Run = { state: startSession(stage, started), log: [started] };
  return commands.reduce<Run>(({ state, log }, command, index) => {
    const done = perform(stage, state, command, index * 1000);
    return done.ok
      ? { state: done.value.state, log: [...log, ...done.value.events] }
      : { state, log };
  }, begin);
}

const someRun = fc
  .tuple(fc.array(someCommand, { maxLength: 25 }), fc.nat(1000))
  .map(([commands, seed]) => attempt([{ type: 'pick-up', rings: 2 }, ...commands], seed));

describe('a session log', () => {
  it('gives the same session and the same score when it is replayed', () => {
    fc.assert(
      fc.property(someRun, ({ state, log }) => {
        const again = replay(stage, log);
        expect(again.ok && again.value.turns).toEqual(state.turns);
        expect(again.ok && scoreSession(scenario, again.value)).toEqual(
          scoreSession(scenario, state),
        );
      }),
    );
  });

  it('numbers its facts from 0 without gaps, and every fact fits its schema after a trip through storage', () => {
    fc.assert(
      fc.property(someRun, ({ log }) => {
        expect(log.map(({ n }) => n)).toEqual(log.map((_, index) => index));
        for (const event of log)
          expect(sessionEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
    );
  });

  it('never makes the customer say the same line twice unless asked to repeat a fact or the last words', () => {
    fc.assert(
      fc.property(someRun, ({ state }) => {
        const reactions = state.turns.flatMap((turn) =>
          turn.by === 'customer'
            ? turn.parts.filter(({ part }) => part === 'reaction').map(({ line }) => line)
            : [],
        );
        return new Set(reactions).size === reactions.length;
      }),
    );
  });

  it('always gets an answer to what the agent says', () => {
    fc.assert(
      fc.property(someRun, someText, ({ state }, text) => {
        const said = perform(stage, state, { type: 'say', text }, 1);
        if (!said.ok) return true;
        const answered = perform(stage, said.value.state, { type: 'let-customer-answer' }, 2);
        return (
          answered.ok &&
          answered.value.events.some(
            (event) => event.type === 'customer.said' && event.parts.length > 0,
          )
        );
      }),
    );
  });

  it('cannot be replayed without its beginning', () => {
    expect(replay(stage, [])).toEqual({ ok: false, error: 'not-started' });
    expect(replay(stage, [{ type: 'hint.taken', n: 0, at: 0 }])).toEqual({
      ok: false,
      error: 'not-started',
    });
  });
});
