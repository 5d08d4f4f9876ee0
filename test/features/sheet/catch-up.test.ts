import { describe, expect, it } from 'vitest';
import {
  type AssessmentEvent,
  MAX_SHEET_EVENTS,
} from '../../../src/core/assessment/assessment-event.ts';
import { foldAssessment } from '../../../src/core/assessment/assessment-state.ts';
import { catchUp } from '../../../src/features/sheet/writing/catch-up.ts';

const begun: AssessmentEvent = {
  type: 'assessment.started',
  schema: 1,
  n: 0,
  at: 0,
  assessment: 'a',
  session: 's',
  rater: 'observer',
  name: '',
  rubric: { id: 'simple', hash: 'abc' },
  live: false,
};
const mark = (n: number, about: number): AssessmentEvent => ({
  type: 'mark.made',
  n,
  at: n,
  about,
  kind: 'tone',
  note: '',
});

describe('a sheet written on in two windows', () => {
  it('keeps both windows’ steps, the stored ones first', () => {
    const all = catchUp([begun, mark(1, 10)], [mark(1, 20), mark(2, 30)]);
    expect(all.map(({ n }) => n)).toEqual([0, 1, 2, 3]);
    expect(foldAssessment(all)?.marks.map(({ about }) => about)).toEqual([10, 20, 30]);
  });

  it('keeps notes and undone steps with the marks they belong to', () => {
    const unsaved: readonly AssessmentEvent[] = [
      mark(1, 20),
      { type: 'mark.noted', n: 2, at: 2, mark: 1, note: '抢话' },
      mark(3, 30),
      { type: 'step.undone', n: 4, at: 4, step: 3 },
    ];
    const marks = foldAssessment(catchUp([begun, mark(1, 10)], unsaved))?.marks;
    expect(marks?.map(({ about, note }) => [about, note])).toEqual([
      [10, ''],
      [20, '抢话'],
    ]);
  });

  it('never grows beyond what a sheet may hold', () => {
    const stored = [
      begun,
      ...Array.from({ length: MAX_SHEET_EVENTS - 2 }, (_, n) => mark(n + 1, 1)),
    ];
    const all = catchUp(stored, [mark(7, 2), mark(8, 3)]);
    expect(all).toHaveLength(MAX_SHEET_EVENTS);
  });
});
