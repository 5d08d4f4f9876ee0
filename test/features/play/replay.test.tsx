import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { ReplayScreen } from '../../../src/features/play/replay/replay-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { agentSaid, pickedUp, started } from '../../support/session-events.ts';
import { fixtureSource } from '../fixture-scenario.ts';

async function openReplay() {
  const log = createMemorySessionLog();
  await fill(log, [
    started('s', { agent: 'novice', level: 'assisted' }),
    pickedUp(),
    agentSaid(2, '您好。'),
    {
      type: 'customer.said',
      n: 3,
      at: 4,
      parts: [{ part: 'beat', line: 'x/any/0', text: '货呢？' }],
    },
    agentSaid(4, '请问单号是多少？'),
    { type: 'call.ended', n: 5, at: 9, by: 'agent' },
  ]);
  const visited: Route[] = [];
  const view = await renderScreen(
    <ReplayScreen
      session="s"
      sessionLog={log}
      scenarios={fixtureSource()}
      now={() => 99}
      newId={() => 'new'}
      go={(to) => void visited.push(to)}
    />,
  );
  return { ...view, log, visited };
}

const words = () => screen.getByRole('log').textContent ?? '';

describe('a replay', () => {
  it('begins at the beginning and goes on step by step, forth and back', async () => {
    const { person } = await openReplay();
    await screen.findByText('新手座席');
    expect(words()).not.toContain('您好。');
    await person.click(screen.getByRole('button', { name: '进一步' }));
    expect(words()).toContain('您好。');
    await person.click(screen.getByRole('button', { name: '进一步' }));
    expect(words()).toContain('货呢？');
    await person.click(screen.getByRole('button', { name: '退一步' }));
    expect(words()).not.toContain('货呢？');
  });

  it('plays by itself', async () => {
    const { person } = await openReplay();
    await person.selectOptions(await screen.findByRole('combobox', { name: '速度' }), '16');
    await person.click(screen.getByRole('button', { name: '播放' }));
    await waitFor(() => expect(words()).toContain('谈话结束'), { timeout: 4000 });
  });

  it('jumps to where something happened', async () => {
    const { person } = await openReplay();
    await person.click(await screen.findByRole('button', { name: '下一个关键处' }));
    expect(words()).toContain('您好。');
  });

  it("lets one go on from any place as the agent, in a session of one's own", async () => {
    const { person, log, visited } = await openReplay();
    await person.click(await screen.findByRole('button', { name: '进一步' }));
    await person.click(screen.getByRole('button', { name: '进一步' }));
    await person.click(screen.getByRole('button', { name: '从这里重来' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'new' }]));
    const read = await log.read('new');
    expect(read.ok && read.value.map(({ type }) => type)).toEqual([
      'session.started',
      'call.picked-up',
      'agent.said',
      'customer.said',
    ]);
    expect(read.ok && read.value[0]).not.toHaveProperty('agent');
  });

  it('says so when there is nothing to replay', async () => {
    await renderScreen(
      <ReplayScreen
        session="never"
        sessionLog={createMemorySessionLog()}
        scenarios={fixtureSource()}
        now={() => 0}
        newId={() => 'new'}
        go={() => undefined}
      />,
    );
    expect(await screen.findByText('这通电话打不开')).toBeTruthy();
  });
});
