import { expect, test } from '@playwright/test';
import { isForEverybody } from './for-everybody.ts';
import {
  composerOf,
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

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  test.describe(`every screen in ${language}`, () => {
    test.use({ locale: language });

    test('has no accessibility violation, from home to report', async ({ page }) => {
      const check = (where: string): Promise<void> => isForEverybody(page, where);
      await withoutWaiting(page, language);
      await check('settings');
      await page.goto('#/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check('home');
      await startCall(page, { language, persona: 'hurried-boss', level: 'guided' });
      await check('ringing');
      await pickUp(page, language);
      await check('first words');
      await speak(page, language, {
        persona: 'hurried-boss',
        turns: playNamed(language === 'en' ? 'en-rude' : 'zh-rude').turns.slice(0, 2),
      });
      await check('in the talk');
      await page.getByRole('button', { name: WORDS[language].play.bar.hangUp }).click();
      await check('question before hanging up');
      await page.getByRole('button', { name: WORDS[language].play.hangUp.leave }).click();
      await expect(
        page.getByRole('region', { name: WORDS[language].play.over.landmark }),
      ).toBeVisible();
      await check('after the call');
      await readScore(page, language);
      await check('report');
      await page.goto('#/history');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check('history');
    });

    test('keeps the places of the header apart on a narrow phone, in one line', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('#/');
      const places = page.getByRole('navigation').first().getByRole('link');
      await expect(places.first()).toBeVisible();
      const boxes = await places.evaluateAll((links) =>
        links.map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          const { left, right, top } = range.getBoundingClientRect();
          return { left, right, top };
        }),
      );
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
      for (const [index, { right }] of boxes.slice(0, -1).entries())
        expect((boxes[index + 1]?.left ?? 0) - right).toBeGreaterThanOrEqual(4);
    });
  });
}

const words = WORDS['zh-CN'];

test('a call needs nothing but the keyboard', async ({ page }) => {
  await withoutWaiting(page, 'zh-CN');
  await page.goto('#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: '开始练习：货物丢失投诉' }).focus();
  await page.keyboard.press('Enter');
  const start = page.getByRole('button', { name: words.library.brief.start });
  await expect(start).toBeVisible();
  for (
    let i = 0;
    i < 40 && !(await start.evaluate((button) => button === document.activeElement));
    i += 1
  )
    await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.play.ringing.phone.accept })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(composerOf(page, 'zh-CN')).toBeFocused();
  await page.keyboard.type('您好，顺达物流，请问有什么可以帮您？');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('启衡仪器');
  await expect(composerOf(page, 'zh-CN')).toBeFocused();
});

test('the customer is announced to those who do not see the screen', async ({ page }) => {
  await withoutWaiting(page, 'zh-CN');
  await startCall(page, { language: 'zh-CN', persona: 'precise-accountant', level: 'assisted' });
  await pickUp(page, 'zh-CN');
  await say(page, 'zh-CN', '您好，顺达物流，请问有什么可以帮您？');
  await expect(
    page.locator('[aria-live=polite], [role=status]').filter({ hasText: '启衡仪器' }).first(),
  ).toBeAttached();
});

test('nothing is asked of any other host', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  await withoutWaiting(page, 'zh-CN');
  await startCall(page, { language: 'zh-CN', persona: 'precise-accountant', level: 'real' });
  await pickUp(page, 'zh-CN');
  await say(page, 'zh-CN', '您好，顺达物流，请问有什么可以帮您？');
  expect(foreign).toEqual([]);
});

test('a link to nowhere and a session nobody knows say so and lead home', async ({ page }) => {
  for (const address of ['#/moon', '#/play/nobody', '#/report/nobody', '#/brief/nowhere']) {
    await page.goto(address);
    await expect(page.locator('main')).toContainText(/没有|找不到|打不开/);
    await expect(
      page.locator('main').getByRole('link').or(page.locator('main').getByRole('button')).first(),
    ).toBeVisible();
  }
});

test('where the browser refuses to store, it says so and the call goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('#/');
  await page.getByRole('link', { name: '开始练习：货物丢失投诉' }).click();
  await page.getByRole('button', { name: words.library.brief.start }).click();
  await page.getByRole('button', { name: words.play.ringing.phone.accept }).click();
  const goOn = page.getByRole('button', { name: words.play.save.goOn });
  await expect(goOn.or(composerOf(page, 'zh-CN')).first()).toBeVisible();
  await expect(page.locator('body')).toContainText(/没有保存|不让保存/);
  if (await goOn.isVisible()) await goOn.click();
  await composerOf(page, 'zh-CN').fill('您好，顺达物流，请问有什么可以帮您？');
  await composerOf(page, 'zh-CN').press('Enter');
  await expect(page.getByRole('log')).toContainText('启衡仪器');
});

test('the report prints as pages', async ({ page }) => {
  const play = playNamed('zh-rude');
  await withoutWaiting(page, 'zh-CN');
  await startCall(page, { language: 'zh-CN', persona: play.persona, level: 'assisted' });
  await pickUp(page, 'zh-CN');
  await speak(page, 'zh-CN', play);
  await readScore(page, 'zh-CN');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
});
