import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { isForEverybody } from './for-everybody.ts';
import { answerAll, handIn } from './sheet-steps.ts';
import { composerOf, openBriefing, withoutWaiting, WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { room, seat, pass, speak, customer, over } = words.seats;

/** Brings the names of seats and people into the interface's own sentences. */
const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (text, [key, value]) => text.replace(`{{${key}}}`, value),
    sentence,
  );

async function sitDown(page: Page, which: keyof typeof seat, name: string): Promise<void> {
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: seat[which], exact: true }) })
    .filter({ has: page.getByRole('textbox') });
  await card.getByRole('textbox').fill(name);
  await card.getByRole('button', { name: room.take }).click();
  await expect(page).toHaveURL(/#\/room\/[^/]+\/[^/]+$/);
}

/** Opens a room for the case, and a window for each seat. */
async function openRoom(context: BrowserContext, page: Page): Promise<readonly [Page, Page, Page]> {
  await withoutWaiting(page, 'zh-CN');
  await openBriefing(page, 'zh-CN');
  const { names, room: open } = words.library.seats.group;
  const expected = page.getByRole('group', { name: names });
  await expected.getByLabel(words.library.seats.seat.agent).fill('小明');
  await expected.getByLabel(words.library.seats.seat.customer).fill('小红');
  await page.getByRole('button', { name: open }).click();
  await expect(page).toHaveURL(/#\/room\/[^/]+$/);
  const address = page.url();
  const windows: Page[] = [];
  for (let other = 0; other < 2; other += 1) {
    const window = await context.newPage();
    await window.goto(address);
    windows.push(window);
  }
  const [second = page, third = page] = windows;
  await sitDown(page, 'agent', '小明');
  await sitDown(second, 'customer', '小红');
  await sitDown(third, 'observer', '小刚');
  return [page, second, third];
}

/** The customer ends the talk before its time, and means it. */
async function leaveTalk(page: Page): Promise<void> {
  await page.getByRole('button', { name: customer.leave }).click();
  const sure = page.getByRole('dialog', { name: customer.leaveTitle });
  await sure.getByRole('button', { name: customer.leave }).click();
}

const scriptLine = (page: Page) =>
  page.getByRole('region', { name: speak.next }).getByRole('button');

/** The agent speaks, the customer answers as the script would, and the observer sees both. */
async function exchange(
  [agent, other, observer]: readonly [Page, Page, Page],
  text: string,
): Promise<void> {
  const turns = observer.getByRole('log').getByRole('listitem');
  const before = await turns.count();
  await composerOf(agent, 'zh-CN').fill(text);
  await composerOf(agent, 'zh-CN').press('Enter');
  await scriptLine(other).click();
  await expect(turns).toHaveCount(before + 2);
  await expect(agent.getByRole('log').getByRole('listitem')).toHaveCount(before + 2);
}

test('three windows play a call; one is closed in the middle and comes back to everything', async ({
  context,
  page,
}) => {
  const windows = await openRoom(context, page);
  const [agent, , observer] = windows;
  await isForEverybody(agent, 'lobby');
  await agent.getByRole('button', { name: room.begin }).click();
  await agent.getByRole('button', { name: words.play.ringing.phone.accept }).click();
  await expect(observer.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await exchange(windows, '您好，顺达物流1027号为您服务，请问有什么可以帮您？');
  await exchange(windows, '让您着急了，实在对不起。请问您的运单号是多少？');

  // The observer pins a mark with one key, without seeing a word of the machine's.
  await observer.keyboard.press('1');
  await expect(observer.getByText(words.play.coach.did)).toHaveCount(0);

  const [, gone] = windows;
  await isForEverybody(gone, 'customer');
  await isForEverybody(observer, 'observer');
  await gone.close();
  await expect(
    agent.getByText(filled(room.missing, { seat: seat.customer, name: '小红' })),
  ).toBeVisible();
  const back = await context.newPage();
  await back.goto(agent.url().replace(/\/[^/]+$/, ''));
  await back.getByRole('link', { name: room.reopen }).click();
  await expect(back.getByRole('log').getByRole('listitem')).toHaveCount(5);
  await exchange([agent, back, observer], '我马上替您查，下午三点前给您回电话。');
  await leaveTalk(back);

  for (const window of [back, observer])
    await expect(window.getByRole('heading', { name: over.title })).toBeVisible();
  await expect(agent.getByRole('region', { name: words.play.over.landmark })).toBeVisible();

  // The observer fills in the sheet and hands it to the group; then there are two opinions side by side.
  await answerAll(observer, 'zh-CN');
  await observer.getByRole('tab', { name: words.sheet.tabs.end }).click();
  await handIn(observer, 'zh-CN');
  const session = (await back.getByRole('link', { name: over.debrief }).getAttribute('href')) ?? '';
  const opinions = await context.newPage();
  await opinions.goto(session.replace('debrief', 'opinions'));
  for (const who of [words.sheet.who.machine, '小刚'])
    await expect(opinions.getByRole('columnheader', { name: who }).first()).toBeVisible();
  await opinions.goto(session);
  await expect(opinions.getByRole('heading', { level: 1 })).toBeVisible();
  await isForEverybody(opinions, 'debrief');

  // The call is in this device's history, and the group can go on with changed seats.
  await agent.getByRole('button', { name: room.next }).click();
  await back.getByRole('link', { name: room.follow }).click();
  const proposed = back.getByRole('listitem').filter({ hasText: seat.agent }).getByRole('textbox');
  await expect(proposed).toHaveValue('小刚');
});

test('one screen goes round: covered between the seats, and the talk is kept', async ({ page }) => {
  await withoutWaiting(page, 'zh-CN');
  await openBriefing(page, 'zh-CN');
  const group = page.getByRole('group', { name: words.library.seats.group.names });
  await group.getByLabel(words.library.seats.seat.agent).fill('小明');
  await group.getByLabel(words.library.seats.seat.customer).fill('小红');
  await page.getByRole('button', { name: words.library.seats.group.pass }).click();
  await expect(page.getByRole('heading', { name: pass.turn_agent })).toBeVisible();
  await isForEverybody(page, 'covered');
  await page.getByRole('button', { name: filled(pass.ready, { name: '小明' }) }).click();
  await page.getByRole('button', { name: words.play.ringing.phone.accept }).click();
  await composerOf(page, 'zh-CN').fill('您好，请问有什么可以帮您？');
  await composerOf(page, 'zh-CN').press('Enter');
  await expect(page.getByRole('log')).toHaveCount(0);
  await page.getByRole('button', { name: filled(pass.ready, { name: '小红' }) }).click();
  await scriptLine(page).click();
  await expect(page.getByRole('heading', { name: pass.turn_agent })).toBeVisible();
  await page.reload();
  // After a reload the screen is covered again, for whoever is next.
  await page.getByRole('button', { name: filled(pass.ready, { name: '小明' }) }).click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(3);
});

test('a student is the customer of a scripted agent, to the end', async ({ page }) => {
  await withoutWaiting(page, 'zh-CN');
  await openBriefing(page, 'zh-CN');
  await page.getByRole('button', { name: words.library.seats.customer.start }).click();
  const turns = page.getByRole('log').getByRole('listitem');
  for (let answers = 0; answers < 3; answers += 1) {
    const before = await turns.count();
    await scriptLine(page).click();
    await expect.poll(() => turns.count()).toBeGreaterThan(before);
  }
  await leaveTalk(page);
  await page.getByRole('link', { name: over.report }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
