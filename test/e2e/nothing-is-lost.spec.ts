import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { composerOf, pickUp, say, startCall, withoutWaiting, WORDS } from './steps.ts';

const language = 'zh-CN';
const words = WORDS[language];
const GREETING = '您好，顺达物流客服中心，工号1027周宁，请问有什么可以帮您？';
const SOOTHE = '林工，货停了四天，您一定很着急，真对不起。您请讲，我在记录。';

async function startedCall(page: Page): Promise<void> {
  await withoutWaiting(page, language);
  await startCall(page, { language, persona: 'precise-accountant', level: 'assisted' });
  await pickUp(page, language);
  await say(page, language, GREETING);
}

const transcript = (page: Page): Promise<string[]> =>
  page.getByRole('log').getByRole('listitem').allInnerTexts();

test('a reload in mid-call goes on where it was', async ({ page }) => {
  await startedCall(page);
  const before = await transcript(page);
  await page.reload();
  await expect(composerOf(page, language)).toBeVisible();
  expect(await transcript(page)).toEqual(before);
  await say(page, language, SOOTHE);
});

test('a tab that dies is gone on with from the home screen', async ({ page, context }) => {
  await startedCall(page);
  const before = await transcript(page);
  await page.close();
  const next = await context.newPage();
  await next.goto('#/');
  await next.getByRole('link', { name: words.library.resume.button }).click();
  await expect(composerOf(next, language)).toBeVisible();
  expect(await transcript(next)).toEqual(before);
});

test('switching the interface language in mid-call keeps the place and the half-written sentence', async ({
  page,
}) => {
  await startedCall(page);
  const before = await page.getByRole('log').getByText('启衡仪器').first().innerText();
  await composerOf(page, language).fill('写到一半的话');
  await page.getByTitle(words.shell.language.en).click();
  await expect(composerOf(page, 'en')).toHaveValue('写到一半的话');
  await expect(page.getByText(before).first()).toBeVisible();
});

test('a sentence that is too long is refused where it was written, and kept', async ({ page }) => {
  await startedCall(page);
  const before = await transcript(page);
  const long = '好'.repeat(10_000);
  await composerOf(page, language).fill(long);
  await composerOf(page, language).press('Enter');
  await expect(composerOf(page, language)).toHaveValue(long);
  expect(await transcript(page)).toEqual(before);
});

test('markup in a sentence is shown as the text it is and runs nothing', async ({ page }) => {
  await startedCall(page);
  await say(page, language, '<img src=x onerror="document.title=\'hacked\'"> <b>您好</b>');
  await expect(page.getByRole('log')).toContainText('<b>您好</b>');
  expect(await page.title()).not.toContain('hacked');
  expect(await page.locator('[role=log] img').count()).toBe(0);
});

test('sessions leave as a file and come back, and a wrong file is refused with a reason', async ({
  page,
}, info) => {
  await startedCall(page);
  await page.goto('#/history');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.history.exportAll }).click();
  const path = info.outputPath('sessions.json');
  await (await download).saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'sanrenxing-sessions',
    version: 1,
  });

  const wrong = info.outputPath('wrong.json');
  writeFileSync(wrong, '{"hello":"world"}');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(wrong);
  await expect(page.getByText(words.history.imported['wrong-format'])).toBeVisible();
  await chooser.setInputFiles(path);
  await expect(page.getByText(words.history.imported.known).first()).toBeVisible();
});

test('a damaged record is set aside and offered for export, and the others stay', async ({
  page,
}) => {
  await startedCall(page);
  await page.goto('#/');
  await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    for (const { name } of databases) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name ?? '');
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of db.objectStoreNames) {
        const done = db.transaction(store, 'readwrite');
        done.objectStore(store).put({ type: 'nonsense' }, 'broken-session/0000');
        await new Promise((resolve) => {
          done.oncomplete = resolve;
        });
      }
      db.close();
    }
  });
  await page.goto('#/history');
  await page.reload();
  await expect(page.getByRole('heading', { name: words.history.damaged.title })).toBeVisible();
  await expect(page.getByText(words.library.level.assisted.name).first()).toBeVisible();
});
