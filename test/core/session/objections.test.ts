import { describe, expect, it } from 'vitest';
import { rubricSchema } from '../../../src/core/scenario/rubric.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const rubric = rubricSchema.parse({
  schema: 1,
  id: 'simple',
  pass: 60,
  criteria: [
    {
      id: 'wording',
      points: 10,
      raters: ['machine'],
      checks: [
        {
          id: 'blame',
          points: 10,
          kind: 'faults',
          classes: ['blame'],
          cost: { light: 2, medium: 4, heavy: 8, fatal: 10 },
        },
      ],
    },
  ],
  caps: [{ id: 'blamed', total: 59, 'any-sentence': { faults: ['blame'] } }],
});
const scenario = tinyScenario({ rubric });
const stage = stageFor(scenario);

function after(state: SessionState, ...commands: readonly SessionCommand[]): SessionState {
  return commands.reduce((now, command) => {
    const done = perform(stage, now, command, now.next * 1000);
    if (!done.ok) throw new Error(done.error);
    return performAnswer(stage, done.value.state, now.next * 1000).state;
  }, state);
}

const refusal = (state: SessionState, command: SessionCommand) => {
  const done = perform(stage, state, command, 1);
  return done.ok ? 'taken' : done.error;
};

const begin = startSession(
  stage,
  createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 }),
);
const talking = after(
  begin,
  { type: 'pick-up', rings: 1 },
  { type: 'say', text: '谁让你不早说。' },
);
const over = after(talking, { type: 'hang-up' });
const sentence = over.turns.find((turn) => turn.by === 'agent');
const fault = sentence?.by === 'agent' ? sentence.analysis.faults[0] : undefined;
const objecting = {
  type: 'object' as const,
  about: sentence?.n ?? -1,
  code: fault?.code ?? '',
  start: fault?.start ?? -1,
  reason: '我在复述客户说的话',
};

describe('an objection', () => {
  it('waits for the end of the call, wants a reason, and is about a finding that exists', () => {
    expect(refusal(talking, objecting)).toBe('not-over');
    expect(refusal(over, { ...objecting, reason: '  ' })).toBe('empty');
    expect(refusal(over, { ...objecting, code: 'blame.other' })).toBe('unknown-finding');
    expect(refusal(over, { ...objecting, about: 0 })).toBe('unknown-finding');
    expect(refusal(after(over, objecting), objecting)).toBe('already-objected');
  });

  it('changes nothing in the score while it is open or when it is rejected', () => {
    const open = after(over, objecting);
    const [objection] = open.objections;
    const rejected = after(open, {
      type: 'decide-objection',
      objection: objection?.n ?? -1,
      verdict: 'rejected',
      comment: '',
    });
    expect(scoreSession(scenario, open).total).toBe(20);
    expect(scoreSession(scenario, rejected).total).toBe(20);
  });

  it('lifts the loss and the cap when it is accepted, keeps the finding in sight, and can be taken back', () => {
    const open = after(over, objecting);
    const objection = open.objections[0]?.n ?? -1;
    const accepted = after(open, {
      type: 'decide-objection',
      objection,
      verdict: 'accepted',
      comment: '有道理',
    });
    const report = scoreSession(scenario, accepted);
    expect(report).toMatchObject({ total: 100, caps: [] });
    expect(report.findings[0]).toMatchObject({ kind: 'note', points: 0, about: 'blame' });
    const back = after(accepted, {
      type: 'decide-objection',
      objection,
      verdict: 'rejected',
      comment: '',
    });
    expect(scoreSession(scenario, back).total).toBe(20);
  });

  it('is decided only where there is one', () => {
    expect(
      refusal(over, { type: 'decide-objection', objection: 99, verdict: 'accepted', comment: '' }),
    ).toBe('unknown-objection');
  });
});
