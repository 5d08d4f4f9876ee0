import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemorySessionLog } from '../../src/adapters/storage/memory-session-log.ts';
import { createResilientSessionLog } from '../../src/adapters/storage/resilient-session-log.ts';
import { App } from '../../src/app/app.tsx';
import { createI18n } from '../../src/app/i18n.ts';
import type { Services } from '../../src/app/services.ts';
import { fail } from '../../src/core/shared/result.ts';
import { fakeServices } from '../support/fake-services.ts';
import { started } from '../support/session-events.ts';

async function openApp(hash: string, services: Services = fakeServices()) {
  globalThis.location.hash = hash;
  const i18n = await createI18n('zh-CN');
  render(<App i18n={i18n} services={services} />);
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
});

describe('the app', () => {
  it('opens at home and names the tab after the screen', async () => {
    await openApp('');
    await heading('今天练哪一场？');
    expect(document.title).toBe('今天练哪一场？ – 三人行');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('moves the focus to the new screen’s heading after a click in the navigation', async () => {
    const person = await openApp('#/');
    await heading('今天练哪一场？');
    const navigation = screen.getByRole('navigation', { name: '主导航' });
    await person.click(within(navigation).getByRole('link', { name: '设置' }));
    const arrived = await heading('设置');
    await waitFor(() => expect(document.activeElement).toBe(arrived));
    expect(document.title).toBe('设置 – 三人行');
    expect(
      within(navigation).getByRole('link', { name: '设置' }).getAttribute('aria-current'),
    ).toBe('page');
  });

  it('does not take the focus when the page is opened', async () => {
    await openApp('#/settings');
    await heading('设置');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes from home to a ringing phone in two clicks', async () => {
    const services = fakeServices();
    const person = await openApp('#/', services);
    await person.click(await screen.findByRole('link', { name: '开始练习：货物丢失投诉' }));
    const start = await screen.findByRole('button', { name: '开始来电' }, { timeout: 5000 });
    await waitFor(() => expect(start.hasAttribute('disabled')).toBe(false));
    await person.click(start);
    await waitFor(() => expect(globalThis.location.hash).toBe('#/play/id-1'));
  });

  it('switches the language without leaving the screen, and remembers it', async () => {
    const services = fakeServices();
    const person = await openApp('#/brief/lost-cargo', services);
    await screen.findByRole('heading', { level: 1, name: '货物丢失投诉' }, { timeout: 5000 });
    await person.click(screen.getByRole('radio', { name: '实战' }));
    await person.click(screen.getByRole('button', { name: 'EN' }));
    await heading('Lost cargo');
    await waitFor(() => expect(document.title).toBe('Lost cargo – Sanrenxing'));
    expect(document.documentElement.lang).toBe('en');
    expect(globalThis.location.hash).toBe('#/brief/lost-cargo');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Real' }).checked).toBe(true);
    expect(services.settings.get().interfaceLocale).toBe('en');
  });

  it('enlarges the letters everywhere', async () => {
    const services = fakeServices();
    await openApp('#/settings', services);
    await heading('设置');
    act(() => services.settings.change({ textSize: 'large' }));
    expect(document.documentElement.dataset['textSize']).toBe('large');
  });

  it('leads home from an address that does not exist', async () => {
    const person = await openApp('#/nowhere/at/all');
    await heading('没有这个页面');
    await person.click(screen.getByRole('link', { name: '回到场景列表' }));
    expect(await heading('今天练哪一场？')).toBeDefined();
  });

  it('keeps a bug inside its screen and shows a way home', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const measureStorage = () => {
      throw new Error('a bug');
    };
    const person = await openApp('#/history', fakeServices({ measureStorage }));
    await heading('这个页面出了点问题');
    await person.click(screen.getByRole('link', { name: '回到场景列表' }));
    expect(await heading('今天练哪一场？')).toBeDefined();
    silenced.mockRestore();
  });

  it('lets one skip the header', async () => {
    const person = await openApp('#/settings');
    await heading('设置');
    await person.tab();
    await person.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says when work is not being saved, warns before closing, and saves on request', async () => {
    const inner = createMemorySessionLog();
    let isFull = true;
    const sessionLog = createResilientSessionLog({
      ...inner,
      append: async (session, event) => (isFull ? fail('quota') : inner.append(session, event)),
    });
    const person = await openApp('#/', fakeServices({ sessionLog }));
    await heading('今天练哪一场？');
    await act(() => sessionLog.append('s1', started('s1')));
    const banner = await screen.findByRole('alert');
    expect(banner.textContent).toMatch(/存储空间满了.*还有 1 条记录只在这个页面里/);
    const leaving = new Event('beforeunload', { cancelable: true });
    globalThis.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    isFull = false;
    await person.click(within(banner).getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect((await inner.read('s1')).ok).toBe(true);
  });
});
