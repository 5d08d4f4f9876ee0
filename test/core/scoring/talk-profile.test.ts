import { describe, expect, it } from 'vitest';
import { talkProfile } from '../../../src/core/scoring/talk-profile.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const scenario = tinyScenario();
const stage = stageFor(scenario);
const begin = startSession(
  stage,
  createSession({ scenario, session: 's', level: 'assisted', seed: 1, at: 0 }),
);

/** Picks up and says sentences; each comes ten seconds after the customer's last word. */
function talk(...texts: readonly string[]): SessionState {
  const picked = perform(stage, begin, { type: 'pick-up', rings: 1 }, 0);
  return texts.reduce(
    (state, text) => {
      const last = state.turns.at(-1)?.at ?? 0;
      const said = perform(stage, state, { type: 'say', text }, last + 10_000);
      return said.ok ? performAnswer(stage, said.value.state, last + 12_000).state : state;
    },
    picked.ok ? picked.value.state : begin,
  );
}

describe('the profile of a talk', () => {
  it('is all nothing before a word was said', () => {
    expect(talkProfile(begin)).toMatchObject({
      utterances: 0,
      words: 0,
      shareOfTalk: 0,
      replySeconds: { median: 0, longest: 0 },
    });
  });

  it('counts characters, open and closed questions, and respectful address', () => {
    const profile = talkProfile(talk('您好，请问单号是多少？', '是两个箱子吗？', '好的，谢谢您。'));
    expect(profile).toMatchObject({
      utterances: 3,
      words: 9 + 6 + 5,
      longest: 9,
      questions: { open: 1, closed: 1 },
    });
    expect(profile.courtesy).toMatchObject({ honorific: 2, thanks: 1, plain: 3 });
  });

  it('measures how long the customer waited for a reply', () => {
    expect(talkProfile(talk('您好。', '请讲。', '好的。')).replySeconds).toEqual({
      median: 10,
      longest: 10,
    });
  });

  it('does not call a forbidden phrase plain', () => {
    expect(talkProfile(talk('您好。', '谁让你不早说。')).courtesy.plain).toBe(1);
  });

  it('gives the agent a share of the talk between none and all', () => {
    const { shareOfTalk } = talkProfile(talk('您好，请问单号是多少？'));
    expect(shareOfTalk).toBeGreaterThan(0);
    expect(shareOfTalk).toBeLessThan(1);
  });
});
