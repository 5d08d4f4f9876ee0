import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { compileScript, type CallSnapshot } from '../../../src/core/scenario/machine/compile.ts';
import { type CallEvent, NOTHING_HEARD } from '../../../src/core/scenario/machine/call-setup.ts';
import type { Heard } from '../../../src/core/scenario/heard.ts';
import { beatOf, endingOf } from '../../../src/core/scenario/where.ts';
import { tinyScenario, tinyScript } from '../tiny-scenario.ts';

const machine = compileScript(tinyScript);
const { persona } = tinyScenario();

const say = (heard: Partial<Heard>): CallEvent => ({
  type: 'SAY',
  heard: { ...NOTHING_HEARD, ...heard },
});
const greet = say({ acts: ['greeting'] });
const PICK_UP: CallEvent = { type: 'PICK-UP', rings: 2 };

function play(...events: readonly CallEvent[]): CallSnapshot {
  const [start] = initialTransition(machine, { persona, level: 'assisted' });
  return events.reduce<CallSnapshot>((now, event) => transition(machine, now, event)[0], start);
}

describe('a script as a statechart', () => {
  it('lets the customer begin only after the agent has spoken', () => {
    expect(beatOf(play(PICK_UP))).toBe('');
    expect(beatOf(play(PICK_UP, greet))).toBe('opening.complains');
  });

  it('weighs the needs before the talk is led on, so one sentence can do both', () => {
    const after = play(PICK_UP, greet, say({ acts: ['empathy'] }));
    expect(after.context.needs).toEqual({ heard: 'met', time: 'open' });
    expect(beatOf(after)).toBe('solving.asks-time');
  });

  it('stays where it is when nothing fits, and still takes the sentence in', () => {
    const after = play(PICK_UP, greet, say({ topics: ['small-talk'] }));
    expect(beatOf(after)).toBe('opening.complains');
    expect(after.context.turn).toBe(2);
    expect(after.context.patience).toBeLessThan(50);
  });

  it('prefers the beat to its stage and the stage to what may come anywhere', () => {
    const both = play(PICK_UP, greet, say({ faults: ['blame'], topics: ['signed-for'] }));
    expect(both.context.say).toEqual(['objects']);
    expect(play(PICK_UP, greet, say({ topics: ['signed-for'] })).context.say).toEqual(['denies']);
  });

  it('never moves a need back from met to promised', () => {
    const after = play(
      PICK_UP,
      greet,
      say({ acts: ['time-commitment'] }),
      say({ acts: ['ownership'] }),
    );
    expect(after.context.needs['time']).toBe('met');
  });

  it('notes a fact once it was asked for, and asks again without noting it twice', () => {
    const ask = say({ topics: ['waybill-number'] });
    const after = play(PICK_UP, greet, ask, ask);
    expect(after.context.facts).toEqual(['waybill']);
    expect(after.context.asked).toEqual(['waybill']);
  });

  it('keeps the steps in the order they were done', () => {
    const after = play(
      PICK_UP,
      greet,
      say({ topics: ['waybill-number'] }),
      say({ acts: ['empathy'] }),
    );
    expect(after.context.steps).toEqual(['receive', 'calm']);
  });

  it('is gone for good when patience is used up', () => {
    const rude = say({ faults: ['vulgar', 'provoke', 'self-respect'] });
    const after = play(PICK_UP, greet, rude, say({ acts: ['empathy', 'apology'] }));
    expect(after.value).toMatchObject({ patience: 'gone' });
  });

  it('charges for a hold nobody announced and for one that is too long, and for silence', () => {
    const patience = (...events: readonly CallEvent[]): number =>
      play(PICK_UP, greet, ...events).context.patience;
    const before = patience();
    expect(patience({ type: 'HOLD', asked: true }, { type: 'RESUME', seconds: 20 })).toBe(before);
    expect(patience({ type: 'HOLD', asked: false })).toBe(before - 6);
    expect(patience({ type: 'HOLD', asked: true }, { type: 'RESUME', seconds: 95 })).toBe(
      before - 12,
    );
    expect(patience({ type: 'SILENCE' })).toBe(before - 6);
  });

  it('ends with the first ending that fits', () => {
    const end = (by: 'closed' | 'customer' | 'agent'): CallEvent => ({ type: 'END', by });
    const good = [say({ acts: ['empathy'] }), say({ acts: ['ownership'] })];
    expect(endingOf(play(PICK_UP, greet, end('customer')))).toBe('hung-up');
    expect(endingOf(play(PICK_UP, greet, ...good, end('closed')))).toBe('kept');
    expect(endingOf(play(PICK_UP, greet, end('agent')))).toBe('loose');
    expect(endingOf(play(PICK_UP, greet))).toBeUndefined();
  });
});
