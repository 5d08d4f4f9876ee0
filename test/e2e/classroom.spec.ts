import { chromium, expect, type Page, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import {
  choose,
  doTask,
  makeAssignment,
  makeClass,
  ownComputer,
  resultsOf,
  savedBy,
  sealedFile,
  sealTask,
  tableOn,
} from './class-steps.ts';
import { BROWSER_ARGS, findBrowser } from '../browser/find-browser.ts';
import { cameraArgs, filmCodes } from './fake-camera.ts';
import { isForEverybody } from './for-everybody.ts';
import { WORDS } from './steps.ts';

const words = WORDS['zh-CN'];
const { teaching, task, gradebook } = words;

const CLASS = '物流 2301 班';
const ROSTER = ['230101\t小明\t1', '230102\t小红\t1', '230103\t<b>小刚</b>\t1'];
const PASSPHRASE = '三人行必有我师焉-2025';

const flipped = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place) ^ 1, place);
  return copy;
};

/** The sheet as it is read back by a library, every cell as text, by heading. */
async function sheetIn(bytes: Buffer): Promise<readonly Readonly<Record<string, string>>[]> {
  const [headings = [], ...rows] = await readSheet(new Blob([Uint8Array.from(bytes)]));
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [heading, String(row[column] ?? '')])),
  );
}

/** A figure in a cell of the screen, without the signs and words around it. */
const figureIn = (cell: string): string => /\d+(?:\.\d+)?/.exec(cell)?.[0] ?? '';

const { column } = gradebook;
const same = (cell: string): string => cell;
/** Which columns of the screen are in the file too, and how a cell of the screen is written there. */
const WRITTEN = {
  name: same,
  number: same,
  group: same,
  attempts: same,
  machine: figureIn,
  self: figureIn,
  observer: figureIn,
  teacher: figureIn,
  final: figureIn,
} as const;
const IDS = Object.keys(WRITTEN) as readonly (keyof typeof WRITTEN)[];

const headingOf = (text: string): string => text.replace(/\s*[▲▼↕]$/, '');

/** Compares screen and file cell by cell; gives back which columns there were. */
async function expectSame(page: Page, bytes: Buffer): Promise<readonly string[]> {
  const [headings = [], ...rows] = await tableOn(page);
  const sheet = await sheetIn(bytes);
  expect(sheet).toHaveLength(rows.length);
  const shown = IDS.flatMap((id) => {
    const place = headings.findIndex((heading) => headingOf(heading) === column[id]);
    return place < 0 ? [] : [{ id, place }];
  });
  for (const [index, row] of rows.entries())
    for (const { id, place } of shown)
      expect(sheet[index]?.[gradebook.export.column[id]], `${id}, row ${index + 1}`).toBe(
        WRITTEN[id](row[place] ?? ''),
      );
  return shown.map(({ id }) => id);
}

const markOf = async (page: Page, name: string): Promise<number> => {
  const [headings = [], ...rows] = await tableOn(page);
  const place = headings.findIndex((heading) => headingOf(heading) === column.final);
  return Number(figureIn(rows.find(([first]) => first === name)?.[place] ?? ''));
};

async function backUp(page: Page): Promise<Buffer> {
  await page.goto('#/teach');
  const { backup } = teaching;
  await page.getByLabel(backup.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(backup.again, { exact: true }).fill(PASSPHRASE);
  const saved = await savedBy(page, () => page.getByRole('button', { name: backup.save }).click());
  return saved.bytes;
}

async function restore(page: Page, backup: Buffer): Promise<void> {
  await page.goto('#/teach');
  const said = teaching.backup;
  await choose(page, said.restore, [sealedFile('class.srxbackup', backup)]);
  await page.getByLabel(said.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: said.read, exact: true }).click();
}

const openBook = (page: Page): Promise<void> =>
  page.getByRole('link', { name: teaching.assignments.grades }).first().click();

test('a class without a server: link, three computers, an objection, damaged files, Excel, and all of it again from a backup', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  await makeClass(page, CLASS, ROSTER);
  const link = await makeAssignment(page, CLASS);
  await isForEverybody(page, 'sharing');
  const pupils = [
    { name: '小明', number: '230101', play: 'zh-recovers', objection: '我是在请他慢慢说' },
    { name: '小红', number: '230102' },
    { name: '<b>小刚</b>', number: '230103' },
  ];
  const files: Buffer[] = [];
  for (const pupil of pupils) files.push(await doTask(await ownComputer(browser), link, pupil));
  const [ming = Buffer.alloc(0), hong = Buffer.alloc(0), gang = Buffer.alloc(0)] = files;

  await openBook(page);
  await choose(page, gradebook.collect.files, [
    sealedFile('ming.srx', ming),
    sealedFile('hong.srx', hong),
    sealedFile('gang.srx', gang),
    sealedFile('again.srx', ming),
    sealedFile('damaged.srx', flipped(hong, hong.length - 9)),
    sealedFile('half.srx', gang.subarray(0, gang.length / 2)),
    { name: 'holiday.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a hand-in') },
  ]);
  const { kind } = gradebook.collect;
  const results = resultsOf(page);
  const lines = (word: string) => results.getByRole('listitem').getByText(word, { exact: true });
  await expect(lines(kind.new)).toHaveCount(3);
  await expect(results.getByRole('listitem').filter({ hasText: 'again.srx' })).toContainText(
    kind.duplicate,
  );
  for (const name of ['damaged.srx', 'half.srx', 'holiday.pdf'])
    await expect(results.getByRole('listitem').filter({ hasText: name })).toContainText(
      kind.refused,
    );
  // What looks like markup in a name is a name.
  await expect(page.getByRole('link', { name: '<b>小刚</b>' })).toBeVisible();
  await isForEverybody(page, 'collecting');

  const before = await markOf(page, '小明');
  await page.getByText(gradebook.objection.title_other.replace('{{count}}', '1')).click();
  await page.getByRole('button', { name: gradebook.objection.accept }).click();
  await expect.poll(() => markOf(page, '小明')).toBeGreaterThan(before);

  const excel = await savedBy(page, () =>
    page.getByRole('button', { name: 'Excel', exact: true }).click(),
  );
  const compared = await expectSame(page, excel.bytes);
  for (const id of ['name', 'number', 'group', 'attempts', 'machine', 'final'])
    expect(compared).toContain(id);
  const table = await tableOn(page);

  const backup = await backUp(page);
  const elsewhere = await ownComputer(browser);
  await restore(elsewhere, backup);
  await openBook(elsewhere);
  await expect(elsewhere.getByRole('link', { name: '小明' })).toBeVisible();
  expect(await tableOn(elsewhere)).toEqual(table);
  // Also the key came along, and what a learning platform packs is opened and known again.
  const packed = zipSync({ '小明/作业.srx': ming, '小红/作业.srx': hong, '小刚/作业.srx': gang });
  await choose(elsewhere, gradebook.collect.files, [sealedFile('all.zip', Buffer.from(packed))]);
  const again = resultsOf(elsewhere).getByRole('listitem');
  for (const name of ['小明', '小红', '小刚'])
    await expect(again.filter({ hasText: `all.zip › ${name}/` })).toContainText(kind.duplicate);
});

test('a hand-in shown as codes is read from pictures of the screen, in any order, doubled, with one missing at first', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const link = await makeAssignment(page);
  const student = await ownComputer(browser);
  await sealTask(student, link, { name: '小明' });
  await student.getByRole('button', { name: task.give.qr }).click();
  await student.getByRole('button', { name: task.qr.pause }).click();
  const code = student.getByRole('img', { name: /二维码，第/u });
  const label = (await code.getAttribute('aria-label')) ?? '';
  const count = Number(/共 (\d+) 张/u.exec(label)?.[1]);
  const pictures: Buffer[] = [];
  for (let place = 0; place < count; place += 1) {
    pictures.push(await code.screenshot());
    await student.getByRole('button', { name: task.qr.next }).click();
  }
  const given = [...pictures, ...pictures.slice(0, 1)].reverse().map((buffer, index) => ({
    name: `photo-${index}.png`,
    mimeType: 'image/png',
    buffer,
  }));
  expect(count).toBeGreaterThan(1);

  await openBook(page);
  await page.getByRole('button', { name: gradebook.scan.open }).click();
  const scan = page.getByRole('region', { name: gradebook.collect.title, exact: true });
  await choose(page, gradebook.scan.pictures, given.slice(1, -1));
  const have = (number: number) =>
    scan.getByText(
      gradebook.scan.have_other
        .replace('{{have}}', String(number))
        .replace('{{count}}', String(count)),
    );
  await expect(have(count - 1)).toBeVisible();
  await expect(scan.getByText(/还缺第/u)).toBeVisible();
  await isForEverybody(page, 'scanning');
  await choose(page, gradebook.scan.pictures, given);
  await expect(have(count)).toBeVisible();
  await expect(resultsOf(page).getByText('小明')).toBeVisible();
});

test('a hand-in shown as codes is read by the camera', async ({ baseURL }, testInfo) => {
  test.setTimeout(120_000);
  const film = testInfo.outputPath('codes.y4m');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_ARGS, ...cameraArgs(film)],
  });
  const context = () =>
    browser.newContext({ ...(baseURL && { baseURL }), locale: 'zh-CN', acceptDownloads: true });
  const page = await (await context()).newPage();
  const link = await makeAssignment(page);
  const sealed = await doTask(await (await context()).newPage(), link, { name: '小明' });
  filmCodes(film, sealed);
  await openBook(page);
  await page.getByRole('button', { name: gradebook.scan.open }).click();
  await page.getByRole('button', { name: gradebook.scan.camera }).click();
  await expect(resultsOf(page).getByText('小明')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: gradebook.scan.stop }).click();
  await expect(page.getByRole('button', { name: gradebook.scan.camera })).toBeVisible();
  await browser.close();
});
