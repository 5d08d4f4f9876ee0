import { describe, expect, it } from 'vitest';
import { arrivalOf, checkSubmission } from '../../../src/core/classroom/check/check-submission.ts';
import { rememberScenarios } from '../../../src/core/classroom/check/scenario-cache.ts';
import { replayAnyway, rescore } from '../../../src/core/classroom/check/rescore.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import { ok } from '../../../src/core/shared/result.ts';
import {
  assignment,
  checked,
  KIND,
  NOON,
  PLAIN,
  RUDE,
  SCENARIO,
  scoreOf,
  session,
  sheet,
  submission,
  talk,
} from '../../support/class-fixture.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const only = ({ sessions: [first] }: SubmissionRecord) => {
  if (first === undefined) throw new Error('no session');
  return first;
};
const codes = (record: SubmissionRecord) => only(record).problems.map(({ code }) => code);
const withEvents = (events: SessionEvent[]) => checked({ sessions: [session(events)] });

const rude = talk({ said: [KIND, RUDE] });
const said = rude.findLastIndex(({ type }) => type === 'agent.said');

/** The log with one event made to tell something else. */
const altered = (n: number, change: (event: SessionEvent) => SessionEvent): SessionEvent[] =>
  rude.map((event) => (event.n === n ? change(event) : event));

/** The last sentence judged as if nothing were wrong with it. */
const whitewashed = (engine?: string): SessionEvent[] =>
  altered(said, (event) =>
    event.type === 'agent.said'
      ? {
          ...event,
          analysis: {
            ...event.analysis,
            faults: [],
            ...(engine === undefined ? {} : { engine }),
          },
        }
      : event,
  );

describe('a session that was handed in', () => {
  it('is followed from the first ring to the end, and scored again', async () => {
    const events = talk();
    const record = await checked({ sessions: [session(events, { total: scoreOf(events) })] });
    expect(only(record)).toMatchObject({
      session: 's1',
      seat: 'agent',
      sentences: 2,
      total: 100,
      claimed: 100,
      problems: [],
    });
  });

  it('keeps what a teacher wants to talk about: the faults with their sentences', async () => {
    const { faults, total, lost } = only(await withEvents(rude));
    expect(total).toBeLessThan(100);
    expect(faults.map(({ text }) => text)).toContain(RUDE);
    expect(lost[0]).toMatchObject({ criterion: 'manner', check: 'polite' });
  });

  it('does not believe the score it was sent with', async () => {
    const record = await checked({ sessions: [session(rude, { total: 100 })] });
    expect(codes(record)).toEqual(['score-differs']);
    expect(only(record)).toMatchObject({ total: scoreOf(rude), claimed: 100 });
  });

  it.each([
    ['a sentence judged better than it was', whitewashed()],
    [
      'another sentence than was judged',
      altered(said, (event) => ({ ...event, text: KIND }) as SessionEvent),
    ],
    ['an event taken out', rude.filter(({ n }) => n !== said)],
    ['an event twice', rude.flatMap((event) => (event.n === said ? [event, event] : [event]))],
    [
      'a customer who says what is in no script',
      altered(said + 1, (event) =>
        event.type === 'customer.said'
          ? { ...event, parts: [{ part: 'beat', line: 'complains/any/0', text: '你真好' }] }
          : event,
      ),
    ],
    [
      'a hint where none were given',
      altered(said, ({ n, at }) => ({ type: 'record.requested', n, at, record: 'terms' })),
    ],
  ])('is shown as altered: %s', async (_, events) => {
    const record = await withEvents(events);
    const [first] = only(record).problems;
    expect(first).toMatchObject({ code: 'altered' });
    expect(first?.n).toBeGreaterThanOrEqual(said);
  });

  it('is judged by us where it says another engine has judged it', async () => {
    const record = await withEvents(whitewashed('0.0.1'));
    expect(codes(record)).toContain('other-engine');
    expect(only(record).total).toBe(scoreOf(rude));
    expect(only(record).byOwnAnalysis).toBe(100);
  });

  it('is scored by our version of the scenario where it was played with another', async () => {
    const other = tinyScenario({ rubric: { ...SCENARIO.rubric, pass: 70 } });
    const record = await withEvents(talk({ scenario: other }));
    expect(codes(record)).toEqual(['other-version']);
    expect(only(record).total).toBe(100);
  });

  it('cannot be scored where the scenario is not here', async () => {
    const record = await checkSubmission(
      submission(),
      assignment(),
      async () => ({ ok: false, error: 'unknown-scenario' }),
      NOON,
    );
    expect(codes(record)).toEqual(['unknown-scenario']);
    expect(only(record).total).toBeNull();
  });

  it('may have been begun outside the assignment, which is said', async () => {
    expect(codes(await withEvents(talk({ task: 'none' })))).toEqual(['free-practice']);
  });

  it('must be one that was asked for, over, spoken in, and by a person', async () => {
    const real = assignment({
      tasks: [{ scenario: 'tiny', locale: 'zh-CN', personas: ['plain'], levels: ['real'] }],
    });
    expect(codes(await checked({}, real))).toEqual(['not-assigned']);
    expect(codes(await withEvents(talk().slice(0, -1)))).toContain('not-over');
    expect(codes(await withEvents(talk({ said: [] })))).toEqual(['no-words']);
    expect(codes(await withEvents(talk({ agent: 'novice' })))).toEqual(['scripted-agent']);
  });

  it('shows hints that were taken outside, and another seat than the names say', async () => {
    const noHints = assignment({ hints: false });
    const events = talk({
      task: 'none',
      first: [{ type: 'take-hint' }],
      names: { agent: '小红', observers: ['小明'] },
    });
    const record = await checked({ sessions: [session(events)] }, noHints);
    expect(codes(record)).toEqual(['hints-taken', 'free-practice', 'seat-differs']);
  });

  it('carries objections, without the verdicts a student gave to themselves', async () => {
    const fault = only(await withEvents(rude)).faults[0];
    if (fault === undefined) throw new Error('no fault');
    const { n: about, code, start } = fault;
    const events = talk({
      said: [KIND, RUDE],
      after: [
        { type: 'object', about, code, start, reason: '我没有这个意思' },
        { type: 'decide-objection', objection: rude.length, verdict: 'accepted', comment: '' },
      ],
    });
    const record = await withEvents(events);
    expect(codes(record)).toEqual(['verdicts-ignored']);
    expect(only(record)).toMatchObject({
      total: scoreOf(rude),
      objections: [{ n: rude.length, about, reason: '我没有这个意思', sentence: RUDE }],
    });
    const verdicts = new Map([[rude.length, 'accepted' as const]]);
    const state = replayAnyway(stageFor(SCENARIO), events, 'ours');
    if (state === undefined) throw new Error('not replayable');
    expect(rescore(SCENARIO, state, verdicts).total).toBeGreaterThan(scoreOf(rude));
    expect(rescore(SCENARIO, state).total).toBe(scoreOf(rude));
  });

  it('is known again in other hands, whatever it is called', async () => {
    const [mine, theirs, another] = await Promise.all([
      withEvents(talk()),
      withEvents(talk({ session: 'other-name', at: NOON + 5 })),
      withEvents(talk({ said: [PLAIN] })),
    ]);
    expect(only(theirs).talk).toBe(only(mine).talk);
    expect(only(another).talk).not.toBe(only(mine).talk);
  });

  it('counts once, and a log without a beginning not at all', async () => {
    const headless = talk().slice(1);
    const record = await checked({ sessions: [session(), session(), session(headless)] });
    expect(record.sessions).toHaveLength(1);
  });

  it('never makes the check stumble, whatever the events are', async () => {
    const [started] = talk();
    if (started === undefined) throw new Error('no start');
    const wild: SessionEvent[] = [
      started,
      { type: 'part.began', n: 1, at: NOON, part: 'no-such-part' },
      { type: 'objection.decided', n: 2, at: NOON, objection: 9, verdict: 'accepted', comment: '' },
      { type: 'call.ended', n: 3, at: NOON, by: 'closed' },
    ];
    expect(codes(await withEvents(wild))).toContain('altered');
  });
});

describe('sheets that were handed in', () => {
  it('give their opinion as points', async () => {
    const { sheets } = await checked({ sheets: [sheet({ level: 4 })] });
    expect(sheets).toMatchObject([{ rater: 'observer', name: '小红', total: 75, problems: [] }]);
  });

  it('say why they do not count', async () => {
    const gap = sheet().filter(({ n }) => n !== 1);
    const other = sheet().map((event) =>
      event.type === 'assessment.started'
        ? { ...event, rubric: { id: 'simple', hash: 'older' } }
        : event,
    );
    const { sheets } = await checked({
      sheets: [
        sheet({ handedIn: false }),
        sheet({ session: 'elsewhere' }),
        other,
        gap,
        gap.slice(1),
      ],
    });
    expect(sheets.map(({ problems }) => problems)).toEqual([
      ['not-handed-in'],
      ['no-session'],
      ['other-rubric'],
      ['altered'],
    ]);
    expect(sheets.every(({ total }) => total === null)).toBe(true);
  });
});

describe('a submission', () => {
  it('is late after the due moment, and says when it is from another edition or empty', async () => {
    const due = assignment({ due: NOON });
    expect((await checked({}, due)).problems).toEqual(['late']);
    expect((await checked({ madeAt: NOON }, due)).problems).toEqual([]);
    const old = submission({ sessions: [] });
    const newer = assignment({ edition: 2 });
    const record = await checkSubmission(old, newer, async () => ok(SCENARIO), NOON);
    expect(record.problems).toEqual(['other-edition', 'nothing-in-it']);
  });

  it('is known again, and takes the place of an earlier one from the same device', async () => {
    const [first, same, second, elsewhere] = await Promise.all([
      checked(),
      checked(),
      checked({ version: 2, reflection: '我想改进语气' }),
      checked({ submission: 'device-2' }),
    ]);
    expect(arrivalOf(first, [])).toBe('new');
    expect(arrivalOf(same, [first])).toBe('duplicate');
    expect(arrivalOf(second, [first])).toBe('newer');
    expect(arrivalOf(first, [second])).toBe('older');
    expect(arrivalOf(elsewhere, [first, second])).toBe('new');
  });

  it('has each scenario loaded once for a whole heap, and asks again for what was not there', async () => {
    const asked: string[] = [];
    const remembered = rememberScenarios({
      load: async (id) => {
        asked.push(id);
        return id === 'tiny' ? ok(SCENARIO) : { ok: false, error: 'unreachable' };
      },
    });
    const wanted = { locale: 'zh-CN', persona: 'plain' };
    await remembered({ scenario: 'tiny', ...wanted });
    await remembered({ scenario: 'tiny', ...wanted });
    await remembered({ scenario: 'gone', ...wanted });
    await remembered({ scenario: 'gone', ...wanted });
    expect(asked).toEqual(['tiny', 'gone', 'gone']);
  });
});
