import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { isForEverybody } from './for-everybody.ts';
import { pickUp, playNamed, speak, withoutWaiting, WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { teaching, task, gradebook } = words;

/** A pupil's own computer: another browser, nothing shared with anybody. */
async function ownComputer(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })).newPage();
}

/** Makes the assignment a teacher makes who has five minutes: one scenario, everything else as it is. */
async function makeAssignment(page: Page): Promise<string> {
  await page.goto('#/assignment/new');
  await page.getByRole('checkbox', { name: /货物丢失投诉/u }).check();
  await page.getByRole('button', { name: teaching.form.save }).click();
  const asStudent = page.getByRole('link', { name: teaching.share.asStudent });
  await expect(asStudent).toBeVisible();
  return (await asStudent.getAttribute('href')) ?? '';
}

/** Opens the link, plays a call and hands it in. The sealed file, as bytes. */
async function doTask(page: Page, link: string, name: string): Promise<Buffer> {
  await withoutWaiting(page, 'zh-CN');
  await page.goto(link);
  await page.getByLabel(task.who.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: task.item.alone }).first().click();
  await pickUp(page, 'zh-CN');
  await speak(page, 'zh-CN', playNamed('zh-rude'));
  await expect(page.getByRole('region', { name: words.play.over.landmark })).toBeVisible();
  await page.goto(link);
  await page.getByRole('link', { name: task.progress.handIn }).click();
  await page.getByRole('button', { name: task.handIn.seal }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: task.give.file }).click();
  return readFileSync(await (await saving).path());
}

test('a class without a server: given out as a link, handed in as sealed files, collected, two of them bad', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const link = await makeAssignment(page);
  await isForEverybody(page, 'sharing');
  const files: Buffer[] = [];
  for (const name of ['小明', '小红'])
    files.push(await doTask(await ownComputer(browser), link, name));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = files;

  await page.getByRole('link', { name: teaching.assignments.grades }).first().click();
  const damaged = Buffer.from(first);
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 9) ^ 1, damaged.length - 9);
  const mimeType = 'application/octet-stream';
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: gradebook.collect.files, exact: true }).click();
  await (await choosing).setFiles([
    { name: 'ming.srx', mimeType, buffer: first },
    { name: 'hong.srx', mimeType, buffer: second },
    { name: 'again.srx', mimeType, buffer: first },
    { name: 'damaged.srx', mimeType, buffer: damaged },
    { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a hand-in') },
  ]);
  const results = page.getByRole('region', { name: gradebook.collect.title });
  await expect(results.getByText(gradebook.collect.kind.new, { exact: true })).toHaveCount(2);
  await expect(results.getByText(gradebook.collect.kind.duplicate, { exact: true })).toHaveCount(1);
  await expect(results.getByText(gradebook.collect.kind.refused, { exact: true })).toHaveCount(2);
  await isForEverybody(page, 'collecting');
});
