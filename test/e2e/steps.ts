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
  readonly hold?: number;
}

export interface Play {
  readonly persona: string;
  readonly turns: readonly PlayLine[];
}

/** A play-through of the scenario's own proofs: screen and engine are tried with the same words. */
export const playNamed = (name: string): Play =>
  parse(readFileSync(`scenarios/lost-cargo/plays/${name}.yaml`, 'utf8'));

export const personaName = (id: string, language: Language): string =>
  parse(readFileSync(`scenarios/personas/${id}/${language}.yaml`, 'utf8')).name;

/** Customers answer at once, so that a story takes seconds; nothing else changes. */
export async function withoutWaiting(page: Page, language: Language): Promise<void> {
  const { settings } = WORDS[language];
  await page.goto('#/settings');
  await page.getByRole('radio', { name: settings.waiting.none.name }).check();
}

export interface Start {
  readonly language: Language;
  readonly persona: string;
  readonly level: 'guided' | 'assisted' | 'real';
}

/** From the home screen to a ringing phone. */
export async function startCall(page: Page, { language, persona, level }: Start): Promise<void> {
  const { library } = WORDS[language];
  await page.goto('#/');
  await page.getByRole('link', { name: new RegExp(`^${library.startOf.split('{{')[0]}`) }).click();
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

/** Speaks a whole play-through into the screen. */
export async function speak(page: Page, language: Language, play: Play): Promise<void> {
  for (const turn of play.turns) {
    if (await overOf(page, language).isVisible()) return;
    if (turn.say !== undefined) await say(page, language, turn.say);
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
