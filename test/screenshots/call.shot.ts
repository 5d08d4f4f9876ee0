import { test } from '@playwright/test';
import {
  pickUp,
  playNamed,
  readScore,
  say,
  speak,
  startCall,
  withoutWaiting,
} from '../e2e/steps.ts';

const PLAYS = { 'zh-CN': 'zh-recovers', en: 'en-recovers' } as const;

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(language, () => {
    test.use({ locale: language });

    test(`a call and its report in ${language}`, async ({ page }) => {
      const play = playNamed(PLAYS[language]);
      await withoutWaiting(page, language);
      await startCall(page, { language, persona: play.persona, level: 'assisted' });
      await pickUp(page, language);
      for (const { say: text } of play.turns.slice(0, 4)) if (text) await say(page, language, text);
      await page.screenshot({ path: `test/screenshots/call-${language}.png` });
      await speak(page, language, { ...play, turns: play.turns.slice(4) });
      await readScore(page, language);
      await page.screenshot({ path: `test/screenshots/report-${language}.png` });
    });
  });
}
