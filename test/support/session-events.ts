import fc from 'fast-check';
import type {
  AgentSaid,
  SessionEvent,
  SessionStarted,
} from '../../src/core/session/session-event.ts';

const NOON = Date.UTC(2025, 2, 3, 4, 0, 0);

export function started(session: string, changes: Partial<SessionStarted> = {}): SessionStarted {
  return {
    type: 'session.started',
    schema: 1,
    n: 0,
    at: NOON,
    session,
    scenario: 'lost-cargo',
    hash: 'hash-1',
    locale: 'zh-CN',
    persona: 'hurried-boss',
    level: 'guided',
    seed: 7,
    ...changes,
  };
}

export function agentSaid(n: number, text = '您好，很高兴为您服务。'): AgentSaid {
  return {
    type: 'agent.said',
    n,
    at: NOON + n * 1000,
    text,
    analysis: {
      engine: '1.0.0',
      acts: [{ act: 'greeting', start: 0, end: 2 }],
      faults: [
        {
          class: 'curt',
          code: 'curt.bare',
          severity: 'light',
          better: '请问有什么可以帮您？',
          start: 0,
          end: 4,
        },
      ],
      topics: [{ topic: 'waybill', score: 0.8, start: 0, end: 4 }],
      measures: { characters: 10, sentences: 1, questions: 0, openQuestions: 0, honorifics: 2 },
    },
  };
}

export const customerSaid = (n: number, text = '我的货呢？'): SessionEvent => ({
  type: 'customer.said',
  n,
  at: NOON + n * 1000,
  parts: [{ part: 'beat', line: `opening/angry/${n}`, text }],
});

export const pickedUp = (n = 1): SessionEvent => ({
  type: 'call.picked-up',
  n,
  at: NOON + n * 1000,
  rings: 2,
});

export const ended = (n: number): SessionEvent => ({
  type: 'call.ended',
  n,
  at: NOON + n * 1000,
  by: 'closed',
});

/** A whole call of so many events (at least 3), numbered without gaps. */
export function call(
  session: string,
  events: number,
  changes: Partial<SessionStarted> = {},
): readonly SessionEvent[] {
  const talk = Array.from({ length: events - 3 }, (_, index) =>
    index % 2 === 0 ? agentSaid(index + 2) : customerSaid(index + 2),
  );
  return [started(session, changes), pickedUp(), ...talk, ended(events - 1)];
}

const body = fc.oneof(
  fc.record({
    type: fc.constant('call.picked-up' as const),
    rings: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ type: fc.constant('hint.taken' as const) }),
  fc.record({ type: fc.constant('agent.fell-silent' as const) }),
  fc.record({ type: fc.constant('call.held' as const) }),
  fc.record({
    type: fc.constant('call.resumed' as const),
    seconds: fc.integer({ min: 0, max: 86_400 }),
  }),
  fc.record({
    type: fc.constant('customer.said' as const),
    parts: fc.array(
      fc.record({
        part: fc.constantFrom('reaction' as const, 'answer' as const, 'push' as const),
        line: fc.string({ maxLength: 160 }),
        text: fc.string({ maxLength: 60, unit: 'grapheme' }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc
    .string({ maxLength: 200, unit: 'grapheme' })
    .map((text) => ({ type: 'agent.said' as const, text, analysis: agentSaid(0).analysis })),
);

/** Any valid log of any session, its id included. */
export const anyLog: fc.Arbitrary<readonly [SessionStarted, ...SessionEvent[]]> = fc
  .record({
    session: fc.string({ minLength: 1, maxLength: 40 }),
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    seed: fc.nat(),
    bodies: fc.array(body, { maxLength: 12 }),
  })
  .map(({ session, at, seed, bodies }) => [
    started(session, { at, seed }),
    ...bodies.map((one, index): SessionEvent => ({ ...one, n: index + 1, at: at + index })),
  ]);
