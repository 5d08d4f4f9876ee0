import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import type { HandedGroup } from '../../../src/core/lesson/board.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { Board } from '../../../src/features/lesson-templates/board/board.tsx';
import type { BoardPorts } from '../../../src/features/lesson-templates/board/board-ports.ts';
import { memoryRooms } from '../../support/memory-rooms.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const student = (id: string, name: string) => ({ id, number: '', name });

const GROUPS: readonly HandedGroup[] = [
  {
    name: '1',
    students: [student('a', '王小明'), student('b', '李小红')],
    handedIn: 2,
    mark: 45,
    isBelowPass: true,
    seats: [{ seat: 'agent', had: 2 }],
    weakest: { criterion: 'empathy', scenario: 'lost-cargo', share: 0.3, isLow: true },
  },
  {
    name: '2',
    students: [student('c', '张小刚')],
    handedIn: 0,
    mark: undefined,
    isBelowPass: false,
    seats: [{ seat: 'agent', had: 0 }],
    weakest: undefined,
  },
];

function portsWith(changes: Partial<BoardPorts> = {}): BoardPorts {
  const rooms = memoryRooms();
  return {
    assignments: async () => ok([{ id: 'week3', title: '第三周练习', className: '物流2301班' }]),
    groups: async () => ok({ groups: GROUPS, criteria: { empathy: '倾听与共情' } }),
    rooms: async () => rooms,
    ...changes,
  };
}

const open = (ports: BoardPorts, assignment?: string) =>
  renderScreen(
    <Board
      {...{ ports, scenarios: builtInScenarios, now: () => 1000 }}
      {...(assignment !== undefined && { assignment })}
    />,
  );

describe('the board of all groups', () => {
  it('shows a low mark as low, in words, and what is weakest', async () => {
    await open(portsWith(), 'week3');
    const low = (await screen.findByRole('heading', { name: '第 1 组' })).closest('li');
    if (low === null) throw new Error('no tile');
    within(low).getByText('没到及格线');
    within(low).getByText(/最弱：倾听与共情（30%）/);
    within(low).getByText('2 人里 2 人交了');
    expect(screen.getByText('还没有成绩')).toBeTruthy();
  });

  it('hides names until they are asked for', async () => {
    const { person } = await open(portsWith(), 'week3');
    await screen.findByRole('heading', { name: '第 1 组' });
    expect(screen.queryByText(/王小明/)).toBeNull();
    await person.click(screen.getByRole('checkbox', { name: '隐藏姓名' }));
    screen.getByText('王小明、李小红');
  });

  it('asks which assignment when the lesson is about none', async () => {
    const { person } = await open(portsWith());
    await person.selectOptions(await screen.findByRole('combobox'), '物流2301班 · 第三周练习');
    expect(await screen.findByRole('heading', { name: '第 1 组' })).toBeTruthy();
  });

  it('says when nothing was given out yet, and when it cannot be read', async () => {
    const { unmount } = await open(portsWith({ assignments: async () => ok([]) }));
    await screen.findByText(/还没有布置过作业/);
    unmount();
    await open(portsWith({ groups: async () => fail('unavailable') }), 'week3');
    await screen.findByText(/读不出来/);
    expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy();
  });

  it('follows the rooms of this browser while they are played in', async () => {
    const rooms = memoryRooms();
    const channel = rooms.open('r1');
    const write = (n: number, entry: Parameters<typeof channel.append>[0]['entry']) =>
      channel.append({ who: 'w', n, at: 900, entry });
    await write(0, {
      type: 'room.opened',
      schema: 1,
      scenario: 'lost-cargo',
      locale: 'zh-CN',
      persona: 'gentle-shop-manager',
      level: 'assisted',
    });
    await open(portsWith({ rooms: async () => rooms }));
    const region = await screen.findByRole('region', { name: '正在进行的对话' });
    await within(region).findByText('等人入座', undefined, { timeout: 20_000 });
    within(region).getByText('货物丢失投诉');
    await write(1, { type: 'seat.taken', seat: 'agent', name: '小明' });
    const leave = channel.presence.announce('w');
    await waitFor(() => within(region).getByText('有人 · 在'));
    leave();
    await waitFor(() => expect(within(region).getByText('有人 · 窗口关了')).toBeTruthy());
  });
});
