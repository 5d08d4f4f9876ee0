import { expect, test } from '@playwright/test';
import { openBriefing, say, withoutWaiting, WORDS } from './steps.ts';

const words = WORDS['zh-CN'];

test('a student watches the exemplary agent, takes over in the middle and is scored', async ({
  page,
}) => {
  await withoutWaiting(page, 'zh-CN');
  await openBriefing(page, 'zh-CN');
  await page.getByRole('button', { name: words.library.watch.start }).click();
  await expect(page).toHaveURL(/#\/replay\//);
  const log = page.getByRole('log').getByRole('listitem');
  // Picked up, and twice a sentence with its answer; looks at the desk in between are steps without words.
  const watched = 5;
  while ((await log.count()) < watched)
    await page.getByRole('button', { name: words.replay.on }).click();
  await page.getByRole('button', { name: words.replay.tryFromHere }).click();
  await expect(page).toHaveURL(/#\/play\//);
  await expect.poll(() => log.count()).toBe(watched);
  await say(page, 'zh-CN', '请问您的运单号是多少？我马上替您查。');
  await page.goto('#/history');
  await expect(page.getByText(words.replay.agent.exemplary)).toBeVisible();
});

test('a shift draws its calls, and leads from one to the next', async ({ page }) => {
  await withoutWaiting(page, 'zh-CN');
  await page.goto('#/');
  await page.getByRole('link', { name: words.library.shift.begin }).click();
  await page.getByRole('button', { name: words.shift.new.begin }).click();
  await expect(page).toHaveURL(/#\/play\//);
  await page.locator('main').getByRole('button').first().click();
  await page.getByRole('textbox', { name: words.play.composer.label }).waitFor();
  await page.locator('[class*=keys] button').last().click();
  await page.locator('dialog[open] button').last().click();
  await page.getByRole('link', { name: words.play.over.shift }).click();
  await expect(page.getByText(words.shift.calls)).toBeVisible();
  await expect(
    page.getByRole('button', {
      name: words.shift.next.replace('{{place}}', '2').replace('{{of}}', '5'),
    }),
  ).toBeVisible();
});
