import { expect, type Page } from '@playwright/test';
import { type Language, WORDS } from './steps.ts';

/** Answers every question of the part on the screen with the keyboard alone: the first of each row. */
async function answerPart(page: Page): Promise<void> {
  const rows = page.getByRole('tabpanel').getByRole('group');
  // The first group is the choice of the part itself.
  for (let row = 1; row < (await rows.count()); row += 1) {
    await rows.nth(row).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    // Levels: from 1 to 3, so that nothing needs a reason.
    if ((await rows.nth(row).getByRole('radio').count()) === 5)
      await page.keyboard.press('ArrowRight');
  }
}

/** Answers all questions of an observer's sheet. */
export async function answerAll(page: Page, language: Language): Promise<void> {
  const { sheet } = WORDS[language];
  await page.getByRole('tab', { name: sheet.tabs.criteria }).click();
  const parts = page.getByRole('group', { name: sheet.when.label }).getByRole('button');
  for (let part = 0; part < (await parts.count()); part += 1) {
    await parts.nth(part).press('Enter');
    await answerPart(page);
  }
}

/** Gives the one mark and the words at the end, and hands the sheet in. */
export async function handIn(page: Page, language: Language): Promise<void> {
  const { sheet } = WORDS[language];
  await page.getByRole('button', { name: sheet.missing['overall-open'] }).press('Enter');
  await page.keyboard.press('Space');
  await page.getByLabel(sheet.strengths).fill('…');
  await page.getByLabel(sheet.improvements).fill('…');
  await page.getByRole('button', { name: sheet.handIn, exact: true }).click();
  await expect(page.getByRole('button', { name: sheet.again })).toBeVisible();
}
