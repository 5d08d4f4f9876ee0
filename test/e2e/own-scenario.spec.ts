import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { isForEverybody } from './for-everybody.ts';
import { pickUp, playNamed, speak, withoutWaiting, WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { teaching, task, gradebook, sheet } = words;
const TITLE = '我校的丢件案';

/** A scenario as a teacher might have written it: one of ours under another name, packed. */
function packed(): Buffer {
  const root = 'scenarios/lost-cargo';
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => /^(?:scenario|zh-CN|desk.zh-CN)\.yaml$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
        .replace(/^id: .*$/m, 'id: our-lost-cargo')
        .replace(/^title: .*$/m, `title: ${TITLE}`);
      return [`mine/${path.replaceAll('\\', '/')}`, new TextEncoder().encode(text)] as const;
    });
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await choosing).setFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await saving).path());
}

/** A class of one, and an assignment with the teacher's own scenario. What the students are given. */
async function giveOut(page: Page): Promise<string> {
  await page.goto('#/teach');
  await page.getByLabel(teaching.classes.name).fill('物流2301');
  await page.getByRole('button', { name: teaching.classes.new }).click();
  await page.getByLabel(teaching.class.import.paste).fill('01\t小明');
  const take = teaching.class.import.take_other.replace('{{count}}', '1');
  await page.getByRole('button', { name: take }).click();
  await page.goto('#/assignment/new');
  await choose(page, teaching.own.files, 'mine.zip', packed());
  await expect(page.getByRole('checkbox', { name: TITLE })).toBeChecked();
  await page.getByText(teaching.own.look, { exact: true }).click();
  await isForEverybody(page, 'own scenarios');
  await page.getByRole('button', { name: teaching.form.save }).click();
  return (await saved(page, teaching.share.file)).toString('utf8');
}

async function playIt(browser: Browser, given: string): Promise<Buffer> {
  const page = await (
    await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })
  ).newPage();
  await withoutWaiting(page, 'zh-CN');
  await page.goto('#/task/open');
  await page.getByLabel(task.open.label).fill(given);
  await page.getByRole('button', { name: task.open.button, exact: true }).click();
  await page.getByLabel(task.who.name, { exact: true }).fill('小明');
  const here = page.url();
  await page.getByRole('button', { name: task.item.alone }).click();
  await pickUp(page, 'zh-CN');
  await speak(page, 'zh-CN', playNamed('zh-rude'));
  await expect(page.getByRole('region', { name: words.play.over.landmark })).toBeVisible();
  await page.goto(here);
  await page.getByRole('link', { name: task.progress.handIn }).click();
  await page.getByRole('button', { name: task.handIn.seal }).click();
  return saved(page, task.give.file);
}

/** Gives every criterion the level 3 with the keyboard, and hands the sheet in. */
async function markBySheet(page: Page): Promise<void> {
  await page.getByRole('tab', { name: sheet.tabs.criteria }).click();
  const parts = page.getByRole('group', { name: sheet.when.label }).getByRole('button');
  for (let part = 0; part < (await parts.count()); part += 1) {
    await parts.nth(part).press('Enter');
    const levels = page.getByRole('group', { name: sheet.level, exact: true });
    for (let row = 0; row < (await levels.count()); row += 1) {
      await levels.nth(row).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
    }
  }
  await page.getByRole('tab', { name: sheet.tabs.end }).click();
  await page.getByRole('group', { name: sheet.overall }).getByRole('radio').nth(2).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: sheet.handIn, exact: true }).click();
}

test('a teacher’s own scenario goes out as a file, is played, comes back, and is marked criterion by criterion', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const given = await giveOut(page);
  const work = await playIt(browser, given);
  await page.getByRole('link', { name: teaching.assignments.grades }).click();
  await choose(page, gradebook.collect.files, 'ming.srx', work);
  await expect(page.getByText(gradebook.collect.kind.new, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '小明' }).click();
  await page.getByRole('button', { name: gradebook.criteria.open }).click();
  await page.getByRole('button', { name: gradebook.criteria.pick }).nth(1).click();
  await page.keyboard.press('2');
  await markBySheet(page);
  const counts = gradebook.criteria.counts.replace('{{points}}', '50');
  await expect(page.getByText(counts)).toBeVisible();
  await isForEverybody(page, 'marking by criterion');
  await page.getByRole('button', { name: gradebook.criteria.close }).click();
  const reasons = page.getByRole('region', { name: gradebook.sheets.why });
  await expect(reasons.getByText(sheet.marks.kinds.forbidden)).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: gradebook.sheets.total })).toContainText(
    gradebook.sheets.apart_other.replace('{{count}}', '2'),
  );
});
