import { describe, expect, it } from 'vitest';
import { scriptSchema } from '../../../src/core/scenario/script.ts';
import { rubricSchema } from '../../../src/core/scenario/rubric.ts';
import { promiseLedger } from '../../../src/core/scoring/promises.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { judgeTicket } from '../../../src/core/scoring/ticket.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand } from '../../../src/core/session/session-event.ts';
import { tinyScenario, tinyScript } from '../tiny-scenario.ts';

const script = scriptSchema.parse({
  ...tinyScript,
  topics: {
    ...tinyScript.topics,
    gap: { tell: true, proof: 'terms' },
    address: { private: 'waybill' },
  },
  ticket: {
    kind: 'complaint',
    fields: [
      { id: 'number', fact: 'waybill', required: true },
      { id: 'promised', promises: true },
      { id: 'urgency', options: ['normal', 'urgent'], right: 'urgent', required: true },
      { id: 'account' },
    ],
  },
});
const rubric = rubricSchema.parse({
  schema: 1,
  id: 'simple',
  pass: 60,
  criteria: [
    {
      id: 'all',
      points: 10,
      raters: ['machine'],
      checks: [
        { id: 'ticket', points: 4, kind: 'ticket' },
        { id: 'promises', points: 2, kind: 'promises' },
        { id: 'looked-up', points: 2, kind: 'statements', standing: 'unproven' },
        { id: 'quick', points: 2, kind: 'reply-time', first: 30, later: 60 },
      ],
    },
  ],
  caps: [{ id: 'data', total: 0, standing: 'private' }],
});

const tiny = tinyScenario({ rubric });
const scenario = {
  ...tiny,
  script,
  topics: {
    ...tiny.topics,
    gap: { patterns: ['没有扫描'], examples: [], claim: true },
    address: { patterns: ['收件地址是'], examples: [], claim: true },
  },
  strings: {
    ...tiny.strings,
    ticket: { number: { label: '单号', accepts: ['SD68'] } },
  },
};
const stage = stageFor(scenario);
const started = createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 });

/** Plays commands, so many seconds apart. */
function play(commands: readonly SessionCommand[], seconds = 10) {
  return commands.reduce(
    (now, command) => {
      const at = (now.turns.at(-1)?.at ?? 0) + seconds * 1000;
      const done = perform(stage, now, command, at);
      if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
      return performAnswer(stage, done.value.state, at).state;
    },
    startSession(stage, started),
  );
}

const pickUp: SessionCommand = { type: 'pick-up', rings: 1 };
const say = (text: string): SessionCommand => ({ type: 'say', text });
const fill = (fields: Readonly<Record<string, string>>): SessionCommand => ({
  type: 'save-ticket',
  fields,
});
const verdicts = (commands: readonly SessionCommand[]) =>
  Object.fromEntries(judgeTicket(scenario, play(commands)).map(({ id, verdict }) => [id, verdict]));

const TALK = [pickUp, say('请问您的单号是多少？'), say('今天下午四点前我给您回电话。')];

describe('the form', () => {
  it('is right where it holds what was given and promised', () => {
    const form = fill({ number: 'sd 68-031', promised: '下午四点前回电', urgency: 'urgent' });
    expect(verdicts([...TALK, form])).toEqual({
      number: 'right',
      promised: 'right',
      urgency: 'right',
      account: 'not-needed',
    });
  });

  it('misses what was given, promised or required', () => {
    expect(verdicts(TALK)).toMatchObject({
      number: 'missing',
      promised: 'missing',
      urgency: 'missing',
    });
  });

  it('tells what differs from what nobody said', () => {
    expect(verdicts([...TALK, fill({ number: 'XY1', urgency: 'normal' })])).toMatchObject({
      number: 'wrong',
      urgency: 'wrong',
    });
    const early = [pickUp, fill({ number: 'SD68', promised: '三天内赔付' })];
    expect(verdicts(early)).toMatchObject({ number: 'unsaid', promised: 'unsaid' });
  });

  it('may be filled in after the call, and takes nothing it has no field for', () => {
    const over = [...TALK, { type: 'hang-up' } as const, fill({ number: 'SD68', other: 'x' })];
    const state = play(over);
    expect(state.phase).toBe('over');
    expect(state.ticket).toEqual({ number: 'SD68' });
  });
});

describe('the ledger of promises', () => {
  it('keeps each promise with its words and its time, and the vague ones without', () => {
    const state = play([...TALK, say('我们会尽快处理。')]);
    const ledger = promiseLedger(state.turns);
    expect(ledger.map(({ when }) => when !== undefined)).toEqual([true, false]);
    const [first] = ledger;
    const said = state.turns[first?.turn ?? 0];
    expect(said?.by === 'agent' && said.text.slice(first?.when?.start, first?.when?.end)).toContain(
      '四点前',
    );
  });

  it('does not take a minute on hold for a promise', () => {
    expect(promiseLedger(play([pickUp, say('请您稍等一分钟，我查一下。')]).turns)).toEqual([]);
  });
});

describe('points', () => {
  const checkOf = (commands: readonly SessionCommand[], id: string, seconds = 10) =>
    scoreSession(scenario, play(commands, seconds)).criteria[0]?.checks.find(
      (check) => check.id === id,
    )?.earned;

  it('go down when something is stated before it was looked up', () => {
    const said = say('这批货四天没有扫描了。');
    expect(checkOf([pickUp, said], 'looked-up')).toBe(0);
    expect(checkOf([pickUp, { type: 'open-record', record: 'terms' }, said], 'looked-up')).toBe(2);
  });

  it('vanish when data is read out before the check', () => {
    const read = say('收件地址是青石路八号。');
    expect(scoreSession(scenario, play([pickUp, read])).caps.map(({ id }) => id)).toEqual(['data']);
    const checked = [pickUp, say('请问您的单号是多少？'), read];
    expect(scoreSession(scenario, play(checked)).caps).toEqual([]);
  });

  it('depend on how long the customer waits for an answer', () => {
    expect(checkOf(TALK, 'quick', 10)).toBe(2);
    expect(checkOf(TALK, 'quick', 45)).toBe(1);
    expect(checkOf(TALK, 'quick', 90)).toBe(0);
  });

  it('go to promises with a time', () => {
    expect(checkOf([pickUp, say('我们会尽快处理。')], 'promises')).toBe(0);
    expect(checkOf(TALK, 'promises')).toBe(2);
  });
});
