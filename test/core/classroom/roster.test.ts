import { describe, expect, it } from 'vitest';
import { type Rows, readTable } from '../../../src/core/classroom/roster/table-text.ts';
import { readRoster } from '../../../src/core/classroom/roster/read-roster.ts';
import { groupsOf, ROSTER_LIMITS } from '../../../src/core/classroom/roster.ts';
import {
  groupsAtRandom,
  groupsByRotation,
  groupSizes,
  moveStudent,
  seatPlan,
} from '../../../src/core/classroom/roster/groups.ts';

const codes = (rows: Rows) => readRoster(rows).problems.map(({ row, code }) => [row, code]);
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    number: String(index + 1),
    name: `学生${index + 1}`,
  }));
const sizesIn = (students: readonly { readonly group?: string | undefined }[]) => {
  const counts = new Map<string, number>();
  for (const { group = '' } of students) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()].sort((one, other) => one - other);
};

describe('a table of text', () => {
  it('is read as spreadsheets paste it, as files hold it and as people type it', () => {
    const wanted = [
      ['01', '张三'],
      ['02', '李四'],
    ];
    expect(readTable('01\t张三\n02\t李四\n')).toEqual(wanted);
    expect(readTable('\uFEFF01,张三\r\n02,李四\r\n\r\n')).toEqual(wanted);
    expect(readTable('01；张三\r02；李四')).toEqual(wanted);
  });

  it('is read with only a space between number and name, whatever spaces a name holds', () => {
    expect(readTable('学号 姓名\n230101 小明\n230102　小红\n230103 Anna van Dijk')).toEqual([
      ['学号', '姓名'],
      ['230101', '小明'],
      ['230102', '小红'],
      ['230103', 'Anna van Dijk'],
    ]);
    expect(readTable('小明 230101\nLi Ming 230102')).toEqual([
      ['小明', '230101'],
      ['Li Ming', '230102'],
    ]);
    expect(readTable('Anna van Dijk\nLi Ming')).toEqual([['Anna van Dijk'], ['Li Ming']]);
  });

  it.each([
    ['张伟、李娜、王芳', ['张伟', '李娜', '王芳']],
    ['张伟，李娜，王芳\n', ['张伟', '李娜', '王芳']],
    ['张伟 李娜　王芳', ['张伟', '李娜', '王芳']],
    ['张伟、李娜、\n王芳、刘洋', ['张伟', '李娜', '王芳', '刘洋']],
    ['张伟\n李娜、王芳', ['张伟', '李娜', '王芳']],
    ['Zhang Wei, Li Na, Wang Fang', ['Zhang Wei', 'Li Na', 'Wang Fang']],
  ])(
    'is read with everybody in it when names are listed one behind the other: %j',
    (text, names) => {
      expect(readRoster(readTable(text)).students.map(({ name }) => name)).toEqual(names);
    },
  );

  it('is not taken for a list of names where there are columns', () => {
    expect(readTable('姓名、小组\n张伟、甲组')).toEqual([
      ['姓名', '小组'],
      ['张伟', '甲组'],
    ]);
    expect(readTable('01、张三\n02、李四')).toEqual([
      ['01', '张三'],
      ['02', '李四'],
    ]);
    expect(readTable('张伟,甲组\n李娜,乙组')).toEqual([
      ['张伟', '甲组'],
      ['李娜', '乙组'],
    ]);
    expect(readTable('张　伟')).toEqual([['张　伟']]);
  });

  it('keeps commas, quotes and line breaks inside quotes', () => {
    expect(readTable('"Li, ""Tom""",2\n"a\nb",3')).toEqual([
      ['Li, "Tom"', '2'],
      ['a\nb', '3'],
    ]);
  });

  it('is not read without end', () => {
    expect(readTable('a\n'.repeat(100_000))).toHaveLength(2000);
    expect(readTable(`${'1,'.repeat(5000)}1`)[0]).toHaveLength(50);
  });
});

describe('reading a roster', () => {
  it('finds the columns by their headings, in any order and both languages', () => {
    const chinese = readRoster([
      ['姓名', '组别', '学号'],
      ['张三', 'A', '2023001'],
    ]);
    expect(chinese).toMatchObject({
      students: [{ number: '2023001', name: '张三', group: 'A' }],
      hasHeading: true,
      problems: [],
    });
    const english = readRoster([
      ['Student ID', 'Full name'],
      ['7', 'Ann Lee'],
    ]);
    expect(english.students).toEqual([{ number: '7', name: 'Ann Lee' }]);
  });

  it('finds them without headings, or takes one column as names', () => {
    expect(
      readRoster([
        ['1', '张三'],
        ['2', '李四'],
      ]).students,
    ).toEqual([
      { number: '1', name: '张三' },
      { number: '2', name: '李四' },
    ]);
    expect(readRoster([['张三'], ['李　四']]).students).toEqual([
      { number: '', name: '张三' },
      { number: '', name: '李 四' },
    ]);
  });

  it('says of every bad row what is wrong with it, and keeps the others', () => {
    const long = '张'.repeat(ROSTER_LIMITS.name + 1);
    const rows = [
      ['学号', '姓名'],
      ['1', '张三'],
      ['2', ''],
      ['1', '李四'],
      ['4', long],
      ['5'.repeat(41), '王五'],
      ['6', '赵\u202e六'],
      ['7', '张三'],
    ];
    expect(codes(rows)).toEqual([
      [3, 'name-missing'],
      [4, 'number-again'],
      [5, 'name-too-long'],
      [6, 'number-too-long'],
      [7, 'hidden-characters'],
      [8, 'name-again'],
    ]);
    expect(readRoster(rows).students.map(({ name }) => name)).toEqual(['张三', '张三']);
  });

  it('knows the numbers of those already in the class', () => {
    const known = [{ id: 'x', number: '1', name: '旧' }];
    const read = readRoster([['1', '张三']], known);
    expect(read.students).toEqual([]);
    expect(read.problems[0]).toMatchObject({ row: 1, code: 'number-again' });
  });

  it('takes script in a name as the letters it is, and says when a name reads as a formula', () => {
    const rows = [
      ['学号', '姓名'],
      ['1', '<script>alert(1)</script>'],
      ['2', '=HYPERLINK("x")'],
    ];
    expect(readRoster(rows).students.map(({ name }) => name)).toEqual([
      '<script>alert(1)</script>',
      '=HYPERLINK("x")',
    ]);
    expect(codes(rows)).toEqual([[3, 'reads-as-formula']]);
  });

  it('stops at the most a class can hold', () => {
    const rows = Array.from({ length: ROSTER_LIMITS.students + 2 }, (_, index) => [
      String(index),
      `学生${index}`,
    ]);
    const read = readRoster(rows);
    expect(read.students).toHaveLength(ROSTER_LIMITS.students);
    expect(read.problems.map(({ code }) => code)).toEqual(['too-many', 'too-many']);
  });
});

describe('groups', () => {
  it('are of three; one left over makes a four, two left over are a pair', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(groupSizes)).toEqual([
      [1],
      [2],
      [3],
      [4],
      [3, 2],
      [3, 3],
      [3, 4],
      [3, 3, 2],
    ]);
  });

  it('are drawn the same for the same seed, and otherwise for another', () => {
    const class40 = people(40);
    const drawn = groupsAtRandom(class40, 5);
    expect(groupsAtRandom(class40, 5)).toEqual(drawn);
    expect(groupsAtRandom(class40, 6)).not.toEqual(drawn);
    expect(drawn.map(({ id }) => id)).toEqual(class40.map(({ id }) => id));
    expect(sizesIn(drawn)).toEqual([...Array.from({ length: 12 }, () => 3), 4]);
  });

  it('bring everybody to new companions turn by turn', () => {
    const students = people(15);
    const met = new Map<string, number>();
    for (let turn = 0; turn < 5; turn += 1) {
      for (const { students: group } of groupsOf(groupsByRotation(students, turn)).groups)
        for (const one of group)
          for (const other of group)
            if (one.id < other.id) {
              const pair = `${one.id}+${other.id}`;
              met.set(pair, (met.get(pair) ?? 0) + 1);
            }
    }
    expect(Math.max(...met.values())).toBe(1);
  });

  it('can be changed by hand', () => {
    const moved = moveStudent(groupsAtRandom(people(3), 1), 's1', undefined);
    expect(groupsOf(moved).without.map(({ id }) => id)).toEqual(['s1']);
    expect(groupsOf(moveStudent(moved, 's1', '1')).groups[0]?.students).toHaveLength(3);
  });

  it('come with a plan of seats in which everybody is everything', () => {
    const [group] = groupsOf(groupsAtRandom(people(3), 1)).groups;
    if (group === undefined) throw new Error('no group');
    const plan = seatPlan(group, []);
    expect(new Set(plan.map(({ agent }) => agent)).size).toBe(3);
    expect(new Set(plan.map(({ customer }) => customer)).size).toBe(3);
  });
});
