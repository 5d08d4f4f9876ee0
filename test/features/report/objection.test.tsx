import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { fail } from '../../../src/core/shared/result.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { openReport } from './open-report.tsx';
import { recordCall } from './recorded-call.ts';

const RUDE = ['您好', '您别激动'];
/** What an objection to each fault of a call would name. */
const faultsIn = ({ turns }: SessionState) =>
  turns.flatMap((turn) =>
    turn.by === 'agent'
      ? turn.analysis.faults.map(({ code, start }) => ({ about: turn.n, code, start }))
      : [],
  );

const card = async () => {
  const heading = await screen.findByRole('heading', { name: '否定情绪' });
  return within(heading.closest('li') ?? document.body);
};

describe('objecting to a comment', () => {
  it('is stored with its reason and shown as waiting for a person', async () => {
    const log = createMemorySessionLog();
    const { person } = await openReport({ events: recordCall(RUDE).events, log });
    await person.click((await card()).getByRole('button', { name: '我有异议' }));
    await person.type((await card()).getByRole('textbox'), '我是在引用客户的话');
    await person.click((await card()).getByRole('button', { name: '提交异议' }));
    await waitFor(async () =>
      expect((await card()).getByText('已提出异议，等老师决定')).toBeTruthy(),
    );
    const read = await log.read('s');
    expect(read.ok && read.value.at(-1)).toMatchObject({
      type: 'finding.objected',
      reason: '我是在引用客户的话',
    });
    expect((await card()).queryByRole('button', { name: '我有异议' })).toBeNull();
  });

  it('needs a reason', async () => {
    const { person } = await openReport({ events: recordCall(RUDE).events });
    await person.click((await card()).getByRole('button', { name: '我有异议' }));
    await person.click((await card()).getByRole('button', { name: '提交异议' }));
    expect((await card()).getByRole('alert').textContent).toContain('请先写下理由');
  });

  it('keeps the reason when it could not be stored', async () => {
    const inner = createMemorySessionLog();
    let isBroken = false;
    const log = {
      ...inner,
      append: async (session: string, event: SessionEvent) =>
        isBroken ? fail('quota' as const) : inner.append(session, event),
    };
    const { person } = await openReport({ events: recordCall(RUDE).events, log });
    await person.click((await card()).getByRole('button', { name: '我有异议' }));
    await person.type((await card()).getByRole('textbox'), '不公平');
    isBroken = true;
    await person.click((await card()).getByRole('button', { name: '提交异议' }));
    expect((await (await card()).findByRole('alert')).textContent).toContain('理由还在');
    expect((await card()).getByRole<HTMLTextAreaElement>('textbox').value).toBe('不公平');
  });

  it('waits until the call is over', async () => {
    await openReport({ events: recordCall(RUDE, { hangUp: false }).events });
    expect((await card()).queryByRole('button', { name: '我有异议' })).toBeNull();
  });

  it('shows what a person decided, and no longer costs anything once it was accepted', async () => {
    const { events, state } = recordCall(RUDE);
    const [target] = faultsIn(state);
    const at = Date.UTC(2025, 2, 3, 6);
    const n = events.length;
    if (target === undefined) throw new Error('the engine has lost a fault this test is about');
    const decided: readonly SessionEvent[] = [
      ...events,
      { type: 'finding.objected', n, at, ...target, reason: '引用' },
      {
        type: 'objection.decided',
        n: n + 1,
        at,
        objection: n,
        verdict: 'accepted',
        comment: '有理',
      },
    ];
    await openReport({ events: decided });
    const words = (await screen.findByRole('heading', { name: '否定情绪' })).closest(
      'li',
    )?.textContent;
    expect(words).toMatch(/原扣 3 分，现不计分.*老师采纳了异议.*引用.*有理/s);
  });
});
