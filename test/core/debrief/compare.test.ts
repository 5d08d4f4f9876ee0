import { describe, expect, it } from 'vitest';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import { alignRuns } from '../../../src/core/debrief/align-runs.ts';
import { reservations, whyIncomparable } from '../../../src/core/debrief/comparable.ts';
import { compareFigures } from '../../../src/core/debrief/compare-figures.ts';
import { forkSession } from '../../../src/core/session/fork.ts';
import { perform, performAnswer } from '../../../src/core/session/perform.ts';
import { replay } from '../../../src/core/session/replay.ts';
import type { SessionCommand } from '../../../src/core/session/session-event.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { scriptedCall } from '../../support/scripted-call.ts';

const rude = await scriptedCall('lost-cargo', 'rude');
const exemplary = await scriptedCall('lost-cargo', 'exemplary');
const cigarettes = await scriptedCall('cigarette-dispute', 'novice');

/** The rude call taken up again before the event of this number, and gone on with otherwise. */
function fork(n: number, sentences: readonly string[]) {
  const stage = stageFor(rude.scenario);
  const events = [...forkSession(rude.events, n, { session: 'again', level: 'real', at: 0 })];
  const begun = replay(stage, events);
  if (!begun.ok) throw new Error(begun.error);
  let state = begun.value;
  const commands: readonly SessionCommand[] = [
    ...sentences.map((text) => ({ type: 'say', text }) as const),
    { type: 'hang-up' },
  ];
  for (const command of commands) {
    const done = perform(stage, state, command, 1000);
    if (done.ok) state = performAnswer(stage, done.value.state, 2000).state;
  }
  return { scenario: rude.scenario, state, report: scoreSession(rude.scenario, state) };
}

const secondSentence = rude.state.turns.filter(({ by }) => by === 'agent')[1];
const forked = fork(secondSentence?.n ?? 0, ['您着急我理解，给您添麻烦了，非常抱歉。']);
const { script } = rude.scenario;

describe('two runs side by side', () => {
  it('fold away what a run taken up again has in common with the first', () => {
    const { same, stages } = alignRuns(script, rude.state.turns, forked.state.turns);
    expect(same.sentences).toBe(1);
    const sentences = stages.flatMap(({ rows }) => rows.flat()).map((each) => each?.sentence ?? 0);
    expect(Math.min(...sentences.filter((sentence) => sentence > 0))).toBe(2);
  });

  it('put what was said in the same stage beside each other, in the order of the script', () => {
    const { same, stages } = alignRuns(script, exemplary.state.turns, rude.state.turns);
    expect(same.sentences).toBe(0);
    const order = ['', ...Object.keys(script.stages)];
    const places = stages.map(({ stage }) => order.indexOf(stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stages.some(({ rows }) => rows.some(([one, other]) => one && other))).toBe(true);
  });

  it('lose no sentence and no answer of either', () => {
    const { same, stages } = alignRuns(script, exemplary.state.turns, rude.state.turns);
    for (const [side, turns] of [exemplary.state.turns, rude.state.turns].entries()) {
      const shown = stages.flatMap(({ rows }) => rows.flatMap((row) => row[side]?.turns ?? []));
      const rest = turns.slice(same.turns).map(({ n }) => n);
      expect(shown.map(({ n }) => n).sort((a, b) => a - b)).toEqual(rest);
    }
  });

  it('leave nothing to compare when they are the same from end to end', () => {
    const { same, stages } = alignRuns(script, rude.state.turns, rude.state.turns);
    expect(same.turns).toBe(rude.state.turns.length);
    expect(stages).toEqual([]);
  });
});

describe('two runs in figures', () => {
  const compared = compareFigures(rude, exemplary);
  const figure = (name: string) => compared.figures.find((one) => one.figure === name);

  it('say which was better, also where less is better', () => {
    expect(figure('total')).toMatchObject({ other: exemplary.report.total, trend: 1 });
    expect(figure('patience-low')?.trend).toBe(1);
    expect(compareFigures(exemplary, rude).figures[0]?.trend).toBe(-1);
  });

  it('do not call more promises better', () => {
    expect(figure('promises')?.trend).toBe(0);
  });

  it('compare what the machine rates, criterion by criterion', () => {
    expect(compared.criteria.map(({ id }) => id)).not.toContain('reflection');
    for (const { one, other, possible } of compared.criteria) {
      expect(Math.max(one, other)).toBeLessThanOrEqual(possible);
    }
  });

  it('count the faults of either by class, and fewer is better', () => {
    expect(compared.faults.length).toBeGreaterThan(0);
    expect(compared.faults.every(({ one, other, trend }) => one <= other || trend === 1)).toBe(
      true,
    );
  });
});

describe('what can be compared', () => {
  it('is two sessions of one scenario, and not a session with itself', () => {
    const [one, other] = [rude.state.started, forked.state.started];
    expect(whyIncomparable(one, other)).toBeUndefined();
    expect(whyIncomparable(one, one)).toBe('same-session');
    expect(whyIncomparable(other, cigarettes.state.started)).toBe('other-scenario');
  });

  it('comes with a word on what else differs', () => {
    expect(reservations(rude.state, forked.state)).toEqual(['scripted-agent']);
    const started = { ...forked.state.started, persona: 'hurried-boss', level: 'guided' } as const;
    expect(reservations(rude.state, { ...forked.state, started, phase: 'talking' })).toEqual([
      'persona',
      'level',
      'not-over',
      'scripted-agent',
    ]);
  });
});
