import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { pickUp, type Play, playNamed, speak, withoutWaiting, WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { teaching, task, gradebook, report } = words;

/** Somebody's own computer: another browser, nothing shared with anybody. */
export async function ownComputer(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })).newPage();
}

/** What a click saves, with the name it is saved under. */
export async function savedBy(page: Page, click: () => Promise<void>) {
  const saving = page.waitForEvent('download');
  await click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Makes a class out of a list as it stands in a table. */
export async function makeClass(page: Page, name: string, roster: readonly string[]) {
  await page.goto('#/teach');
  await page.getByLabel(teaching.classes.name).fill(name);
  await page.getByRole('button', { name: teaching.classes.new }).click();
  await page.getByLabel(teaching.class.import.paste).fill(roster.join('\n'));
  const take = teaching.class.import.take_other.replace('{{count}}', String(roster.length));
  await page.getByRole('button', { name: take }).click();
  await expect(page.getByRole('row')).toHaveCount(roster.length + 1);
}

/** Makes the assignment a teacher makes who has five minutes: one scenario, everything else as it is. The link. */
export async function makeAssignment(page: Page, schoolClass?: string): Promise<string> {
  await page.goto('#/assignment/new');
  await page.getByRole('checkbox', { name: /货物丢失投诉/u }).check();
  if (schoolClass !== undefined)
    await page
      .getByLabel(teaching.form.class, { exact: true })
      .selectOption({ label: schoolClass });
  await page.getByRole('button', { name: teaching.form.save }).click();
  const asStudent = page.getByRole('link', { name: teaching.share.asStudent });
  await expect(asStudent).toBeVisible();
  return (await asStudent.getAttribute('href')) ?? '';
}

export interface Pupil {
  readonly name: string;
  readonly number?: string;
  readonly play?: string;
  /** Reason for objecting to the first comment of the report. */
  readonly objection?: string;
}

async function object(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: words.play.over.report }).click();
  await page.getByRole('button', { name: report.objection.ask }).first().click();
  await page.getByLabel(report.objection.label).fill(reason);
  await page.getByRole('button', { name: report.objection.send }).click();
  await expect(page.getByText(report.objection.open)).toBeVisible();
}

/** Opens the link, plays a call, perhaps objects, and seals the hand-in; then it lies there to be given. */
export async function sealTask(page: Page, link: string, pupil: Pupil): Promise<void> {
  const { name, number, play = 'zh-rude', objection } = pupil;
  await withoutWaiting(page, 'zh-CN');
  await page.goto(link);
  await page.getByLabel(task.who.name, { exact: true }).fill(name);
  if (number !== undefined) await page.getByLabel(task.who.number, { exact: true }).fill(number);
  await page.getByRole('button', { name: task.item.alone }).first().click();
  await pickUp(page, 'zh-CN');
  const spoken: Play = playNamed(play);
  await speak(page, 'zh-CN', spoken);
  await expect(page.getByRole('region', { name: words.play.over.landmark })).toBeVisible();
  if (objection !== undefined) await object(page, objection);
  await page.goto(link);
  await page.getByRole('link', { name: task.progress.handIn }).click();
  await page.getByRole('button', { name: task.handIn.seal }).click();
}

/** The same, as the file a student sends. */
export async function doTask(page: Page, link: string, pupil: Pupil): Promise<Buffer> {
  await sealTask(page, link, pupil);
  const { bytes } = await savedBy(page, () =>
    page.getByRole('button', { name: task.give.file }).click(),
  );
  return bytes;
}

export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const sealedFile = (name: string, buffer: Buffer): Given => ({
  name,
  buffer,
  mimeType: 'application/octet-stream',
});

/** Chooses files behind a button. */
export async function choose(page: Page, button: string, files: readonly Given[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await choosing).setFiles([...files]);
}

/** What became of what was collected. */
export const resultsOf = (page: Page): Locator =>
  page.getByRole('region', { name: gradebook.collect.results });

const textsOf = (cells: Locator): Promise<readonly string[]> => cells.allInnerTexts();

/** The class's table as it stands on the screen: headings, and the words of each row. */
export async function tableOn(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('table').locator('thead tr, tbody tr');
  const count = await rows.count();
  const table: (readonly string[])[] = [];
  for (let row = 0; row < count; row += 1)
    table.push(await textsOf(rows.nth(row).locator('th, td')));
  return table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
}
