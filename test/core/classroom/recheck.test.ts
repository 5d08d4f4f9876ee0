import { describe, expect, it } from 'vitest';
import {
  markChanges,
  outdatedBy,
  type Present,
} from '../../../src/core/classroom/check/recheck.ts';
import { gradebook } from '../../../src/core/classroom/gradebook.ts';
import { ASSIGNMENT_DEFAULTS } from '../../../src/core/classroom/assignment.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import { ENGINE_VERSION } from '../../../src/core/language/engine-version.ts';
import { assignment, checked, ROSTER, SCENARIO } from '../../support/class-fixture.ts';

const PRESENT: Present = { engine: ENGINE_VERSION, hashOf: () => SCENARIO.hash };

/** The same record with another score of its talk. */
const scored = (record: SubmissionRecord, total: number): SubmissionRecord => ({
  ...record,
  sessions: record.sessions.map((session) => ({ ...session, total })),
});

const book = (records: readonly SubmissionRecord[]) =>
  gradebook({
    students: ROSTER,
    assignment: assignment({
      weights: { ...ASSIGNMENT_DEFAULTS.weights, observer: 0, teacher: 0 },
    }),
    records,
    decisions: [],
  });

describe('a record', () => {
  it('need not be checked again while rules and scenario are the same', async () => {
    expect(outdatedBy(await checked(), PRESENT)).toBeUndefined();
  });

  it('is outdated by other language rules', async () => {
    expect(outdatedBy({ ...(await checked()), engine: '0' }, PRESENT)).toBe('engine');
  });

  it('is outdated by another version of its scenario', async () => {
    expect(outdatedBy(await checked(), { ...PRESENT, hashOf: () => 'newer' })).toBe('scenario');
  });

  it('is left alone where the scenario is not here any more', async () => {
    expect(outdatedBy(await checked(), { ...PRESENT, hashOf: () => undefined })).toBeUndefined();
  });

  it('without a scenario can be checked as soon as there is one', async () => {
    const record = await checked();
    const sessions = record.sessions.map(({ checkedWith, ...session }) => ({
      ...session,
      problems: checkedWith === undefined ? [] : [{ code: 'unknown-scenario' as const }],
    }));
    expect(outdatedBy({ ...record, sessions }, PRESENT)).toBe('scenario');
  });

  it('of a time when this was not yet kept is believed', async () => {
    const record = await checked();
    const sessions = record.sessions.map((session) => ({ ...session, checkedWith: undefined }));
    const present = { ...PRESENT, hashOf: () => 'newer' };
    expect(outdatedBy({ ...record, sessions }, present)).toBeUndefined();
  });
});

describe('what another check changes', () => {
  it('is named student by student, mark and talk', async () => {
    const record = scored(await checked(), 70);
    const other = scored(
      await checked({ submission: 'device-2', student: { name: '小红', number: '02' } }),
      50,
    );
    const changes = markChanges(book([record, other]), book([scored(record, 64.5), other]));
    expect(changes).toEqual([
      {
        student: ROSTER[0],
        before: 70,
        after: 65,
        calls: [{ session: 's1', scenario: 'tiny', before: 70, after: 64.5 }],
      },
    ]);
  });

  it('is nothing where nothing changes', async () => {
    const record = await checked();
    expect(markChanges(book([record]), book([{ ...record, engine: 'newer' }]))).toEqual([]);
  });
});
