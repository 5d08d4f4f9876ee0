import { chromium } from '@playwright/test';

export const BASE = 'http://127.0.0.1:4311/';
export async function open(width, height, locale = 'zh-CN', options = {}) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] });
  const context = await browser.newContext({ viewport: { width, height }, locale, ...options });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  await page.goto(BASE + '#/history');
  await page.locator('input[type=file]').setInputFiles('/tmp/ui5-sessions.json');
  await page.waitForTimeout(800);
  return { browser, page };
}
export async function axe(page, where) {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = await page.evaluate(async () => (await window.axe.run()).violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 200)).join(' | ')));
  console.log('axe', where, found.length === 0 ? 'ok' : found);
}
