import { describe, expect, it } from 'vitest';
import type { SharedAssignment } from '../../../src/core/classroom/assignment.ts';
import type { SessionStarted } from '../../../src/core/session/session-event.ts';
import {
  attemptsOf,
  hasSheet,
  progressOf,
  seatIn,
  seatsHad,
  type Talk,
} from '../../../src/core/task/attempts.ts';
import { lackingIn } from '../../../src/core/task/lacking.ts';
import { handedInSheet } from '../../support/handed-in-sheet.ts';
import { started } from '../../support/session-events.ts';
import { keptTask, studentAssignment } from '../../support/student-task.ts';
import { tinyScenario } from '../tiny-scenario.ts';

const TASK = { assignment: studentAssignment().id, coach: 'stage', hints: true } as const;

const talk = (session: string, changes: Partial<SessionStarted> = {}, total = 70): Talk => ({
  started: started(session, { task: TASK, ...changes }),
  ended: true,
  total,
  hints: 0,
  sheets: [],
});

const withRule = (attempts: SharedAssignment['attempts']) =>
  keptTask({ shared: studentAssignment({ attempts }) });

describe('a student’s talks', () => {
  it('go along when they were begun from the assignment and are over', () => {
    const talks = [talk('a'), { ...talk('b'), ended: false }, talk('c', { task: undefined })];
    const found = attemptsOf(keptTask(), talks);
    expect(found.map(({ started: { session }, isIn }) => [session, isIn])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
  });

  it('follow what the student decided, where there is something to decide', () => {
    const task = keptTask({ choices: { a: { isIn: false }, c: { isIn: true } } });
    const found = attemptsOf(task, [talk('a'), talk('c', { task: undefined })]);
    expect(found.map(({ isIn }) => isIn)).toEqual([false, true]);
  });

  it('of another scenario or level are none of the assignment’s', () => {
    const other = talk('x', { task: undefined, level: 'real' });
    expect(attemptsOf(keptTask(), [other])).toEqual([]);
  });

  it('count by the best, the last or the mean', () => {
    const talks = [talk('a', { at: 1 }, 80), talk('b', { at: 2 }, 60), talk('c', { at: 3 }, 70)];
    const points = (counts: 'best' | 'last' | 'mean', most = 0) => {
      const task = withRule({ counts, most });
      return progressOf(task.shared, attemptsOf(task, talks), 0).counts;
    };
    expect([points('best'), points('last'), points('mean')]).toEqual([80, 70, 70]);
    expect(points('last', 2)).toBe(60);
  });

  it('say how many more of them count', () => {
    const task = withRule({ counts: 'best', most: 3 });
    expect(progressOf(task.shared, attemptsOf(task, [talk('a')]), 0).left).toBe(2);
    const free = keptTask();
    expect(progressOf(free.shared, attemptsOf(free, []), 0)).toMatchObject({
      left: undefined,
      counts: undefined,
    });
  });
});

describe('the seat somebody had', () => {
  const group = {
    customer: 'person' as const,
    names: { agent: '小红', customer: '小明', observers: ['小刚'] },
  };

  it('is known by name in a group', () => {
    expect(seatIn(started('a', group), '小明')).toEqual({ seat: 'customer', isSeatSure: true });
    expect(seatIn(started('a', group), '小刚')).toEqual({ seat: 'observer', isSeatSure: true });
  });

  it('must be told where several people sat and none has the name', () => {
    expect(seatIn(started('a', group), '阿强').isSeatSure).toBe(false);
    const task = keptTask({
      student: { name: '阿强', number: '' },
      choices: { a: { seat: 'observer' } },
    });
    expect(attemptsOf(task, [talk('a', group)])[0]?.seat).toBe('observer');
  });

  it('is the customer’s beside a scripted agent, and the observer’s where nobody else sat', () => {
    const scripted = { agent: 'novice' as const };
    expect(seatIn(started('a', { ...scripted, customer: 'person' }), '').seat).toBe('customer');
    expect(seatIn(started('a', scripted), '').seat).toBe('observer');
    const had = seatsHad(attemptsOf(keptTask(), [talk('a'), talk('b', scripted)]));
    expect(had).toEqual({ agent: 1, customer: 0, observer: 1 });
  });
});

describe('what a submission lacks', () => {
  const codes = (task = keptTask(), talks: readonly Talk[] = []) =>
    lackingIn(task, attemptsOf(task, talks), 100).map(({ code }) => code);

  it('is a name, a talk and a word of reflection, to begin with', () => {
    const task = keptTask({ student: { name: ' ', number: '' } });
    expect(codes(task)).toEqual(['no-name', 'nothing-chosen', 'no-reflection']);
  });

  it('is nothing when all is done', () => {
    expect(codes(keptTask({ reflection: '好' }), [talk('a')])).toEqual([]);
  });

  it('names the seat that is still open, and the sheet that was not handed in', () => {
    const shared = studentAssignment({
      seats: ['agent', 'observer'],
      rounds: 2,
      weights: { machine: 1, self: 1, observer: 0, teacher: 0 },
    });
    const talks = [talk('a'), talk('b', { agent: 'novice', at: 1 })];
    expect(codes(keptTask({ shared, reflection: '好' }), talks)).toEqual([
      'seat-open',
      'seat-open',
      'no-observer-sheet',
      'no-self-sheet',
    ]);
  });

  it('takes a sheet for handed in only when it is', () => {
    const sheet = handedInSheet({ scenario: tinyScenario(), session: 'a' });
    expect(hasSheet({ sheets: [sheet] }, 'observer')).toBe(true);
    expect(hasSheet({ sheets: [sheet.slice(0, -1)] }, 'observer')).toBe(false);
    expect(hasSheet({ sheets: [sheet] }, 'self')).toBe(false);
  });

  it('says that it is late, and that more was chosen than counts', () => {
    const shared = studentAssignment({ due: 50, attempts: { counts: 'best', most: 1 } });
    const talks = [talk('a', { at: 1 }), talk('b', { at: 2 })];
    expect(codes(keptTask({ shared, reflection: '好' }), talks)).toEqual(['late', 'beyond-limit']);
  });
});
