import { expect, type Page, test } from '@playwright/test';
import { isForEverybody } from './for-everybody.ts';
import { answerAll, handIn } from './sheet-steps.ts';
import { type Language, openBriefing, withoutWaiting, WORDS } from './steps.ts';

/** A recorded talk to observe: the novice agent plays it, and the session's place is returned. */
async function recordedTalk(page: Page, language: Language): Promise<string> {
  const { library } = WORDS[language];
  await withoutWaiting(page, language);
  await openBriefing(page, language);
  await page.getByRole('button', { name: library.watch.start }).click();
  await expect(page).toHaveURL(/#\/replay\//);
  return page.url().split('#/replay/')[1] ?? '';
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
      await isForEverybody(page, 'no opinions');
      await page.getByRole('link', { name: sheet.opinions.observe }).last().click();
      await expect(page.getByRole('heading', { name: sheet.begin.title })).toBeVisible();
      await isForEverybody(page, 'beginning');
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
      await isForEverybody(page, 'marks');
      await expect(page.getByText(sheet.saving.saved, { exact: true })).toBeVisible();

      await page.reload();
      await expect(marks).toHaveCount(2);
      await answerAll(page, language);
      await isForEverybody(page, 'criteria');
      await page.getByRole('tab', { name: sheet.tabs.end }).click();
      await page.getByRole('button', { name: sheet.handIn, exact: true }).click();
      await expect(page.getByText(sheet.refusal.incomplete)).toBeVisible();
      await handIn(page, language);
      await isForEverybody(page, 'handed in');

      await page.getByRole('link', { name: sheet.seeOpinions }).click();
      await expect(page.getByRole('heading', { name: sheet.opinions.agree.title })).toBeVisible();
      await expect(
        page.getByRole('columnheader', { name: sheet.who.machine }).first(),
      ).toBeVisible();
      await page.getByText(sheet.opinions.agree.figures).first().click();
      await isForEverybody(page, 'opinions');
      await page.getByRole('link', { name: sheet.opinions.report, exact: true }).click();
      await expect(page.getByRole('navigation', { name: sheet.together.title })).toBeVisible();
      await isForEverybody(page, report.title);
    });
  });
}
