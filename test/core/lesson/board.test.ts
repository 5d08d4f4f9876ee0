import { describe, expect, it } from 'vitest';
import { classRows } from '../../../src/core/class-view/class-rows.ts';
import { handedGroups } from '../../../src/core/lesson/board.ts';
import { playedClass } from '../../support/played-class.ts';

async function groupsOf(names: readonly (string | undefined)[]) {
  const { assignment, schoolClass, records } = await playedClass({
    pupils: [
      { talks: ['exemplary'] },
      { talks: ['exemplary'] },
      { talks: ['rude'] },
      { talks: ['rude'] },
    ],
    missing: 2,
  });
  const students = schoolClass.students.map((student, place) => {
    const group = names[place];
    return group === undefined ? student : { ...student, group };
  });
  const shared = assignment.shared;
  const rows = classRows({ students, assignment: shared, records, decisions: [] });
  return handedGroups(rows, { students }, shared);
}

describe('the board of all groups', () => {
  it('shows each group with its mark, its seats and what it does worst', async () => {
    const [good, bad, empty] = await groupsOf(['1', '1', '2', '2', '3', '3']);
    expect(good).toMatchObject({ name: '1', handedIn: 2, isBelowPass: false });
    expect(bad).toMatchObject({ name: '2', handedIn: 2, isBelowPass: true });
    expect(bad?.weakest).toMatchObject({ scenario: 'late-container', isLow: true });
    expect(bad?.seats).toEqual([
      { seat: 'agent', had: 2 },
      { seat: 'customer', had: 0 },
      { seat: 'observer', had: 0 },
    ]);
    expect(empty).toMatchObject({
      name: '3',
      handedIn: 0,
      mark: undefined,
      isBelowPass: false,
      weakest: undefined,
    });
  });

  it('puts those in no group after the others, and forgets nobody', async () => {
    const groups = await groupsOf(['1', '1', undefined, '2', '2', undefined]);
    expect(groups.map(({ name, students }) => [name, students.length])).toEqual([
      ['1', 2],
      ['2', 2],
      [undefined, 2],
    ]);
  });
});
