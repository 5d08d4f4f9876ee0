import { describe, expect, it } from 'vitest';
import { scriptSchema } from '../../../src/core/scenario/script.ts';
import { beatOf, endingOf } from '../../../src/core/scenario/where.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import { replay } from '../../../src/core/session/replay.ts';
import type { SessionCommand, SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { tinyScenario, tinyScript } from '../tiny-scenario.ts';

/** The tiny call, followed by a call back with what was found out in between. */
const script = scriptSchema.parse({
  ...tinyScript,
  needs: { ...tinyScript.needs, reason: { 'met-by': { acts: ['ownership'] }, part: 'reply' } },
  stages: {
    ...tinyScript.stages,
    answering: { expects: ['apology'], beats: { 'picks-up': { line: 'asks-time' } } },
  },
  parts: [
    {
      id: 'reply',
      channel: 'phone',
      direction: 'outbound',
      opens: 'who-is-it',
      begins: 'answering',
      'first-words': { expects: ['self-intro'], replies: ['soothe'] },
      patience: 10,
      requests: 1,
    },
  ],
  desk: [
    { id: 'camera', kind: 'evidence', request: true, needed: true },
    { id: 'statement', kind: 'evidence', request: true },
  ],
});
const tiny = tinyScenario();
const scenario = {
  ...tiny,
  script,
  strings: {
    ...tiny.strings,
    lines: { ...tiny.strings.lines, 'who-is-it': { any: ['喂，哪位？'] } },
  },
};
const stage = stageFor(scenario);

/** Carries out commands that must be taken and keeps the log. */
function play(...commands: readonly SessionCommand[]) {
  const started = createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 });
  const log: SessionEvent[] = [started];
  const state = commands.reduce(
    (now, command) => {
      const done = perform(stage, now, command, now.next * 1000);
      if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
      const answered = performAnswer(stage, done.value.state, now.next * 1000 + 500);
      log.push(...done.value.events, ...answered.events);
      return answered.state;
    },
    startSession(stage, started),
  );
  return { state, log };
}

const refusal = (state: SessionState, command: SessionCommand) => {
  const done = perform(stage, state, command, 9000);
  return done.ok ? 'taken' : done.error;
};
const wordsOf = (state: SessionState) =>
  state.turns.flatMap((turn) => (turn.by === 'customer' ? turn.parts.map(({ text }) => text) : []));

const say = (text: string): SessionCommand => ({ type: 'say', text });
const FIRST: readonly SessionCommand[] = [
  { type: 'pick-up', rings: 1 },
  say('货没消息您一定很着急，我非常理解。'),
  say('今天下午四点前我给您回电话。'),
  say('感谢您的来电，再见。'),
];

describe('a case in several parts', () => {
  it('goes on after a good goodbye instead of ending', () => {
    const { state } = play(...FIRST);
    expect(state.phase).toBe('between');
    expect(endingOf(state.snapshot)).toBeUndefined();
    expect(refusal(state, say('喂'))).toBe('over');
  });

  it('asks for no more records than allowed, and reads only what was asked for', () => {
    const { state } = play(...FIRST, { type: 'request-record', record: 'camera' });
    expect(refusal(state, { type: 'request-record', record: 'statement' })).toBe(
      'no-more-requests',
    );
    expect(refusal(state, { type: 'open-record', record: 'camera' })).toBe('taken');
    expect(refusal(state, { type: 'open-record', record: 'statement' })).toBe('record-locked');
  });

  it('lets the customer answer first when called, calmer than before, with a need of its own', () => {
    const { state: before } = play(...FIRST);
    const { state } = play(...FIRST, { type: 'begin-part' });
    expect(before.snapshot.context.needs['reason']).toBeUndefined();
    expect(state.snapshot.context.needs['reason']).toBe('open');
    expect(wordsOf(state).at(-1)).toBe('喂，哪位？');
    expect(state.snapshot.context.patience).toBe(before.snapshot.context.patience + 10);
    expect(state.snapshot.context.turn).toBe(0);
  });

  it('leads to the first beat of the part, and ends after the last one', () => {
    const part = [...FIRST, { type: 'begin-part' } as const, say('您好，我是顺达物流。')];
    expect(beatOf(play(...part).state.snapshot)).toBe('answering.picks-up');
    const { state } = play(...part, say('这次是我们的责任，由我负责到底。'), say('再见。'));
    expect(state.phase).toBe('over');
    expect(endingOf(state.snapshot)).toBe('kept');
  });

  it('is the same again from its log', () => {
    const { state, log } = play(
      ...FIRST,
      { type: 'request-record', record: 'camera' },
      { type: 'open-record', record: 'camera' },
      { type: 'begin-part' },
      say('您好，我是顺达物流。'),
    );
    const again = replay(stage, log);
    expect(again.ok && again.value.snapshot.value).toEqual(state.snapshot.value);
    expect(again.ok && again.value.requestedRecords).toEqual(['camera']);
    expect(again.ok && again.value.snapshot.context.seen).toEqual(['camera']);
  });

  it('does not begin what is not between', () => {
    const { state } = play({ type: 'pick-up', rings: 1 });
    expect(refusal(state, { type: 'begin-part' })).toBe('not-between-parts');
    expect(refusal(state, { type: 'request-record', record: 'camera' })).toBe('not-between-parts');
  });
});
