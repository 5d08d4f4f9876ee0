import { describe, expect, it } from 'vitest';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { numberFindings } from '../../../src/features/report/talk/number-findings.ts';
import { fixtureScenario } from '../fixture-scenario.ts';
import { recordCall } from './recorded-call.ts';

const comments = (sentences: readonly string[]) =>
  numberFindings(scoreSession(fixtureScenario, recordCall(sentences).state));

describe('numbering comments', () => {
  it('counts without gaps: what to change, then notes, then praise', () => {
    const list = comments(['您好', '您别激动，你是猪吗']);
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    const kinds = list.map(({ finding }) => ['lost', 'note', 'won'].indexOf(finding.kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });

  it('goes in the order of the talk and puts what has no words last', () => {
    const lost = comments(['喂，你别激动', '你是猪吗']).filter(
      ({ finding }) => finding.kind === 'lost',
    );
    const turns = lost.map(({ finding }) => finding.turn ?? Number.POSITIVE_INFINITY);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  it('loses no finding and no point', () => {
    const { state } = recordCall(['您好', '您别激动，你是猪吗', '请问单号是多少']);
    const report = scoreSession(fixtureScenario, state);
    const list = numberFindings(report);
    expect(list.flatMap(({ findings }) => findings)).toHaveLength(report.findings.length);
    const sum = (points: readonly number[]) => Math.round(points.reduce((a, b) => a + b, 0) * 100);
    expect(sum(list.map(({ points }) => points))).toBe(
      sum(report.findings.map(({ points }) => points)),
    );
  });
});
