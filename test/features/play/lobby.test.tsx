import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SeatNames } from '../../../src/core/session/session-event.ts';
import { openRoom } from '../../../src/features/library/seats/open-room.ts';
import { RoomScreen } from '../../../src/features/play/room/room-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { started } from '../../support/session-events.ts';

/** A window of a room that was opened with these names. */
async function openWindow(names?: SeatNames) {
  const services = fakeServices();
  const rooms = await services.rooms();
  const played = { agent: '去年的', customer: '前天的', observers: ['昨天的'] };
  await fill(services.sessionLog, [started('before', { names: played })]);
  const scenario = await services.scenarios.load('lost-cargo', 'zh-CN', 'hurried-boss');
  if (!scenario.ok) throw new Error('no scenario');
  const room = await openRoom(services, scenario.value, 'assisted', names && { names });
  if (room === undefined) throw new Error('no room');
  const visited: Route[] = [];
  // As a promise React has waited for already.
  const loading = Object.assign(Promise.resolve(rooms), { status: 'fulfilled', value: rooms });
  const view = await renderScreen(
    <RoomScreen
      {...services}
      rooms={() => loading}
      room={room}
      settings={services.settings.get()}
      sheet={() => null}
      go={(to) => void visited.push(to)}
    />,
  );
  await screen.findAllByRole('button', { name: '坐这里' });
  return { ...view, visited };
}

const seat = (name: string) => {
  const heading = screen.getByRole('heading', { level: 2, name });
  return within(heading.parentElement ?? heading);
};
const nameIn = (of: string) => seat(of).getByRole<HTMLInputElement>('textbox').value;

describe('the way into a room', () => {
  it('proposes the names that were given when it was opened', async () => {
    await openWindow({ agent: '小明', customer: '小红', observers: ['小刚'] });
    expect(['座席', '客户', '观察员'].map(nameIn)).toEqual(['小明', '小红', '小刚']);
  });

  it('mixes them with nobody who played before', async () => {
    await openWindow({ agent: '小明', observers: [] });
    expect(['座席', '客户', '观察员'].map(nameIn)).toEqual(['小明', '', '']);
  });

  it('says in its own words that a name is lacking, and lets one sit down with one', async () => {
    const { person, visited } = await openWindow({ customer: '小红', observers: [] });
    await person.click(seat('座席').getByRole('button', { name: '坐这里' }));
    const field = seat('座席').getByRole<HTMLInputElement>('textbox');
    expect(seat('座席').getByText('先写上怎么称呼你。')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(field.form?.noValidate).toBe(true);
    await person.type(field, '小明{Enter}');
    await seat('座席').findByText('小明');
    expect(visited).toHaveLength(1);
  });
});
