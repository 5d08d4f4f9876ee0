import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/room/room-slot.ts';
import { openRoom } from '../../../src/features/library/seats/open-room.ts';
import { RoomScreen } from '../../../src/features/play/room/room-screen.tsx';
import { fakeServices } from '../../support/fake-services.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const EXPECTED = { agent: '小明', customer: '小红', observers: ['小刚'] };

/** A room of three, all of them in their seats; windows of it are opened one after another. */
async function threeInARoom() {
  teachDialogs();
  const services = fakeServices();
  const rooms = await services.rooms();
  const scenario = await services.scenarios.load('lost-cargo', 'zh-CN', 'hurried-boss');
  if (!scenario.ok) throw new Error('no scenario');
  const id = await openRoom(services, scenario.value, 'guided', { names: EXPECTED });
  if (id === undefined) throw new Error('no room');
  const write = (who: string, entry: Entry) =>
    rooms.open(id).append({ who, n: 0, at: services.now(), entry });
  await write('a', { type: 'seat.taken', seat: 'agent', name: '小明' });
  await write('c', { type: 'seat.taken', seat: 'customer', name: '小红' });
  await write('o', { type: 'seat.taken', seat: 'observer', name: '小刚' });
  // As a promise React has waited for already.
  const loading = Object.assign(Promise.resolve(rooms), { status: 'fulfilled', value: rooms });
  const open = (place: { readonly room?: string; readonly who?: string }) => {
    cleanup();
    return renderScreen(
      <RoomScreen
        {...services}
        {...place}
        rooms={() => loading}
        settings={services.settings.get()}
        sheet={() => null}
        go={() => undefined}
      />,
    );
  };
  return { id, open };
}

/** The agent begins and hangs up at once. */
async function playShortly({ id, open }: Awaited<ReturnType<typeof threeInARoom>>) {
  const { person } = await open({ room: id, who: 'a' });
  await person.click(await screen.findByRole('button', { name: '开始' }));
  await person.click(await screen.findByRole('button', { name: '接听' }));
  await person.click(await screen.findByRole('button', { name: '挂断' }));
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '仍然挂断' }));
  return { person, next: await screen.findByRole('button', { name: '下一轮换座位' }) };
}

const nameIn = (seat: string): string => {
  const heading = screen.getByRole('heading', { level: 2, name: seat });
  const card = within(heading.parentElement ?? heading);
  return card.getByRole<HTMLInputElement>('textbox').value;
};

describe('a group that goes on', () => {
  it('is proposed other seats than the ones it has just sat in', async () => {
    const group = await threeInARoom();
    const { person, next } = await playShortly(group);
    await person.click(next);
    const follow = await screen.findByRole('link', { name: '跟过去' });
    const room = follow.getAttribute('href')?.split('/').at(-1) ?? '';
    expect(room).not.toBe(group.id);
    await group.open({ room });
    await screen.findAllByRole('button', { name: '坐这里' });
    const inSeats = () => ['座席', '客户', '观察员'].map(nameIn);
    await waitFor(() => expect(inSeats().sort()).toEqual(['小刚', '小明', '小红'].sort()));
    const seated = inSeats();
    expect(seated[0]).not.toBe('小明');
    expect(seated[1]).not.toBe('小红');
  });

  it('leaves word for whoever comes in late: that it is over, then where everybody is', async () => {
    const group = await threeInARoom();
    await playShortly(group);
    await group.open({ room: group.id });
    await screen.findByText('谈话已经结束，坐到观察席可以看完整段、填观察表。');
    const { person } = await group.open({ room: group.id, who: 'a' });
    await person.click(await screen.findByRole('button', { name: '下一轮换座位' }));
    await screen.findByRole('link', { name: '跟过去' });
    await group.open({ room: group.id });
    expect(await screen.findByRole('link', { name: '跟过去' })).toBeTruthy();
    expect(screen.queryByText(/谈话已经/)).toBeNull();
  });
});

describe('the observers of a room', () => {
  it('are not offered another observer’s chair, but newcomers are', async () => {
    const { id, open } = await threeInARoom();
    const chairs = () => screen.getAllByRole('heading', { level: 2, name: '观察员' });
    await open({ room: id, who: 'o' });
    await screen.findByRole('button', { name: '离开座位' });
    expect(chairs()).toHaveLength(1);
    await open({ room: id });
    await screen.findByRole('button', { name: '坐这里' });
    expect(chairs()).toHaveLength(2);
  });
});

describe('the rooms so far', () => {
  it('are told apart by who played there', async () => {
    const group = await threeInARoom();
    await playShortly(group);
    await group.open({});
    const link = await screen.findByRole('link', { name: '货物丢失投诉' });
    expect(link.closest('li')?.textContent).toContain('小明、小红和小刚');
  });

  it('are removed only after being asked once more', async () => {
    const { open } = await threeInARoom();
    const { person } = await open({});
    await person.click(await screen.findByRole('button', { name: '删掉' }));
    const dialog = () => within(screen.getByRole('dialog'));
    expect(dialog().getByText(/还开着的窗口也接不上了/)).toBeTruthy();
    await person.click(dialog().getByRole('button', { name: '不删' }));
    expect(screen.getByRole('link', { name: '货物丢失投诉' })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: '删掉' }));
    await person.click(dialog().getByRole('button', { name: '删掉' }));
    expect(await screen.findByText(/还没有开过房间/)).toBeTruthy();
  });
});
