import { describe, expect, it } from 'vitest';
import { routeOf } from '../../src/app/route-of.ts';
import { hrefOf, pathOf, type Route } from '../../src/ui/route.ts';

const PLACES: readonly Route[] = [
  { name: 'library' },
  { name: 'brief', scenario: 'lost-cargo' },
  { name: 'play', session: 'abc123' },
  { name: 'report', session: 'a/b?c#d%三' },
  { name: 'lessons' },
  { name: 'lessons', lesson: 'phone-manners', assignment: 'abc1234567' },
  { name: 'in-class', lesson: 'phone-manners' },
  { name: 'study', lesson: 'phone-manners' },
  { name: 'assignment', id: 'new', lesson: 'phone-manners' },
  { name: 'appraisals' },
  { name: 'appraisal', id: 'round2025a' },
  { name: 'appraisal', id: 'round2025a', student: 'ming' },
  { name: 'appraisal-paper', id: 'round2025a', what: 'notices' },
  { name: 'notice', code: 'SRXN1.abc-_.00112233' },
  { name: 'history' },
  { name: 'settings' },
];

describe('addresses', () => {
  it.each(PLACES)('lead to the place they were written for: $name', (place) => {
    expect(routeOf(pathOf(place))).toEqual(place);
  });

  it('are relative, so that any folder of any server will do', () => {
    expect(hrefOf({ name: 'brief', scenario: 'lost-cargo' })).toBe('#/brief/lost-cargo');
  });

  it.each(['/nowhere', '/brief', '/play', '/brief/a/b', '/history/x', '/settings/x/y'])(
    'lead nowhere: %s',
    (path) => {
      expect(routeOf(path)).toBeUndefined();
    },
  );

  it.each(['', '/', '//', '/?x=1'])('lead home when nothing follows the hash: %j', (path) => {
    expect(routeOf(path)).toEqual({ name: 'library' });
  });

  it('survive a broken percent sign', () => {
    expect(routeOf('/play/%E0%A4%A')).toEqual({ name: 'play', session: '%E0%A4%A' });
  });
});
