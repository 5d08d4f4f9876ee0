import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pickedUp } from '../../support/session-events.ts';
import { composer, openCall, talk } from './open-call.tsx';

describe('talking', () => {
  it('says what was written, stores it first, and lets the customer answer', async () => {
    const { person, events } = await openCall();
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await waitFor(() => expect(talk()).toMatch(/您好，顺达物流.*complains/s));
    expect((await events()).map(({ type }) => type)).toEqual([
      'session.started',
      'call.picked-up',
      'agent.said',
      'customer.said',
    ]);
    expect((await composer()).value).toBe('');
    expect(document.activeElement).toBe(await composer());
  });

  it('does not send with the Enter that takes a word from a Chinese input method', async () => {
    const { person, events } = await openCall();
    await person.type(await composer(), '您好');
    fireEvent.keyDown(await composer(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(await composer(), { key: 'Enter', keyCode: 229 });
    expect(await events()).toHaveLength(2);
    expect((await composer()).value).toBe('您好');
  });

  it('starts a new line with Shift and Enter', async () => {
    const { person, events } = await openCall();
    await person.type(await composer(), '您好{Shift>}{Enter}{/Shift}我是周宁');
    expect((await composer()).value).toBe('您好\n我是周宁');
    expect(await events()).toHaveLength(2);
  });

  it('refuses an empty sentence politely, and the hint goes away with the next letter', async () => {
    const { person } = await openCall();
    await person.type(await composer(), ' {Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('还没有写内容');
    await person.type(await composer(), '您');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('refuses a sentence that is too long and keeps every word of it', async () => {
    const { person } = await openCall();
    const long = '长'.repeat(2003);
    fireEvent.change(await composer(), { target: { value: long } });
    expect(screen.getByText(/超过上限 3 个字/)).toBeTruthy();
    await person.type(await composer(), '{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('太长');
    expect((await composer()).value).toBe(long);
  });

  it('counts the room that is left only when it gets scarce', async () => {
    await openCall();
    fireEvent.change(await composer(), { target: { value: '长'.repeat(1500) } });
    expect(screen.queryByText(/还可以写/)).toBeNull();
    fireEvent.change(await composer(), { target: { value: '长'.repeat(1900) } });
    expect(screen.getByText('还可以写 100 个字')).toBeTruthy();
  });

  it('keeps the draft when the customer is still speaking', async () => {
    const { person, events } = await openCall({ waiting: 'natural' });
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await screen.findByText('林工正在说话……');
    await person.type(await composer(), '还有一件事{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('客户正在说话');
    expect((await composer()).value).toBe('还有一件事');
    expect((await events()).filter(({ type }) => type === 'agent.said')).toHaveLength(1);
  });

  it('keeps the draft and the place when the language changes, and the call stays in its own', async () => {
    const { person, i18n } = await openCall();
    const { switchLocale } = await import('../../../src/app/i18n.ts');
    await person.type(await composer(), '您好，顺达物流{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    await person.type(await composer(), '写到一半');
    await switchLocale(i18n, 'en');
    await screen.findByRole('button', { name: 'Say it' });
    expect((await composer()).value).toBe('写到一半');
    expect(talk()).toContain('您好，顺达物流');
    expect(screen.getByText('有人听').getAttribute('lang')).toBe('zh-CN');
  });

  it('shows a sentence with markup in it as text', async () => {
    const { person } = await openCall();
    const nasty = '<b>您好</b><img src=x onerror=alert(1)>';
    await person.type(await composer(), `${nasty}{Enter}`);
    await waitFor(() => expect(talk()).toContain(nasty));
    expect(screen.getByRole('log').querySelector('b, img')).toBeNull();
  });

  it('announces the customer’s new words once, in the language of the call', async () => {
    const { person } = await openCall();
    await person.type(await composer(), '您好，顺达物流{Enter}');
    const spoken = await screen.findByText(/^林工: .*complains/);
    expect(spoken.closest('output')?.getAttribute('lang')).toBe('zh-CN');
    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('off');
    const regions = screen
      .getAllByRole('status')
      .filter((one) => /complains/.test(one.textContent));
    expect(regions).toHaveLength(1);
  });

  it('does not announce again what was said before a reload', async () => {
    const earlier = await openCall();
    await earlier.person.type(await composer(), '您好，顺达物流{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    const so_far = (await earlier.events()).slice(1);
    earlier.unmount();
    await openCall({ so_far });
    await waitFor(() => expect(talk()).toContain('complains'));
    expect(screen.queryByText(/^林工: /)).toBeNull();
  });
});

describe('the coach', () => {
  it('names what was done and marks what was wrong, with why and what to say instead', async () => {
    const { person } = await openCall({ level: 'guided' });
    await person.type(await composer(), '您好，您别激动{Enter}');
    await waitFor(() => expect(talk()).toContain('问候'));
    expect(talk()).toContain('否定情绪');
    expect(talk()).toContain('可以这样说');
    expect(screen.getByRole('log').querySelector('mark')?.textContent).toContain('激动');
  });

  it('says once what it has to say about several words of a sentence, and marks them all', async () => {
    const { person } = await openCall({ level: 'guided' });
    await person.type(await composer(), '你他妈有病吧，滚{Enter}');
    await waitFor(() => expect(talk()).toContain('可以这样说'));
    const notes = [...screen.getByLabelText('教练点评').querySelectorAll('[data-severity]')];
    const said = notes.map((note) => note.textContent);
    expect(said).toEqual([...new Set(said)]);
    const marked = [...screen.getByRole('log').querySelectorAll('mark')];
    expect(marked.map((mark) => mark.firstChild?.textContent).join('')).toMatch(/他妈.*滚/);
  });

  it('keeps quiet until all is over when asked to, and then says it all', async () => {
    const { person } = await openCall({ level: 'guided', coach: 'end' });
    await person.type(await composer(), '您好，您别激动{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    expect(talk()).not.toContain('否定情绪');
    await person.click(screen.getByRole('button', { name: '挂断' }));
    await person.click(await screen.findByRole('button', { name: '仍然挂断' }));
    await waitFor(() => expect(talk()).toContain('否定情绪'));
  });

  it('speaks about a stage once the talk has left it', async () => {
    const { person } = await openCall({ level: 'guided', coach: 'stage' });
    await person.type(await composer(), '您好{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    expect(talk()).not.toContain('做到了');
    expect(screen.queryAllByLabelText('教练点评')).toHaveLength(0);
    await person.type(await composer(), '货没消息您一定很着急，我非常理解{Enter}');
    await waitFor(() => expect(screen.queryAllByLabelText('教练点评')).toHaveLength(2));
  });

  it('says nothing at the real level until the call is over', async () => {
    const { person } = await openCall({ level: 'real' });
    await person.type(await composer(), '您好，您别激动{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    expect(talk()).not.toContain('否定情绪');
    expect(talk()).not.toContain('耐心');
    expect(screen.queryByText('客户要的')).toBeNull();
    expect(screen.queryByRole('button', { name: /提示/ })).toBeNull();
  });

  it('ticks a stage only if the talk has been in it', async () => {
    const { person } = await openCall();
    await person.type(await composer(), '货没消息您一定很着急，我非常理解{Enter}');
    await waitFor(() => expect(talk()).toContain('complains'));
    const current = screen.getByRole('list', { name: '通话阶段' }).querySelector('[aria-current]');
    expect(current?.textContent).toContain('开场');
  });
});

describe('finding words', () => {
  it('puts a suggestion into the field with the first press and says it with the second', async () => {
    const { person, events } = await openCall({ level: 'guided', so_far: [pickedUp()] });
    const suggestion = () => screen.findByRole('button', { name: /您着急我理解/ });
    await person.click(await suggestion());
    expect((await composer()).value).toBe('您着急我理解');
    await person.click(await suggestion());
    await waitFor(async () => expect((await events()).at(2)).toMatchObject({ reply: 'soothe' }));
  });

  it('takes suggestions by Alt and a number, and never while a letter is typed', async () => {
    const { person } = await openCall({ level: 'guided' });
    await person.type(await composer(), '1');
    expect((await composer()).value).toBe('1');
    fireEvent.keyDown(await composer(), { code: 'Digit1', key: '1', altKey: true });
    expect((await composer()).value).toBe('您着急我理解');
  });

  it('tells what belongs into an opening before the customer has spoken', async () => {
    await openCall({ level: 'guided' });
    expect((await screen.findByText(/第一句应有/)).parentElement?.textContent).toContain('问候');
  });

  it('gives a hint for points at the assisted level, and records it', async () => {
    const { person, events } = await openCall();
    const ask = await screen.findByRole('button', { name: /提示.*每次扣 1 分/ });
    await person.click(ask);
    expect((await screen.findByText('好座席这时候会')).parentElement?.textContent).toContain(
      '问候',
    );
    expect((await events()).at(-1)?.type).toBe('hint.taken');
    expect(document.activeElement).toBe(await composer());
  });
});
