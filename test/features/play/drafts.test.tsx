import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '../../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { agentSaid } from '../../support/session-events.ts';
import { fixtureScenario, fixtureSource } from '../fixture-scenario.ts';
import { composer, openCall, talk } from './open-call.tsx';

const withForm: Scenario = {
  ...fixtureScenario,
  script: {
    ...fixtureScenario.script,
    ticket: {
      kind: 'complaint',
      fields: [
        { id: 'waybill', required: true, fact: 'waybill' },
        { id: 'wish', required: false, options: ['search', 'refund'] },
      ],
    },
  },
  strings: {
    ...fixtureScenario.strings,
    ticket: {
      waybill: { label: '运单号码' },
      wish: { label: '想要什么', options: { search: '尽快找到', refund: '赔钱' } },
    },
  },
};
const formSource = () => fixtureSource({ load: async () => ok(withForm) });

/** A device: what is stored on it outlives the page. */
function device() {
  const log = createMemorySessionLog();
  const drafts = createDraftStore(undefined);
  const open = (scenarios = fixtureSource()) => openCall({ log, drafts, scenarios });
  return { log, drafts, open };
}

async function openForm(person: Awaited<ReturnType<typeof openCall>>['person']) {
  await person.click(await screen.findByRole('button', { name: '投诉登记表' }));
}
const field = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });

describe('half a sentence', () => {
  it('is there again after a reload or another page', async () => {
    const { open } = device();
    const { person, unmount } = await open();
    await person.type(await composer(), '您先别着急，我');
    unmount();
    await open();
    await waitFor(async () => expect((await composer()).value).toBe('您先别着急，我'));
    expect(talk()).not.toContain('您先别着急');
  });

  it('does not come back once it was said', async () => {
    const { open } = device();
    const { person, unmount } = await open();
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    unmount();
    await open();
    expect((await composer()).value).toBe('');
  });

  it('stays when the sentence could not be stored and the page is left', async () => {
    const { log, open } = device();
    const { person, unmount } = await open();
    const refuse = vi.spyOn(log, 'append').mockResolvedValue(fail('quota'));
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await screen.findByRole('alert');
    unmount();
    refuse.mockRestore();
    await open();
    await waitFor(async () => expect((await composer()).value).toBe('您好，顺达物流'));
  });

  it('stays although another window of the same call said its own meanwhile', async () => {
    const { open, drafts } = device();
    const { person, unmount } = await open();
    await person.type(await composer(), '我这边写的');
    drafts.keepSentence('s', 'agent', '');
    unmount();
    await open();
    await waitFor(async () => expect((await composer()).value).toBe('我这边写的'));
  });

  it('does not stand in the field when another window has said just that', async () => {
    const { log, drafts, open } = device();
    drafts.keepSentence('s', 'agent', '您好，顺达物流');
    const { unmount } = await open();
    await waitFor(async () => expect((await composer()).value).toBe('您好，顺达物流'));
    unmount();
    await log.append('s', agentSaid(2, '您好，顺达物流'));
    await open();
    await waitFor(() => expect(talk()).toContain('complains'));
    expect((await composer()).value).toBe('');
  });

  it('is put away with a call that is over', async () => {
    const drafts = createDraftStore(undefined);
    const { person } = await openCall({ drafts });
    await person.type(await composer(), '写到一半');
    expect(drafts.sentence('s', 'agent')).toBe('写到一半');
    await person.click(screen.getByRole('button', { name: '挂断' }));
    await person.click(await screen.findByRole('button', { name: '仍然挂断' }));
    await waitFor(() => expect(drafts.sentence('s', 'agent')).toBe(''));
  });
});

describe('a field of the form that is not saved yet', () => {
  it('is there again after a reload, and says so', async () => {
    const { open } = device();
    const { person, unmount } = await open(formSource());
    await openForm(person);
    await person.type(await field(/运单号码/), 'SD680');
    unmount();
    const again = await open(formSource());
    await openForm(again.person);
    expect((await field(/运单号码/)).value).toBe('SD680');
    expect(screen.getByText('有改动还没保存')).toBeTruthy();
  });

  it('is no draft any more once the form is saved', async () => {
    const { open, drafts } = device();
    const { person } = await open(formSource());
    await openForm(person);
    await person.type(await field(/运单号码/), 'SD680');
    expect(drafts.ticket('s')).toEqual({ waybill: 'SD680' });
    await person.tab();
    await waitFor(() => expect(drafts.ticket('s')).toEqual({}));
    expect((await field(/运单号码/)).value).toBe('SD680');
  });

  it('is not believed where the form has no such field or choice', async () => {
    const { open, drafts } = device();
    drafts.keepTicket('s', { waybill: 'SD6', wish: 'a-million', secret: 'x' });
    const { person, events } = await open(formSource());
    await openForm(person);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /想要什么/ }).value).toBe('');
    await person.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(async () =>
      expect((await events()).at(-1)).toMatchObject({ fields: { waybill: 'SD6' } }),
    );
  });
});
