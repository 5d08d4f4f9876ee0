import { describe, expect, it } from 'vitest';
import { customerLines } from '../../../src/core/session/customer-lines.ts';
import { deviations } from '../../../src/core/session/deviations.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { CustomerPart, SessionCommand } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);
const start = (customer?: 'person') =>
  startSession(
    stage,
    createSession({
      scenario,
      session: 's',
      level: 'assisted',
      seed: 1,
      at: 0,
      ...(customer === undefined ? {} : { customer }),
    }),
  );

const can = (state: SessionState, command: SessionCommand) => {
  const done = perform(stage, state, command, 1000);
  return done.ok ? 'taken' : done.error;
};

function after(...commands: readonly SessionCommand[]): SessionState {
  return commands.reduce((state, command) => {
    const done = perform(stage, state, command, state.next * 1000);
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    return done.value.state;
  }, start('person'));
}

const pickUp: SessionCommand = { type: 'pick-up', rings: 2 };
const say = (text: string): SessionCommand => ({ type: 'say', text });
const own = (text: string): CustomerPart => ({ part: 'own-words', line: '', text });
const says = (...parts: readonly CustomerPart[]): SessionCommand => ({
  type: 'customer-says',
  parts,
});
const sigh: CustomerPart = { part: 'gesture', line: 'sigh', text: '（叹气）' };
const loud: CustomerPart = { part: 'gesture', line: 'raise-voice', text: '（提高嗓门）' };

describe('a person in the customer’s seat', () => {
  it('is offered what the script’s customer would say, and the very lines can be said', () => {
    const greeted = after(pickUp, say('您好，请问有什么可以帮您？'));
    const { next } = customerLines(scenario, greeted);
    expect(next.map(({ part }) => part)).toContain('beat');
    expect(can(greeted, says(...next))).toBe('taken');
  });

  it('finds the answer the agent has asked for, until it has been given', () => {
    const asked = after(pickUp, say('您好'), says(own('喂')), say('请问单号是多少？'));
    const given = customerLines(scenario, asked).next.filter(({ part }) => part === 'answer');
    expect(given).toHaveLength(1);
    const evaded = perform(stage, asked, says(own('你先别管这个')), 9000);
    expect(evaded.ok && customerLines(scenario, evaded.value.state).owed).toMatchObject([
      { about: 'waybill' },
    ]);
    const told = perform(stage, asked, says(...given), 9000);
    expect(told.ok && customerLines(scenario, told.value.state).owed).toEqual([]);
  });

  it('may use own words and gestures, but nobody can slip in a line that is not the script’s', () => {
    const greeted = after(pickUp, say('您好'));
    expect(can(greeted, says(sigh, own('我的货呢？')))).toBe('taken');
    expect(can(greeted, says({ ...sigh, text: '（大笑）' }))).toBe('unknown-line');
    expect(can(greeted, says({ part: 'beat', line: 'complains/calm/0', text: '别的话' }))).toBe(
      'unknown-line',
    );
    expect(can(greeted, says({ part: 'beat', line: 'no/such/1', text: 'x' }))).toBe('unknown-line');
    expect(can(greeted, says(own('  ')))).toBe('empty');
    expect(can(greeted, says())).toBe('empty');
  });

  it('can be interrupted: the agent may add a sentence before the answer, and both are answered', () => {
    const twice = after(
      pickUp,
      say('您好'),
      says(own('喂')),
      say('请问单号是多少？'),
      say('别着急，我在听'),
    );
    expect(customerLines(scenario, twice).next.length).toBeGreaterThan(0);
    expect(can(twice, say('您慢慢说'))).toBe('taken');
  });

  it('moves the patience by what the agent says, just as the script’s customer would', () => {
    const scripted = perform(stage, start(), pickUp, 0);
    const rude = say('烦死了，别啰嗦');
    const withScript = scripted.ok ? perform(stage, scripted.value.state, rude, 1000) : scripted;
    const withPerson = after(pickUp, rude);
    expect(withScript.ok && withScript.value.state.snapshot.context.patience).toBe(
      withPerson.snapshot.context.patience,
    );
  });

  it('is never spoken for by the script, and a scripted customer never by a person', () => {
    expect(can(after(pickUp, say('您好')), { type: 'let-customer-answer' })).toBe('not-your-turn');
    const scripted = perform(stage, start(), pickUp, 0);
    expect(scripted.ok && can(scripted.value.state, says(own('喂')))).toBe('not-your-turn');
  });

  it('may leave at any time; leaving early, shouting while calm and facts kept back are noted', () => {
    const left = after(
      pickUp,
      say('您着急我理解，我下午三点前给您回电话'),
      says(loud, own('喂！')),
      say('请问单号是多少？'),
      {
        type: 'customer-leaves',
      },
    );
    expect(left.phase).toBe('over');
    expect(deviations(scenario, left).map(({ code }) => code)).toEqual([
      'own-words',
      'loud-while-calm',
      'fact-untold',
      'left-early',
    ]);
  });

  it('plays without any deviation by keeping to the lines', () => {
    let state = after(pickUp, say('您好'));
    for (const text of ['请问单号是多少？', '您着急我理解', '我下午三点前给您回电话']) {
      const said = perform(stage, state, says(...customerLines(scenario, state).next), 1000);
      const heard = said.ok ? perform(stage, said.value.state, say(text), 2000) : said;
      if (heard.ok) state = heard.value.state;
    }
    expect(deviations(scenario, state)).toEqual([]);
  });
});
