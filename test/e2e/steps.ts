import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { en } from '../../src/locales/en.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';

/** The interface's own words, so that the stories are the same in both languages. */
export const WORDS = { 'zh-CN': zhCN, en } as const;
export type Language = keyof typeof WORDS;

export interface PlayLine {
  readonly say?: string;
  readonly reply?: string;
  readonly hold?: number;
  readonly open?: string;
  readonly ticket?: Readonly<Record<string, string>>;
}

export interface Play {
  readonly persona: string;
  readonly turns: readonly PlayLine[];
}

const authored = (path: string) => parse(readFileSync(`scenarios/${path}.yaml`, 'utf8'));

/** A play-through of the scenario's own proofs: screen and engine are tried with the same words. */
export const playNamed = (name: string): Play => authored(`lost-cargo/plays/${name}`);

export const personaName = (id: string, language: Language): string =>
  authored(`personas/${id}/${language}`).name;

/** Customers answer at once, so that a story takes seconds; nothing else changes. */
export async function withoutWaiting(page: Page, language: Language): Promise<void> {
  const { settings } = WORDS[language];
  await page.goto('#/settings');
  await page.getByRole('radio', { name: settings.waiting.none.name }).check();
}

export interface Start {
  readonly language: Language;
  readonly scenario?: string;
  readonly persona: string;
  readonly level: 'guided' | 'assisted' | 'real';
}

/** From the home screen to the briefing of a scenario. */
export async function openBriefing(
  page: Page,
  language: Language,
  scenario = 'lost-cargo',
): Promise<void> {
  const { title } = authored(`${scenario}/${language}`);
  const name = WORDS[language].library.startOf.replace('{{title}}', title);
  await page.goto('#/');
  await page.getByRole('link', { name }).click();
}

/** From the home screen to a ringing phone. */
export async function startCall(page: Page, start: Start): Promise<void> {
  const { language, persona, level, scenario } = start;
  const { library } = WORDS[language];
  await openBriefing(page, language, scenario);
  await page.getByRole('radio', { name: personaName(persona, language) }).check();
  await page.getByRole('radio', { name: library.level[level].name }).check();
  await page.getByRole('button', { name: library.brief.start }).click();
  const accept = WORDS[language].play.ringing.phone.accept;
  await expect(page.getByRole('button', { name: accept })).toBeVisible();
}

export async function pickUp(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].play.ringing.phone.accept }).click();
  await expect(composerOf(page, language)).toBeFocused();
}

export const composerOf = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: WORDS[language].play.composer.label });

const talkOf = (page: Page) => page.getByRole('log').getByRole('listitem');

const overOf = (page: Page, language: Language) =>
  page.getByRole('region', { name: WORDS[language].play.over.landmark });

/** Says one sentence with the keyboard and waits until the customer has answered. */
export async function say(page: Page, language: Language, text: string): Promise<void> {
  const before = await talkOf(page).count();
  await composerOf(page, language).fill(text);
  await composerOf(page, language).press('Enter');
  await expect.poll(() => talkOf(page).count()).toBeGreaterThanOrEqual(before + 2);
  await expect(overOf(page, language).or(composerOf(page, language))).toBeVisible();
}

async function hold(page: Page, language: Language): Promise<void> {
  const { bar } = WORDS[language].play;
  await page.getByRole('button', { name: bar.hold }).click();
  await page.getByRole('button', { name: bar.resume }).first().click();
  await expect(composerOf(page, language)).toBeEditable();
}

/** Looks at a record of the desk. */
async function lookAt(page: Page, language: Language, record: string): Promise<void> {
  const { title } = authored(`lost-cargo/desk/${language}`).records[record];
  await page.getByRole('button', { name: title }).first().click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Fills in the form at the desk and waits until it is kept. */
async function fillIn(
  page: Page,
  language: Language,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const { ticket } = WORDS[language].play;
  const labels = authored(`lost-cargo/${language}`).ticket;
  await page.getByRole('button', { name: ticket.kind.complaint }).click();
  const form = page.locator('form').filter({ hasText: ticket.how });
  for (const [id, entry] of Object.entries(fields)) {
    const { label, options } = labels[id];
    const field = form.getByLabel(label);
    if (options === undefined) await field.fill(entry);
    else await field.selectOption(entry);
  }
  await form.getByRole('button', { name: ticket.save }).click();
  await expect(form.getByText(ticket.saved, { exact: true })).toBeVisible();
}

/** Speaks a whole play-through into the screen. */
export async function speak(page: Page, language: Language, play: Play): Promise<void> {
  for (const turn of play.turns) {
    if (turn.ticket !== undefined) await fillIn(page, language, turn.ticket);
    if (await overOf(page, language).isVisible()) continue;
    const reply = turn.reply && authored(`lost-cargo/${language}`).replies[turn.reply];
    const words = turn.say ?? reply;
    if (turn.open !== undefined) await lookAt(page, language, turn.open);
    if (words !== undefined) await say(page, language, words);
    if (turn.hold !== undefined) await hold(page, language);
  }
}

/** The total on the report screen, 0–100. */
export async function readScore(page: Page, language: Language): Promise<number> {
  await page.getByRole('button', { name: WORDS[language].play.over.report }).click();
  await expect(page).toHaveURL(/#\/report\//);
  const [before = '', after = ''] = WORDS[language].report.total.outOf.split('{{total}}');
  const ring = page.getByRole('img', { name: new RegExp(`^${before}\\d+${after}$`) });
  await expect(ring).toBeVisible();
  const name = (await ring.getAttribute('aria-label')) ?? '';
  return Number(name.slice(before.length, name.length - after.length));
}
