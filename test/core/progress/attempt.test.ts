import { describe, expect, it } from 'vitest';
import { attemptOf } from '../../../src/core/progress/attempt.ts';
import { rubricSchema } from '../../../src/core/scenario/rubric.ts';
import type { Profile } from '../../../src/core/scenario/vocabulary.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand } from '../../../src/core/session/session-event.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const cost = { light: 1, medium: 3, heavy: 6, fatal: 10 };

const scenario = tinyScenario({
  rubric: rubricSchema.parse({
    schema: 1,
    id: 'simple',
    pass: 60,
    criteria: [
      {
        id: 'opening',
        points: 10,
        raters: ['machine'],
        checks: [
          { id: 'greeting', points: 10, kind: 'acts', acts: ['greeting'], 'within-first': 1 },
        ],
      },
      {
        id: 'wording',
        points: 10,
        raters: ['machine'],
        checks: [{ id: 'forbidden', points: 10, kind: 'faults', classes: ['blame'], cost }],
      },
      {
        id: 'mood',
        points: 5,
        raters: ['machine'],
        checks: [{ id: 'mood', points: 5, kind: 'mood' }],
      },
      { id: 'reflection', points: 5, raters: ['self'], checks: [] },
    ],
    caps: [],
  }),
});

const HANG_UP: SessionCommand = { type: 'hang-up' };

function play(lines: readonly (string | SessionCommand)[], agent?: Profile) {
  const stage = stageFor(scenario);
  const who = agent === undefined ? {} : { agent };
  const begin = startSession(
    stage,
    createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 7, ...who }),
  );
  const commands: readonly (string | SessionCommand)[] = [{ type: 'pick-up', rings: 1 }, ...lines];
  const state = commands.reduce((now, line) => {
    const command: SessionCommand = typeof line === 'string' ? { type: 'say', text: line } : line;
    const done = perform(stage, now, command, now.next * 1000);
    return done.ok ? performAnswer(stage, done.value.state, now.next * 1000).state : now;
  }, begin);
  return attemptOf(scenario, state);
}

describe('an attempt', () => {
  it('tells what came of a finished call', () => {
    const attempt = play(['单号多少？', '谁让你不早说。', HANG_UP]);
    expect(attempt).toMatchObject({
      session: 's',
      scenario: 'tiny',
      at: 7,
      level: 'assisted',
      sentences: 2,
      outcome: { pass: 60, passed: false },
    });
    expect(attempt?.outcome?.faults.get('blame')).toBe(1);
    expect(attempt?.outcome?.criteria.map(({ id, isOutcome }) => [id, isOutcome])).toEqual([
      ['opening', false],
      ['wording', false],
      ['mood', true],
    ]);
  });

  it('remembers for each point lost the chapter to read and the sentence to begin again at', () => {
    const losses = play(['单号多少？', '谁让你不早说。', HANG_UP])?.outcome?.losses;
    expect(losses).toContainEqual(
      expect.objectContaining({
        criterion: 'opening',
        check: 'greeting',
        chapter: 'greeting',
        isFault: false,
        points: 10,
      }),
    );
    const blamed = losses?.find(({ chapter }) => chapter === 'blame');
    expect(blamed).toMatchObject({ criterion: 'wording', isFault: true, said: { sentence: 2 } });
    expect(blamed?.points).toBeGreaterThan(0);
  });

  it('has no outcome while the call goes on', () => {
    const attempt = play(['您好']);
    expect(attempt?.sentences).toBe(1);
    expect(attempt?.outcome).toBeUndefined();
  });

  it('is none when the agent never said a word', () => {
    expect(play([HANG_UP])).toBeUndefined();
  });

  it('is none when a script was the agent', () => {
    expect(play(['您好', HANG_UP], 'rude')).toBeUndefined();
  });
});
