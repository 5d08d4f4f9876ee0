import { expect, test } from '@playwright/test';
import {
  type Language,
  pickUp,
  playNamed,
  readScore,
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
