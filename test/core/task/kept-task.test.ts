import { describe, expect, it } from 'vitest';
import { assignmentHash } from '../../../src/core/classroom/assignment.ts';
import { submissionSchema } from '../../../src/core/classroom/submission.ts';
import { attemptsOf } from '../../../src/core/task/attempts.ts';
import { daysLeft } from '../../../src/core/task/days-left.ts';
import { keptTaskSchema, meetingOf, visibleText } from '../../../src/core/task/kept-task.ts';
import { makeSubmission, othersIn } from '../../../src/core/task/make-submission.ts';
import { handedInSheet } from '../../support/handed-in-sheet.ts';
import { keptTask, studentAssignment, talkFor } from '../../support/student-task.ts';
import { started } from '../../support/session-events.ts';
import { tinyScenario } from '../tiny-scenario.ts';

describe('an assignment that is opened again', () => {
  const there = studentAssignment({ edition: 2 });

  it('replaces an older edition of the same teacher and nothing else', () => {
    expect(meetingOf(there, undefined)).toBe('new');
    expect(meetingOf(there, there)).toBe('same');
    expect(meetingOf({ ...there, edition: 3 }, there)).toBe('newer');
    expect(meetingOf({ ...there, edition: 1 }, there)).toBe('older');
  });

  it('never sends a student’s work to another key', () => {
    const other = { ...there, edition: 3, key: 'B'.repeat(43) };
    expect(meetingOf(other, there)).toBe('other-teacher');
  });
});

describe('what a student types', () => {
  it('loses marks nobody can see, and keeps lines where there may be lines', () => {
    expect(visibleText('小\u202e明\u0000\n', 'one')).toBe('小明');
    expect(visibleText('一\r\n二\u200b', 'many')).toBe('一\n二');
    expect(visibleText('很好😀', 'one')).toBe('很好😀');
  });
});

describe('the days left', () => {
  const at = (day: number, hour: number) => Date.UTC(2025, 2, day, hour);

  it('are nights by the calendar, not spans of 24 hours', () => {
    expect(daysLeft(at(9, 1), at(8, 23), 0)).toBe(1);
    expect(daysLeft(at(8, 23), at(8, 1), 0)).toBe(0);
    expect(daysLeft(at(7, 0), at(9, 0), 0)).toBe(-2);
  });

  it('follow the clock on the wall: 17 o’clock in London is tomorrow in Beijing', () => {
    expect(daysLeft(at(8, 17), at(8, 15), -480)).toBe(1);
  });
});

describe('a submission', () => {
  const sheet = handedInSheet({ scenario: tinyScenario(), session: 'a', name: '小刚' });
  const names = { agent: '小明', customer: '小红', observers: [] };
  const begun = started('a', { names, customer: 'person' });
  const talk = { started: begun, ended: true, total: 70, hints: 0, sheets: [sheet] };
  const task = keptTask();
  const attempts = attemptsOf(task, [talk]);
  const chosen = attempts.map((attempt) => ({
    attempt,
    events: talkFor('a', { names, customer: 'person' }),
    rubric: 'rubric-1',
  }));

  it('holds the chosen talks with their sheets, and counts up', () => {
    const made = makeSubmission(task, chosen, { now: 9, app: '1.0.0' });
    expect(submissionSchema.safeParse(made).success).toBe(true);
    expect(made).toMatchObject({
      submission: 'submission-1',
      version: 1,
      assignment: { id: task.shared.id, edition: 1, hash: assignmentHash(task.shared) },
      sessions: [{ seat: 'agent', total: 70 }],
    });
    expect(made.sheets).toEqual([sheet]);
    const receipt = { version: 4, at: 1, digest: 'd', talks: 1, bytes: 1, student: task.student };
    const again = makeSubmission({ ...task, handIns: [receipt] }, chosen, { now: 9, app: '1' });
    expect(again.version).toBe(5);
  });

  it('can say whose names are in it', () => {
    expect(othersIn(task, attempts)).toEqual(['小红', '小刚']);
  });

  it('is kept as a document that can be read back', () => {
    expect(keptTaskSchema.safeParse(structuredClone(task)).success).toBe(true);
    expect(
      keptTaskSchema.safeParse({ ...task, student: { name: '\u202e', number: '' } }).success,
    ).toBe(false);
  });
});
