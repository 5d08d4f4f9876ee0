import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store.ts';
import { NewShiftScreen } from '../../../src/features/shift/new-shift-screen.tsx';
import { ShiftScreen } from '../../../src/features/shift/shift-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { agentSaid, pickedUp, started } from '../../support/session-events.ts';

const shift = (place: number) => ({ id: 'morning', place, seed: 4 });

/** A finished call of the shift, with so many sentences that cost points. */
const done = (session: string, place: number) => [
  started(session, { shift: shift(place) }),
  pickedUp(),
  agentSaid(2),
  { type: 'call.ended' as const, n: 3, at: 5, by: 'agent' as const },
];

function ports() {
  const visited: Route[] = [];
  let ids = 0;
  const { sessionLog, scenarios } = fakeServices();
  return {
    visited,
    sessionLog,
    scenarios,
    now: () => 9,
    newId: () => `new-${(ids += 1)}`,
    go: (to: Route) => void visited.push(to),
  };
}

describe('a shift', () => {
  it('begins with a drawn call that knows its place', async () => {
    const { visited, ...given } = ports();
    const settings = createSettingsStore(undefined);
    const { person } = await renderScreen(
      <NewShiftScreen {...given} settings={settings} newSeed={() => 4} />,
    );
    await person.click(await screen.findByRole('button', { name: '开始上班' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'new-2' }]));
    const read = await given.sessionLog.read('new-2');
    expect(read.ok && read.value[0]).toMatchObject({ shift: { id: 'new-1', place: 0, seed: 4 } });
  });

  it('shows the results so far, holds the first against the last, and goes on with the next', async () => {
    const { visited, ...given } = ports();
    await fill(given.sessionLog, done('a', 0), done('b', 1));
    const { person } = await renderScreen(<ShiftScreen {...given} shift="morning" />);
    expect(await screen.findAllByRole('link', { name: /货物丢失投诉/ })).toHaveLength(2);
    within(screen.getByRole('region', { name: '第一通和最后一通' })).getByText('总分');
    await person.click(screen.getByRole('button', { name: '接第 3 通（共 5 通）' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'new-1' }]));
    const read = await given.sessionLog.read('new-1');
    expect(read.ok && read.value[0]).toMatchObject({ shift: shift(2) });
  });

  it('leads back to a call that was left open', async () => {
    const { visited: _, ...given } = ports();
    await fill(given.sessionLog, done('a', 0), [started('open', { shift: shift(1) }), pickedUp()]);
    await renderScreen(<ShiftScreen {...given} shift="morning" />);
    const link = await screen.findByRole('link', { name: '接着谈没谈完的这一通' });
    expect(link.getAttribute('href')).toBe('#/play/open');
  });

  it('says so when there is no such shift', async () => {
    const { visited: _, ...given } = ports();
    await renderScreen(<ShiftScreen {...given} shift="never" />);
    expect(await screen.findByText(/找不到这一班/)).toBeTruthy();
  });
});
