import { expect, type Page, test } from '@playwright/test';
import {
  type Language,
  pickUp,
  playNamed,
  speak,
  startCall,
  withoutWaiting,
  WORDS,
} from './steps.ts';

/** A page of A4 in points, as the browser writes it. */
const A4 = /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/;

async function printed(page: Page): Promise<{ readonly pages: number; readonly isA4: boolean }> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, isA4: A4.test(pdf) };
}

/** Violations of WCAG 2.2 A and AA and of best practice on the screen as it stands, as readable lines. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** A rude call to its bitter end; gives its session. */
async function rudeCall(page: Page, language: Language): Promise<string> {
  const play = playNamed(language === 'en' ? 'en-rude' : 'zh-rude');
  await withoutWaiting(page, language);
  await startCall(page, { language, persona: play.persona, level: 'assisted' });
  await pickUp(page, language);
  await speak(page, language, play);
  const over = page.getByRole('region', { name: WORDS[language].play.over.landmark });
  await expect(over).toBeVisible();
  return new URL(page.url()).hash.replace('#/play/', '');
}

for (const language of ['zh-CN', 'en'] as const satisfies readonly Language[]) {
  const { debrief, paper, report } = WORDS[language];

  test.describe(`on paper in ${language}`, () => {
    test.use({ locale: language });

    test('the observation sheet fits a sheet of A4 on both sides, the ticket on one', async ({
      page,
    }) => {
      const session = await rudeCall(page, language);
      await page.goto(`#/paper/${session}`);
      const empty = page.getByRole('region', { name: paper.kinds.empty });
      await expect(empty).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await printed(page)).toEqual({ pages: 2, isA4: true });
      await page.getByRole('checkbox', { name: paper.kinds.empty }).uncheck();
      await page.getByRole('checkbox', { name: report.ticket.kind.complaint }).check();
      expect(await printed(page)).toEqual({ pages: 1, isA4: true });
      await page.getByRole('checkbox', { name: paper.kinds.transcript }).check();
      await page.getByRole('checkbox', { name: paper.kinds.empty }).check();
      expect((await printed(page)).pages).toBeGreaterThanOrEqual(4);
    });

    test('a table is black on white, has its head on every page, and no row is cut', async ({
      page,
    }) => {
      const session = await rudeCall(page, language);
      await page.goto(`#/paper/${session}`);
      const empty = page.getByRole('region', { name: paper.kinds.empty });
      await expect(empty).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('checkbox').first()).toBeHidden();
      await expect(empty.getByText(paper.observation.title)).toBeVisible();
      await expect(empty).toContainText(paper.observation.teacher);
      const looks = await empty.evaluate((sheet) => {
        const rows = [...sheet.querySelectorAll('tr')].map((row) => getComputedStyle(row));
        const head = sheet.querySelector('thead');
        const box = sheet.querySelector('table')?.parentElement;
        const { color, backgroundColor } = getComputedStyle(box ?? sheet);
        return {
          head: head && getComputedStyle(head).display,
          rows: [...new Set(rows.map(({ breakInside }) => breakInside))],
          colours: [color, backgroundColor],
          dark: [...sheet.querySelectorAll('*')].filter((element) => {
            const { backgroundColor: behind } = getComputedStyle(element);
            return behind !== 'rgba(0, 0, 0, 0)' && behind !== 'rgb(255, 255, 255)';
          }).length,
        };
      });
      expect(looks).toEqual({
        head: 'table-header-group',
        rows: ['avoid'],
        colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
        dark: 0,
      });
    });

    test('the debrief leads to a summary on one page', async ({ page }) => {
      const session = await rudeCall(page, language);
      await page.goto(`#/debrief/${session}`);
      await page.getByRole('radio', { name: debrief.start.long }).check();
      await page.getByRole('button', { name: debrief.start.begin }).click();
      const next = page.getByRole('button', { name: debrief.next, exact: true });
      const step = (title: string) => page.getByRole('region', { name: title, exact: true });
      for (const { title } of Object.values(debrief.step)) {
        await expect(step(title)).toBeVisible();
        expect(await violations(page), title).toEqual([]);
        if (await next.isVisible()) await next.click();
      }
      await page.getByRole('textbox', { name: debrief.commitment.label }).fill('…');
      await page.getByRole('button', { name: debrief.finish }).click();
      await expect(page.getByRole('navigation', { name: debrief.summary.links })).toBeVisible();
      expect(await violations(page), 'summary').toEqual([]);
      expect(await printed(page)).toEqual({ pages: 1, isA4: true });
      await page.getByRole('button', { name: debrief.summary.again }).click();
      await expect(page).toHaveURL(/#\/play\/(?!.*undefined)/);
      const fork = new URL(page.url()).hash.replace('#/play/', '');
      await page.goto(`#/compare/${session}/${fork}`);
      await expect(page.getByRole('region', { name: debrief.compare.talk })).toBeVisible();
      expect(await violations(page), 'compare').toEqual([]);
    });
  });
}
