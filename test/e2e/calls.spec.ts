import { expect, type Page, test } from '@playwright/test';
import {
  type Language,
  pickUp,
  playNamed,
  readScore,
  say,
  speak,
  startCall,
  withoutWaiting,
  WORDS,
} from './steps.ts';

for (const [language, prefix] of [
  ['zh-CN', 'zh'],
  ['en', 'en'],
] as const satisfies readonly (readonly [Language, string])[]) {
  test.describe(`a call in ${language}`, () => {
    test.use({ locale: language });

    test('a perfect agent keeps the customer and earns nearly everything', async ({ page }) => {
      const play = playNamed(`${prefix}-perfect-accountant`);
      await withoutWaiting(page, language);
      await startCall(page, { language, persona: play.persona, level: 'assisted' });
      await pickUp(page, language);
      await speak(page, language, play);
      await expect(page.getByText(WORDS[language].play.over.closed).first()).toBeVisible();
      expect(await readScore(page, language)).toBeGreaterThanOrEqual(95);
    });

    test('a rude agent is hung up on and fails', async ({ page }) => {
      const play = playNamed(`${prefix}-rude`);
      await withoutWaiting(page, language);
      await startCall(page, { language, persona: play.persona, level: 'assisted' });
      await pickUp(page, language);
      await speak(page, language, play);
      await expect(page.getByText(WORDS[language].play.over.customer).first()).toBeVisible();
      expect(await readScore(page, language)).toBeLessThanOrEqual(20);
    });
  });
}

/** How much of the document lies outside the window, in pixels: across and down. */
const beyondTheWindow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { across: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
  });

test('a call stays in its window, however much is said and marked in it', async ({ page }) => {
  const { settings, play } = WORDS['zh-CN'];
  const inside = { across: 0, down: 0 };
  await withoutWaiting(page, 'zh-CN');
  await page.getByRole('radio', { name: settings.coach.turn.name }).check();
  await startCall(page, { language: 'zh-CN', persona: 'precise-accountant', level: 'guided' });
  await pickUp(page, 'zh-CN');
  const good = playNamed('zh-perfect-accountant').turns.slice(0, 6);
  await speak(page, 'zh-CN', { persona: 'precise-accountant', turns: good });
  await say(page, 'zh-CN', '你急也没用啊，我又不是搬货的');
  await expect(page.getByRole('log').locator('mark').first()).toBeAttached();
  expect(await beyondTheWindow(page)).toEqual(inside);
  for (const sheet of [play.ticket.kind.complaint, play.desk.promises]) {
    await page.getByRole('button', { name: sheet }).first().click();
    expect(await beyondTheWindow(page)).toEqual(inside);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await beyondTheWindow(page)).toEqual(inside);
});
