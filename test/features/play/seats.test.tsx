import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '../../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { fail } from '../../../src/core/shared/result.ts';
import type { SessionStarted } from '../../../src/core/session/session-event.ts';
import { PlayScreen } from '../../../src/features/play/play-screen.tsx';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { pickedUp, started } from '../../support/session-events.ts';
import { fixtureSource } from '../fixture-scenario.ts';
import { NOON, talk } from './open-call.tsx';

type Seats = Partial<Pick<SessionStarted, 'agent' | 'customer' | 'names' | 'level'>>;

async function openSeats(
  seats: Seats,
  isAnswered = true,
  log = createMemorySessionLog(),
  drafts = createDraftStore(undefined),
) {
  teachDialogs();
  const begin = { ...started('s', { level: 'assisted' }), ...seats };
  await fill(log, isAnswered ? [begin, pickedUp()] : [begin]);
  const view = await renderScreen(
    <PlayScreen
      session="s"
      sessionLog={log}
      drafts={drafts}
      scenarios={fixtureSource()}
      now={() => NOON + 60_000}
      newId={() => 'new'}
      settings={{ waiting: 'none', coach: 'turn' }}
      sheet={() => <p>评分表在这里</p>}
      go={() => undefined}
    />,
  );
  const events = async () => {
    const read = await log.read('s');
    return read.ok ? read.value : [];
  };
  return { ...view, events };
}

const names = { agent: '小明', customer: '小红', observers: ['小刚'] };

describe('the customer’s seat against a scripted agent', () => {
  it('is served: the agent answers the phone and greets, and the card with the secrets lies open', async () => {
    const { events } = await openSeats({ agent: 'exemplary', customer: 'person' }, false);
    expect(await screen.findByRole('heading', { name: '你是客户' })).toBeTruthy();
    await waitFor(async () =>
      expect((await events()).map(({ type }) => type)).toContain('agent.said'),
    );
    expect(screen.getByRole('article', { name: '客户角色卡' }).textContent).toContain(
      '只有你知道的',
    );
  });

  it('says the script’s line with one key press, and then the agent answers again', async () => {
    const { person, events } = await openSeats({ agent: 'exemplary', customer: 'person' }, false);
    await screen.findByText('照剧本，现在该说');
    await person.keyboard('{Alt>}1{/Alt}');
    await waitFor(async () => {
      const types = (await events()).map(({ type }) => type);
      // The small script has one sentence for the agent; then it hangs up.
      expect(types.slice(-3)).toEqual(['agent.said', 'customer.said', 'call.ended']);
    });
  });

  it('sighs with own words, and the transcript shows both', async () => {
    const { person } = await openSeats({ agent: 'exemplary', customer: 'person' }, false);
    await screen.findByText('照剧本，现在该说');
    await person.click(screen.getByRole('button', { name: '叹气' }));
    await person.type(screen.getByRole('textbox', { name: '用自己的话说' }), '等了两天了{Enter}');
    await waitFor(() => expect(talk()).toContain('等了两天了'));
    expect(talk()).toMatch(/（.*气）等了两天了/u);
  });

  it('finds half a sentence of the customer again, and keeps it until it is stored', async () => {
    const [log, drafts] = [createMemorySessionLog(), createDraftStore(undefined)];
    const seats = { agent: 'exemplary', customer: 'person' } as const;
    const own = () => screen.findByRole<HTMLInputElement>('textbox', { name: '用自己的话说' });
    const { person, unmount } = await openSeats(seats, false, log, drafts);
    await person.type(await own(), '等了两天了');
    unmount();
    const again = await openSeats(seats, false, log, drafts);
    await waitFor(async () => expect((await own()).value).toBe('等了两天了'));
    const refuse = vi.spyOn(log, 'append').mockResolvedValue(fail('quota'));
    await again.person.type(await own(), '{Enter}');
    await screen.findByRole('alert');
    expect((await own()).value).toBe('等了两天了');
    refuse.mockRestore();
    await again.person.click(screen.getByRole('button', { name: '再保存一次' }));
    await waitFor(() => expect(talk()).toContain('等了两天了'));
    await waitFor(() => expect(drafts.sentence('s', 'customer')).toBe(''));
  });

  it('may end the talk at any time, but not by a slip of the hand', async () => {
    const { person } = await openSeats({ agent: 'exemplary', customer: 'person' }, false);
    const end = await screen.findByRole('button', { name: '结束谈话' });
    const dialog = () => within(screen.getByRole('dialog', { name: '现在结束谈话？' }));
    await person.click(end);
    await person.click(dialog().getByRole('button', { name: '接着谈' }));
    expect(screen.queryByRole('link', { name: '开始复盘' })).toBeNull();
    await person.click(end);
    await person.click(dialog().getByRole('button', { name: '结束谈话' }));
    expect(await screen.findByRole('link', { name: '开始复盘' })).toBeTruthy();
  });
});

describe('one screen handed round', () => {
  it('gives nobody the half sentence of the other', async () => {
    const [log, drafts] = [createMemorySessionLog(), createDraftStore(undefined)];
    drafts.keepSentence('s', 'agent', '我让你们');
    const { person } = await openSeats({ customer: 'person', names }, true, log, drafts);
    const field = () => screen.findByRole<HTMLInputElement>('textbox');
    await person.click(await screen.findByRole('button', { name: '我是小明，翻开' }));
    await waitFor(async () => expect((await field()).value).toBe('我让你们'));
    await person.clear(await field());
    await person.type(await field(), '您好{Enter}');
    await person.click(await screen.findByRole('button', { name: '再补一句' }));
    await person.type(await field(), '请您');
    cleanup();
    const again = await openSeats({ customer: 'person', names }, true, log, drafts);
    await again.person.click(await screen.findByRole('button', { name: '我是小红，翻开' }));
    expect((await field()).value).toBe('');
    expect(drafts.sentence('s', 'agent')).toBe('请您');
  });

  it('is covered until the right person takes it, and nobody sees the other’s papers', async () => {
    const { person } = await openSeats({ customer: 'person', names }, false);
    expect(await screen.findByText('请把屏幕交给小明')).toBeTruthy();
    expect(screen.queryByText('你是客户')).toBeNull();
    await person.click(screen.getByRole('button', { name: '我是小明，翻开' }));
    await person.click(await screen.findByRole('button', { name: '接听' }));
    await person.type(await screen.findByRole('textbox'), '您好，请问有什么可以帮您？{Enter}');
    expect(await screen.findByText('请把屏幕交给小红')).toBeTruthy();
    expect(screen.queryByRole('log')).toBeNull();
    await person.click(screen.getByRole('button', { name: '我是小红，翻开' }));
    expect(await screen.findByRole('heading', { name: '你是客户' })).toBeTruthy();
    await person.keyboard('{Alt>}1{/Alt}');
    expect(await screen.findByText('请把屏幕交给小明')).toBeTruthy();
  });

  it('lets whoever has spoken add a sentence, and the observer note something in between', async () => {
    const { person } = await openSeats({ customer: 'person', names, level: 'guided' });
    await person.click(await screen.findByRole('button', { name: '我是小明，翻开' }));
    expect(screen.getByText('客户要的')).toBeTruthy();
    await person.type(await screen.findByRole('textbox'), '您好{Enter}');
    await person.click(await screen.findByRole('button', { name: '再补一句' }));
    await person.type(await screen.findByRole('textbox'), '请问有什么可以帮您？{Enter}');
    await person.click(await screen.findByRole('button', { name: '观察员要记一笔' }));
    const sheet = await screen.findByRole('complementary', { name: '观察表' });
    expect(within(sheet).getByText('评分表在这里')).toBeTruthy();
    // Nothing the machine has worked out stands beside it, at no level.
    expect(screen.queryByText('客户要的')).toBeNull();
    expect(screen.queryByText(/^耐心值 \d/)).toBeNull();
    await person.click(screen.getByRole('button', { name: '记好了，交回去' }));
    expect(await screen.findByText('请把屏幕交给小红')).toBeTruthy();
  });
});
