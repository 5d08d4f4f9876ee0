import { expect, type Page, test } from '@playwright/test';
import { type Language, openBriefing, withoutWaiting, WORDS } from './steps.ts';

/** Violations of WCAG 2.2 A and AA and of best practice on the screen as it stands, as readable lines. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

const check = async (page: Page, where: string): Promise<void> =>
  expect(await violations(page), where).toEqual([]);

/** A recorded talk to observe: the novice agent plays it, and the session's place is returned. */
async function recordedTalk(page: Page, language: Language): Promise<string> {
  const { library } = WORDS[language];
  await withoutWaiting(page, language);
  await openBriefing(page, language);
  await page.getByRole('button', { name: library.watch.start }).click();
  await expect(page).toHaveURL(/#\/replay\//);
  return page.url().split('#/replay/')[1] ?? '';
}

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

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  test.describe(`observing in ${language}`, () => {
    test.use({ locale: language });

    test('an observer marks a recorded call by keyboard, hands in and sees the opinions', async ({
      page,
    }) => {
      const { sheet, report } = WORDS[language];
      const session = await recordedTalk(page, language);
      await page.goto(`#/opinions/${session}`);
      await expect(page.getByText(sheet.opinions.noneTitle)).toBeVisible();
      await check(page, 'no opinions');
      await page.getByRole('link', { name: sheet.opinions.observe }).last().click();
      await expect(page.getByRole('heading', { name: sheet.begin.title })).toBeVisible();
      await check(page, 'beginning');
      await page.getByLabel(sheet.begin.name).fill('Wang');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: sheet.title })).toBeVisible();

      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Alt+ArrowRight');
      await page.keyboard.press('1');
      await page.keyboard.press('7');
      await page.keyboard.type('1 2 3');
      await page.keyboard.press('Enter');
      await page.keyboard.press('2');
      await page.keyboard.press('Control+z');
      const marks = page.getByRole('list', { name: sheet.marks.title }).getByRole('listitem');
      await expect(marks).toHaveCount(2);
      await check(page, 'marks');
      await expect(page.getByText(sheet.saving.saved, { exact: true })).toBeVisible();

      await page.reload();
      await expect(marks).toHaveCount(2);
      await page.getByRole('tab', { name: sheet.tabs.criteria }).click();
      const parts = page.getByRole('group', { name: sheet.when.label }).getByRole('button');
      for (let part = 0; part < (await parts.count()); part += 1) {
        await parts.nth(part).press('Enter');
        await answerPart(page);
      }
      await check(page, 'criteria');
      await page.getByRole('tab', { name: sheet.tabs.end }).click();
      await page.getByRole('button', { name: sheet.handIn, exact: true }).click();
      await expect(page.getByText(sheet.refusal.incomplete)).toBeVisible();
      await page.getByRole('button', { name: sheet.missing['overall-open'] }).press('Enter');
      await page.keyboard.press('Space');
      await page.getByLabel(sheet.strengths).fill('…');
      await page.getByLabel(sheet.improvements).fill('…');
      await page.getByRole('button', { name: sheet.handIn, exact: true }).click();
      await expect(page.getByRole('button', { name: sheet.again })).toBeVisible();
      await check(page, 'handed in');

      await page.getByRole('link', { name: sheet.seeOpinions }).click();
      await expect(page.getByRole('heading', { name: sheet.opinions.agree.title })).toBeVisible();
      await expect(
        page.getByRole('columnheader', { name: sheet.who.machine }).first(),
      ).toBeVisible();
      await page.getByText(sheet.opinions.agree.figures).first().click();
      await check(page, 'opinions');
      await page.getByRole('link', { name: sheet.opinions.report, exact: true }).click();
      await expect(page.getByRole('navigation', { name: sheet.together.title })).toBeVisible();
      await check(page, report.title);
    });
  });
}
