import { expect, type Page, test } from '@playwright/test';
import { isForEverybody } from './for-everybody.ts';
import { type Language, openBriefing, WORDS } from './steps.ts';

/** Brings figures and names into the interface's own sentences. */
const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce(
    (text, [key, value]) => text.replace(`{{${key}}}`, String(value)),
    sentence,
  );

const LESSON = 'lost-cargo-complaint';
const step = (page: Page) => page.getByRole('heading', { level: 1 });

async function openPlan(page: Page, language: Language): Promise<void> {
  const { teaching, lessons } = WORDS[language];
  await page.goto('#/teach');
  await page.getByRole('link', { name: teaching.lessons.open }).click();
  await page
    .getByRole('link', { name: new RegExp(`^${lessons.list.open}`) })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`#/lessons/${LESSON}$`));
  await expect(page.getByRole('link', { name: lessons.plan.start })).toBeVisible();
}

for (const language of ['zh-CN', 'en'] as const) {
  const { lessons, library, seats } = WORDS[language];
  const { plan, mode, board, quiz, drill, study } = lessons;

  test.describe(`a lesson in ${language}`, () => {
    test.use({ locale: language });

    test('is changed, taught from the keyboard, and there again after a reload', async ({
      page,
    }) => {
      await openPlan(page, language);
      await isForEverybody(page, 'lesson plan');
      const longer = new RegExp(`^${plan.longer.split('{{')[0]}`);
      await page.getByRole('button', { name: longer }).first().click();
      await expect(page.getByText(filled(plan.total, { minutes: 46 }))).toBeVisible();
      await page.reload();
      await expect(page.getByText(filled(plan.total, { minutes: 46 }))).toBeVisible();
      await page.getByRole('button', { name: plan.undo }).click();
      await expect(page.getByText(filled(plan.total, { minutes: 45 }))).toBeVisible();

      await page.getByRole('link', { name: plan.start }).click();
      const timer = page.getByRole('timer');
      await expect(timer).toHaveText('4:00');
      await page.getByRole('button', { name: mode.start }).click();
      await expect(page.getByRole('button', { name: mode.pause })).toBeVisible();
      await page.keyboard.press('Space');
      await expect(page.getByRole('button', { name: mode.start })).toBeVisible();
      await page.keyboard.press('Space');
      await expect(timer).not.toHaveText('4:00');
      await page.keyboard.press('ArrowRight');
      const second = await step(page).textContent();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByText(filled(mode.item, { n: 2, of: 5 }))).toBeVisible();
      await isForEverybody(page, 'cards on the wall');
      await page.reload();
      await expect(step(page)).toHaveText(second ?? '');
      await expect(page.getByText(filled(mode.item, { n: 2, of: 5 }))).toBeVisible();
      await expect(page.getByRole('button', { name: mode.pause })).toBeVisible();
      await expect(timer).not.toHaveText('10:00');

      await page.keyboard.press('ArrowRight');
      await page.getByRole('button', { name: quiz.reveal }).click();
      await isForEverybody(page, 'an answer on the wall');
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(new RegExp(`#/lessons/${LESSON}$`));
      await expect(page.getByRole('link', { name: plan.goOn })).toBeVisible();
    });

    test('shows a group on the board while it takes its seats', async ({ page, context }) => {
      const group = await context.newPage();
      await openBriefing(group, language);
      await group.getByRole('button', { name: library.seats.group.room }).click();
      await expect(group).toHaveURL(/#\/room\/[^/]+$/);

      await page.goto(`#/in-class/${LESSON}`);
      await expect(step(page)).toBeVisible();
      await page.getByRole('list', { name: mode.steps }).getByRole('button').nth(6).click();
      const live = page.getByRole('region', { name: board.live });
      await expect(live.getByText(board.state.waiting)).toBeVisible();

      const agent = group
        .getByRole('listitem')
        .filter({ has: group.getByRole('heading', { name: seats.seat.agent, exact: true }) })
        .filter({ has: group.getByRole('textbox') });
      await agent.getByRole('textbox').fill('Ming');
      await agent.getByRole('button', { name: seats.room.take }).click();
      await expect(live.getByText(`${board.person} · ${board.here}`)).toBeVisible();
      await page.getByRole('checkbox', { name: board.hide }).uncheck();
      await expect(live.getByText(`Ming · ${board.here}`)).toBeVisible();
      await isForEverybody(page, 'the board');
      await group.close();
      await expect(live.getByText(`Ming · ${board.away}`)).toBeVisible();
    });

    test('is learnt alone, on a phone, with what went wrong coming back', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('#/');
      await page.getByRole('link', { name: library.study.begin }).click();
      await page
        .getByRole('link', { name: new RegExp(`^${lessons.studyList.begin}`) })
        .last()
        .click();
      for (let card = 0; card < 3; card += 1)
        await page.getByRole('button', { name: study.read }).click();
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: quiz.check }).click();
      await expect(page.getByText(quiz.wrong)).toBeVisible();
      await isForEverybody(page, 'a question alone');
      await page.reload();
      await expect(page.getByText(filled(study.progress, { right: 3, all: 7 }))).toBeVisible();
      await page.getByRole('button', { name: study.wrongAgain }).click();
      await page.getByRole('radio').nth(1).check();
      await page.getByRole('button', { name: quiz.check }).click();
      await expect(page.getByText(quiz.right, { exact: true })).toBeVisible();
      await page.getByRole('list').getByRole('button').last().click();
      await page.getByRole('textbox').fill(language === 'en' ? 'No.' : '不行。');
      await page.getByRole('textbox').press('Enter');
      await expect(page.getByText(drill.notYet)).toBeVisible();
    });
  });
}
