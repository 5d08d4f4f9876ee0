import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { openReport } from './open-report.tsx';
import { recordCall } from './recorded-call.ts';

/** Faultless but for one sentence that denies a feeling. */
const CALL = ['您好', '您别激动', '请问单号是多少？今天下午四点前给您回电'];

const commentItem = async () =>
  (await screen.findByRole('heading', { name: '否定情绪' })).closest('li') ?? document.body;
const comment = async () => within(await commentItem());
const totalCard = async () => within(await screen.findByRole('region', { name: '总分' }));

async function totalShown(): Promise<number> {
  const ring = (await totalCard()).getByRole('img', { name: /分，满分 100/ });
  return Number.parseInt(ring.getAttribute('aria-label') ?? '', 10);
}

/** A student has objected; the report is open. */
async function openWithObjection(log = createMemorySessionLog(), call = CALL) {
  const opened = await openReport({ events: recordCall(call).events, log });
  const before = await totalShown();
  const { person } = opened;
  await person.click((await comment()).getByRole('button', { name: '我有异议' }));
  await person.type((await comment()).getByRole('textbox'), '我是在引用客户的话');
  await person.click((await comment()).getByRole('button', { name: '提交异议' }));
  await (await comment()).findByText('已提出异议，等老师决定');
  const press = async (name: string) =>
    person.click((await comment()).getByRole('button', { name }));
  return { ...opened, log, before, press };
}

describe('a teacher deciding on an objection', () => {
  it('accepts it: the total rises, and says so beside the total and at the comment', async () => {
    const { press, person, before, log } = await openWithObjection();
    expect((await totalCard()).getByRole('status').textContent).toBe('');
    await press('老师处理');
    await person.type((await comment()).getByRole('textbox'), '有道理');
    await press('采纳，不再扣分');
    await screen.findByRole('heading', { name: '老师采纳了异议的（不再扣分）' });
    const after = await totalShown();
    expect(after).toBeGreaterThan(before);
    const change = `总分 ${before} → ${after}`;
    expect((await totalCard()).getByRole('status').textContent).toBe(
      `老师已采纳 1 条异议${change}`,
    );
    expect((await commentItem()).textContent).toMatch(/原扣 3 分，现不计分/);
    expect((await commentItem()).textContent).toContain(change);
    expect((await comment()).getByText('有道理')).toBeTruthy();
    const read = await log.read('s');
    expect(read.ok && read.value.at(-1)).toMatchObject({
      type: 'objection.decided',
      verdict: 'accepted',
      comment: '有道理',
    });
  });

  it('keeps the focus on the comment, wherever it is listed now', async () => {
    const { press } = await openWithObjection();
    await press('老师处理');
    await press('采纳，不再扣分');
    await screen.findByRole('heading', { name: '老师采纳了异议的（不再扣分）' });
    const item = await commentItem();
    await waitFor(() => expect(document.activeElement).toBe(item));
    expect(item.dataset['current']).toBe('true');
  });

  it('opens no form at the comment that takes over its number', async () => {
    const call = [...CALL, '谁让您不早说'];
    const { press } = await openWithObjection(createMemorySessionLog(), call);
    const number = (await commentItem()).id;
    await press('老师处理');
    await press('采纳，不再扣分');
    await screen.findByRole('heading', { name: '老师采纳了异议的（不再扣分）' });
    expect(screen.getByRole('heading', { name: '埋怨客户' }).closest('li')?.id).toBe(number);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('does not accept it: the total stays, with no word needed', async () => {
    const { press, before } = await openWithObjection();
    await press('老师处理');
    await press('不采纳，维持原判');
    await screen.findByText('老师维持原判');
    expect(await totalShown()).toBe(before);
    expect((await totalCard()).getByRole('status').textContent).toBe('');
    expect((await commentItem()).textContent).toContain('扣 3 分');
  });

  it('takes an acceptance back: the total falls to where it was', async () => {
    const { press, person, before } = await openWithObjection();
    await press('老师处理');
    await person.type((await comment()).getByRole('textbox'), '有道理');
    await press('采纳，不再扣分');
    await screen.findByRole('heading', { name: '老师采纳了异议的（不再扣分）' });
    await press('改判');
    const said = (await comment()).getByRole<HTMLTextAreaElement>('textbox');
    expect(said.value).toBe('有道理');
    await person.clear(said);
    await press('不采纳，维持原判');
    await screen.findByText('老师维持原判');
    expect(await totalShown()).toBe(before);
    expect((await totalCard()).getByRole('status').textContent).toBe('');
    expect((await comment()).queryByText('有道理')).toBeNull();
  });

  it('may put it off', async () => {
    const { press } = await openWithObjection();
    await press('老师处理');
    await press('先不处理');
    const key = (await comment()).getByRole('button', { name: '老师处理' });
    expect(document.activeElement).toBe(key);
    expect((await comment()).queryByRole('textbox')).toBeNull();
  });

  it('loses no word when the decision could not be stored', async () => {
    const inner = createMemorySessionLog();
    let isFull = false;
    const log = {
      ...inner,
      append: async (session: string, event: SessionEvent) =>
        isFull ? fail('quota' as const) : inner.append(session, event),
    };
    const { press, person, before } = await openWithObjection(log);
    await press('老师处理');
    await person.type((await comment()).getByRole('textbox'), '有道理');
    isFull = true;
    await press('采纳，不再扣分');
    expect((await (await comment()).findByRole('alert')).textContent).toContain('你写的话还在');
    expect((await comment()).getByRole<HTMLTextAreaElement>('textbox').value).toBe('有道理');
    expect(await totalShown()).toBe(before);
  });

  it('is told in the copied text, too', async () => {
    const { press, person } = await openWithObjection();
    await press('老师处理');
    await press('采纳，不再扣分');
    await screen.findByRole('heading', { name: '老师采纳了异议的（不再扣分）' });
    await person.click(screen.getByRole('button', { name: '复制文字' }));
    await screen.findByText('已复制到剪贴板。');
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(/老师已采纳 1 条异议 · 总分 \d+ → \d+/),
    );
  });
});
