import { describe, expect, it } from 'vitest';
import { faultsOfClass } from '../../../src/core/class-view/class-faults.ts';
import { gainsOf } from '../../../src/core/class-view/first-and-last.ts';
import { scoreSpread } from '../../../src/core/class-view/score-spread.ts';
import { seatsToCome } from '../../../src/core/class-view/seats-to-come.ts';
import {
  latestTalks,
  scenariosTalked,
  talksAbout,
} from '../../../src/core/class-view/student-talks.ts';
import {
  criteriaOfClass,
  isLowShare,
  weakest,
} from '../../../src/core/class-view/weak-criteria.ts';
import { attempt, gradeRow, talk, talksOf } from '../../support/class-records.ts';

const criterion = (id: string, earned: number, possible = 10) => ({ id, earned, possible });
const fault = (text: string, kind: 'blame' | 'curt' = 'blame') => ({
  class: kind,
  code: 'your-fault',
  n: 3,
  start: 0,
  end: 3,
  text,
});

describe('which talks are looked at', () => {
  const tasks = (scenario: string, attempts: ReturnType<typeof attempt>[]) => [
    { scenario, attempts, machine: 70 },
  ];

  it('takes beaten attempts, and leaves out blocked and barred ones', () => {
    const attempts = (['beaten', 'blocked', 'barred', 'counts'] as const).map((state) =>
      attempt({ session: state }, { state }),
    );
    const [found] = talksAbout(
      [gradeRow('a', { tasks: tasks('lost-cargo', attempts) })],
      'lost-cargo',
    );
    expect(found?.attempts.map(({ session }) => session.session)).toEqual(['beaten', 'counts']);
  });

  it('looks at the latest talk of each student, for tomorrow is about now', () => {
    const [latest] = latestTalks([talksOf('a', [30, 60, 50])]);
    expect(latest?.attempt.total).toBe(50);
  });

  it('names the scenario most students talked about first, and none nobody did', () => {
    const rows = [
      gradeRow('a', { tasks: tasks('late-container', [attempt()]) }),
      gradeRow('b', { tasks: [...tasks('lost-cargo', [attempt()]), ...tasks('unplayed', [])] }),
      gradeRow('c', { tasks: tasks('lost-cargo', [attempt()]) }),
    ];
    expect(scenariosTalked(rows)).toEqual(['lost-cargo', 'late-container']);
  });
});

describe('the weakest criteria', () => {
  const talks = [
    talk('a', {
      criteria: [criterion('opening', 10), criterion('empathy', 2), criterion('by-people', 0, 0)],
      lost: [{ criterion: 'empathy', check: 'sorry', points: 5 }],
    }),
    talk('b', {
      criteria: [criterion('opening', 8), criterion('empathy', 6)],
      lost: [
        { criterion: 'empathy', check: 'sorry', points: 1 },
        { criterion: 'empathy', check: 'feels', points: 3 },
        { criterion: 'opening', check: 'name', points: 2 },
      ],
    }),
  ];

  it('are told by the share of points of the whole class, with how many are below half', () => {
    const [first, second, none] = criteriaOfClass(talks);
    expect(first).toMatchObject({ id: 'empathy', share: 0.4, of: 2, low: 1 });
    expect(second).toMatchObject({ id: 'opening', share: 0.9, low: 0 });
    expect(none).toBeUndefined();
  });

  it('say what cost most, and how many students', () => {
    expect(criteriaOfClass(talks)[0]?.checks).toEqual([
      { id: 'sorry', points: 6, students: 2 },
      { id: 'feels', points: 3, students: 1 },
    ]);
  });

  it('leave out what nearly everybody does well', () => {
    expect(weakest(criteriaOfClass(talks)).map(({ id }) => id)).toEqual(['empathy']);
  });
});

describe('faults of a class', () => {
  const talks = [
    talk('a', { faults: [fault('谁让你不早说'), fault('你自己不看'), fault('不行', 'curt')] }),
    talk('b', { faults: [fault('谁让你不早说'), fault('怪谁呢')] }),
    talk('c', { faults: [] }),
  ];

  it('begin with what most students did', () => {
    expect(faultsOfClass(talks).map((one) => [one.class, one.students, one.times])).toEqual([
      ['blame', 2, 4],
      ['curt', 1, 1],
    ]);
  });

  it('show each sentence once, and everybody once before anybody twice', () => {
    const [blame] = faultsOfClass(talks);
    expect(blame?.sentences.map(({ text }) => text)).toEqual([
      '谁让你不早说',
      '怪谁呢',
      '你自己不看',
    ]);
  });

  it('are none in a polite class', () => {
    expect(faultsOfClass([talk('c', {})])).toEqual([]);
  });
});

describe('how scores lie', () => {
  it('puts 100 with the nineties and counts who passed', () => {
    const talks = [talksOf('a', [100]), talksOf('b', [91]), talksOf('c', [59]), talksOf('d', [0])];
    const spread = scoreSpread(talks, 60);
    expect(spread.tens).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 2]);
    expect(spread).toMatchObject({ totals: [0, 59, 91, 100], passed: 2, median: 75 });
  });

  it('has no middle where nobody has a score', () => {
    expect(scoreSpread([], 60).median).toBeUndefined();
    expect(scoreSpread([{ ...talksOf('a', [1]), machine: undefined }], 60).totals).toEqual([]);
  });
});

describe('first talk and last', () => {
  it('compares who talked more than once; three points are chance', () => {
    const gains = gainsOf([
      talksOf('once', [90]),
      talksOf('up', [40, 20, 60]),
      talksOf('even', [50, 52]),
      talksOf('down', [70, 60]),
    ]);
    expect(gains).toMatchObject({ better: 1, same: 1, worse: 1, mean: 4 });
    expect(gains.students.map(({ student }) => student)).toEqual(['up', 'even', 'down']);
    expect(gains.students[0]).toMatchObject({ first: 40, last: 60, attempts: 3 });
  });

  it('has no mean where nobody talked twice', () => {
    expect(gainsOf([talksOf('once', [90])]).mean).toBeUndefined();
  });
});

describe('seats to come', () => {
  it('tells who waits for each seat the assignment asks for, also who handed in nothing', () => {
    const rows = [gradeRow('a', { seats: { agent: 2, customer: 0, observer: 1 } }), gradeRow('b')];
    expect(seatsToCome(rows, ['customer', 'agent'])).toEqual([
      { seat: 'agent', had: ['a'], waiting: ['b'] },
      { seat: 'customer', had: [], waiting: ['a', 'b'] },
    ]);
  });
});

describe('below half', () => {
  it('is what reads as less than 50 %', () => {
    expect([0.494, 0.4951, 0.5].map(isLowShare)).toEqual([true, false, false]);
  });
});
