import { describe, expect, it } from 'vitest';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { MAX_SENTENCE, type SessionCommand } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);
const ringing = startSession(
  stage,
  createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 }),
);

const can = (state: SessionState, command: SessionCommand) => {
  const done = perform(stage, state, command, 1000);
  return done.ok ? 'taken' : done.error;
};

/** Carries out commands that must be taken, letting the customer answer after each. */
function after(...commands: readonly SessionCommand[]): SessionState {
  return commands.reduce((state, command) => {
    const done = perform(stage, state, command, state.next * 1000);
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    return performAnswer(stage, done.value.state, state.next * 1000 + 500).state;
  }, ringing);
}

const pickUp: SessionCommand = { type: 'pick-up', rings: 2 };
const say = (text: string): SessionCommand => ({ type: 'say', text });

describe('a session', () => {
  it('refuses words before the phone is picked up, and a second pick-up', () => {
    expect(can(ringing, say('您好'))).toBe('still-ringing');
    expect(can(after(pickUp), pickUp)).toBe('already-picked-up');
  });

  it('refuses nothing said, and more than can be said in one breath, keeping the words with the student', () => {
    const talking = after(pickUp);
    expect(can(talking, say('  \n '))).toBe('empty');
    expect(can(talking, say('好'.repeat(MAX_SENTENCE + 1)))).toBe('too-long');
    expect(can(talking, say('好'.repeat(MAX_SENTENCE)))).toBe('taken');
  });

  it('refuses to talk over a customer who is about to answer', () => {
    const said = perform(stage, after(pickUp), say('您好'), 5000);
    expect(said.ok && can(said.value.state, say('在吗'))).toBe('not-your-turn');
  });

  it('lets nobody talk into a held line, and resumes only what is held', () => {
    const talking = after(pickUp, say('您好，请问有什么可以帮您？'));
    expect(can(talking, { type: 'resume', seconds: 3 })).toBe('not-on-hold');
    const held = after(pickUp, say('您好'), { type: 'hold' });
    expect(can(held, say('您好'))).toBe('on-hold');
    expect(can(held, { type: 'resume', seconds: 3 })).toBe('taken');
  });

  it('opens a record only when the customer has given what it needs, and notes it once', () => {
    const talking = after(pickUp, say('您好'));
    expect(can(talking, { type: 'open-record', record: 'waybill' })).toBe('record-locked');
    expect(can(talking, { type: 'open-record', record: 'moon' })).toBe('unknown-record');
    const known = after(pickUp, say('您好'), say('请问单号是多少？'), {
      type: 'open-record',
      record: 'waybill',
    });
    expect(known.openedRecords).toEqual(['waybill']);
    const again = perform(stage, known, { type: 'open-record', record: 'waybill' }, 9);
    expect(again.ok && again.value.events).toEqual([]);
  });

  it('gives no hints in a real call', () => {
    const real = startSession(
      stage,
      createSession({ scenario, session: 's', level: 'real', seed: 1, at: 0 }),
    );
    expect(can(real, { type: 'take-hint' })).toBe('no-hints-here');
    expect(after(pickUp, { type: 'take-hint' }).hints).toBe(1);
  });

  it('is over for everybody once somebody has hung up', () => {
    const over = after(pickUp, say('您好'), { type: 'hang-up' });
    expect(over.phase).toBe('over');
    expect(can(over, say('喂'))).toBe('over');
    expect(can(over, { type: 'hang-up' })).toBe('over');
  });

  it('ends with the customer hanging up when abused, last words first', () => {
    const talking = after(pickUp, say('您好'));
    const abused = ['你他妈有病吧', '你听不懂人话是不是，傻逼'].reduce((state, text) => {
      const said = perform(stage, state, say(text), 1);
      return said.ok ? performAnswer(stage, said.value.state, 2).state : state;
    }, talking);
    expect(abused.phase).toBe('over');
    expect(abused.snapshot.context.endedBy).toBe('customer');
    expect(abused.turns.at(-2)).toMatchObject({
      by: 'customer',
      parts: [{ line: expect.stringMatching(/^hangs-up/) }],
    });
  });

  it('goes on after a coarse word at nobody, which the customer remarks on and minds a third as much', () => {
    const talking = after(pickUp, say('您好'));
    const lossOf = (text: string) => {
      const said = perform(stage, talking, say(text), 1);
      if (!said.ok) throw new Error(said.error);
      const { turns } = performAnswer(stage, said.value.state, 2).state;
      const agent = turns.findLast((turn) => turn.by === 'agent');
      const lost = agent?.moves.find(({ id }) => id === 'vulgar')?.by ?? 0;
      const answer = turns.findLast((turn) => turn.by === 'customer');
      return { lost, line: answer?.parts[0]?.line };
    };
    const slip = lossOf('卧槽，我点错了');
    expect(slip.line).toMatch(/^overhears-oath/);
    expect(slip.lost).toBeCloseTo(lossOf('傻逼').lost / 3);
  });

  it('keeps markup in a sentence as the text it is', () => {
    const text = '<img src=x onerror=alert(1)> 您好';
    const state = after(pickUp, say(text));
    expect(state.turns.find((turn) => turn.by === 'agent')).toMatchObject({ text });
  });
});
