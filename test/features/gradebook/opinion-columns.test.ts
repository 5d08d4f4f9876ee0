import { describe, expect, it } from 'vitest';
import type { AttemptRow } from '../../../src/core/classroom/grade/grade-row.ts';
import type { CheckedSheet } from '../../../src/core/classroom/record.ts';
import {
  criteriaIn,
  opinionColumns,
} from '../../../src/features/gradebook/student/opinion-columns.ts';
import { attempt, record, sheet } from '../../support/class-records.ts';

/** The same sheet comes with the observer's submission and with the agent's. */
const bookWith = (sheets: readonly CheckedSheet[]) => ({
  records: [record({ sheets: [...sheets] }), record({ sheets: [...sheets] })],
});

const mark: NonNullable<AttemptRow['mark']> = {
  assessment: 'mine',
  handedIn: 9,
  criteria: [{ id: 'care', level: 2, of: 50 }],
  overall: 3,
};

const columns = (row: AttemptRow, ...sheets: readonly CheckedSheet[]) =>
  opinionColumns(row, bookWith(sheets)).map(({ by, total }) => [by, total]);

describe('the opinions on a talk, side by side', () => {
  it('are none while no person has one', () => {
    expect(columns(attempt())).toEqual([]);
  });

  it('stand in the order machine, self, observers, teacher, each sheet once', () => {
    const self = sheet({ assessment: 'self', rater: 'self', total: 80 });
    expect(columns(attempt({}, { mark }), sheet({}), self)).toEqual([
      ['machine', 70],
      ['self', 80],
      ['observer', 50],
      ['teacher', 25],
    ]);
  });

  it('never take a sheet from a student’s device for the teacher’s', () => {
    const foreign = sheet({ assessment: 'x', rater: 'teacher', total: 100 });
    expect(columns(attempt({}, { mark }), foreign)).toEqual([
      ['machine', 70],
      ['handed-teacher', 100],
      ['teacher', 25],
    ]);
  });

  it('say that a grave fault holds the machine’s total down', () => {
    const [machine] = opinionColumns(attempt({ caps: ['fatal'] }, { mark }), bookWith([]));
    expect(machine?.isCapped).toBe(true);
  });

  it('list the criteria in the order of the rubric, and what it does not know after them', () => {
    const all = opinionColumns(
      attempt({}, { mark }),
      bookWith([sheet({ levels: { gone: 3, manner: 4 } })]),
    );
    expect(criteriaIn(all, [{ id: 'manner' }, { id: 'care' }, { id: 'unrated' }])).toEqual([
      'manner',
      'care',
      'gone',
    ]);
  });
});
