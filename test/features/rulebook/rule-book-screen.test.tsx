import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { RuleBookScreen } from '../../../src/features/rulebook/rule-book-screen.tsx';
import { teachEscape } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeAll(() => {
  teachEscape();
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

const open = (locale: 'zh-CN' | 'en' = 'zh-CN') => renderScreen(<RuleBookScreen />, locale);
const box = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: /座席|agent might say/ });
/** As from the clipboard: a whole sentence at once. */
async function put(person: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await person.click(field);
  await person.paste(text);
}

const result = () => within(screen.getByRole('region', { name: /^(分析结果|Result)$/ }));

describe('trying a sentence', () => {
  it('shows the fault while typing: the words, the class, its weight, why, and a better wording', async () => {
    const { person } = await open();
    await person.type(box(), '谁让您不保价的');
    expect(await result().findByText('1 处要改')).toBeDefined();
    const faults = within(result().getByRole('region', { name: '要改的地方' }));
    expect(faults.getByText('谁让您不保价的')).toBeDefined();
    expect(faults.getByRole('link', { name: '埋怨客户' })).toBeDefined();
    expect(faults.getByText('blame.who-let-you')).toBeDefined();
    expect(faults.getByText('严重')).toBeDefined();
    expect(faults.getByText(/吃第二次亏/)).toBeDefined();
    expect(faults.getByText(/没有保价也有赔付办法/)).toBeDefined();
  });

  it('lets one go on with the better wording, which has nothing to change', async () => {
    const { person } = await open();
    await put(person, box(), '谁让您不保价的？');
    await person.click(await result().findByRole('button', { name: '用这句试试' }));
    expect(box().value).toMatch(/^没有保价也有赔付办法/);
    expect(document.activeElement).toBe(box());
    expect(await result().findByText(/没有要改的地方/)).toBeDefined();
  });

  it('lists what a sentence does well, and measures it', async () => {
    const { person } = await open();
    await put(person, box(), '您好，请问有什么可以帮您？');
    const acts = within(await result().findByRole('region', { name: '做到的事' }));
    expect(acts.getByRole('link', { name: '问候' })).toBeDefined();
    expect(acts.getByRole('link', { name: '主动提供帮助' })).toBeDefined();
    expect(result().getByText('提问').nextSibling?.textContent).toBe('1');
  });

  it('says that a second look costs nothing', async () => {
    const { person } = await open();
    await put(person, box(), '您这票是有发未到。');
    expect(await result().findByRole('region', { name: '请再看一眼（不扣分）' })).toBeDefined();
    expect(result().getByText(/没有要改的地方 · 1 处请再看一眼/)).toBeDefined();
  });

  it('offers three sentences while the box is empty, and again after clearing it', async () => {
    const { person } = await open();
    const samples = () => result().getAllByRole('button');
    expect(samples()).toHaveLength(3);
    const [first] = samples();
    await person.click(first ?? box());
    expect(box().value).toBe(first?.textContent);
    expect(await result().findByText(/处要改/)).toBeDefined();
    await person.click(screen.getByRole('button', { name: '清空' }));
    expect(samples()).toHaveLength(3);
  });

  it('judges by the rules of the language that is chosen', async () => {
    const { person } = await open();
    await put(person, box(), 'You should have bought the insurance.');
    expect(await result().findByText('没有要改的地方')).toBeDefined();
    await person.click(screen.getByRole('radio', { name: 'English' }));
    expect(await result().findByText('blame.should-have')).toBeDefined();
    expect(result().getByRole('link', { name: '埋怨客户' })).toBeDefined();
  });

  it('notices the other language and offers its rules', async () => {
    const { person } = await open('en');
    await put(person, box(), '谁让您不保价的？');
    await person.click(await screen.findByRole('button', { name: 'Use the Chinese rules' }));
    expect(await result().findByText('blame.who-let-you')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '中文' }).checked).toBe(true);
  });

  it('shows what looks like markup as the text it is', async () => {
    const { person, container } = await open();
    await put(person, box(), '<img src=x onerror=alert(1)><b>妈的</b>');
    expect(await result().findByText('vulgar.coarse')).toBeDefined();
    expect(container.querySelector('img, blockquote b')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toContain('<img src=x');
  });
});

describe('the book', () => {
  it('has a chapter for each class and act, with bad, better and innocent sentences', async () => {
    await open();
    const blame = within(screen.getByRole('region', { name: '埋怨客户' }));
    const [row] = blame.getAllByRole('listitem');
    expect(row?.textContent).toContain('谁让您不保价的');
    expect(row?.textContent).toContain('没有保价也有赔付办法');
    expect(blame.getByText('这样说没问题')).toBeDefined();
    expect(blame.getByText('请问这票货当时保价了吗？')).toBeDefined();
    expect(blame.getByText('blame.who-let-you')).toBeDefined();
    const greeting = within(screen.getByRole('region', { name: '问候' }));
    expect(greeting.getByText('greeting.hello')).toBeDefined();
  });

  it('has the sentences of the chosen language, explained in the language of the interface', async () => {
    const { person } = await open();
    await person.click(screen.getByRole('radio', { name: 'English' }));
    const blame = within(screen.getByRole('region', { name: '埋怨客户' }));
    expect(blame.getByText('Did you take out insurance for this shipment?')).toBeDefined();
  });

  it('leads from its contents to a chapter without losing what was typed', async () => {
    const { person } = await open();
    await put(person, box(), '您好');
    const contents = within(screen.getByRole('navigation', { name: '目录' }));
    const link = contents.getByRole('link', { name: '推诿' });
    expect(link.getAttribute('href')).toBe('#/rules/evasion');
    await person.click(link);
    expect(document.activeElement?.textContent).toBe('推诿');
    expect(box().value).toBe('您好');
  });

  it('opens at the chapter of its address', async () => {
    await renderScreen(<RuleBookScreen about="empathy" />);
    await expect.poll(() => document.activeElement?.textContent).toBe('共情');
  });

  it('opens at the top for an address that names no chapter', async () => {
    await renderScreen(<RuleBookScreen about="nothing-we-have" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('服务用语规范');
  });
});

describe('searching the book', () => {
  const search = () => screen.getByRole('searchbox', { name: '查找规则或例句' });
  const chapters = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);

  it('keeps the chapters and sentences that match', async () => {
    const { person } = await open();
    await put(person, search(), '乱承诺');
    await expect.poll(chapters).toEqual(['乱承诺']);
    await person.clear(search());
    await put(person, search(), '早餐券');
    await expect.poll(chapters).toEqual(['顶撞反驳']);
    const chapter = within(screen.getByRole('region', { name: '顶撞反驳' }));
    expect(chapter.getByText(/早餐券/)).toBeDefined();
    expect(screen.getByText('找到 1 类')).toBeDefined();
    const contents = within(screen.getByRole('navigation', { name: '目录' }));
    expect(contents.getAllByRole('link')).toHaveLength(1);
  });

  it('finds a rule by its code', async () => {
    const { person } = await open();
    await put(person, search(), 'provoke.threat');
    await expect.poll(chapters).toEqual(['激化矛盾']);
  });

  it('keeps everything in the page for printing', async () => {
    const { person, container } = await open();
    await put(person, search(), '早餐券');
    await expect.poll(chapters).toHaveLength(1);
    expect(container.querySelectorAll('h3')).toHaveLength(32);
  });

  it('says so when nothing matches, and shows everything again', async () => {
    const { person } = await open();
    await put(person, search(), '量子力学');
    expect(await screen.findByText('没有找到“量子力学”。')).toBeDefined();
    await person.click(screen.getByRole('button', { name: '显示全部' }));
    await expect.poll(chapters).toHaveLength(32);
  });
});
