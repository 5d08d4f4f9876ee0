import { expect, type Page } from '@playwright/test';

/** Violations of WCAG 2.2 A and AA and of best practice on the screen as it stands, as readable lines. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    // Half faded, a button has colours it never keeps; what turns for ever is not waited for.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Nobody is shut out of this screen as it stands. */
export const isForEverybody = async (page: Page, where: string): Promise<void> =>
  expect(await violations(page), where).toEqual([]);
