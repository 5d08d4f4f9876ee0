import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/features/lesson/people.ts';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { gradeRow, record } from '../../support/class-records.ts';
import { playedClass } from '../../support/played-class.ts';

async function lesson() {
  const { assignment } = await playedClass({ pupils: [] });
  const student = { id: 'a', name: '王晓一', number: '12' };
  return {
    workspace: fakeWorkspace(),
    assignment,
    schoolClass: undefined,
    rows: [gradeRow('a', { student })],
    records: [record({ student: { name: '小王', number: '2025012' } })],
    unreadable: 0,
  };
}

describe('names on the wall', () => {
  it('are covered in sentences too, as in the roster and as on the hand-in', async () => {
    const people = peopleOf(await lesson(), true);
    expect(people.nameOf('a')).toBeUndefined();
    expect(people.cover('我是王晓一，叫我小王，学号2025012')).toBe('我是○○○，叫我○○，学号○○○○○○○');
  });

  it('leave a time alone that is somebody’s number in the list', async () => {
    expect(peopleOf(await lesson(), true).cover('12点前回电')).toBe('12点前回电');
  });

  it('stand where they may be seen', async () => {
    const people = peopleOf(await lesson(), false);
    expect(people.nameOf('a')).toBe('王晓一');
    expect(people.cover('我是王晓一')).toBe('我是王晓一');
  });
});
