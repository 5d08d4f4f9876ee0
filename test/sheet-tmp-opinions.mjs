import { axe, BASE, open } from './sheet-tmp-look.mjs';
const [locale, w, h] = [process.argv[2] ?? 'zh-CN', Number(process.argv[3] ?? 1280), Number(process.argv[4] ?? 760)];
const touch = w < 500 ? { hasTouch: true, isMobile: true, deviceScaleFactor: 1 } : {};
const { browser, page } = await open(w, h, locale, touch);
const tag = `${locale}-${w}`;
const zh = locale === 'zh-CN';
const go = async (hash) => { await page.goto(BASE + hash); await page.waitForTimeout(900); };
const id = `s-lost-cargo-${locale}`;
await go(`#/opinions/${id}`);
await page.screenshot({ path: `/tmp/shots/op-none-${tag}.png`, fullPage: true });
await axe(page, 'none');
async function rate(name, seed, teacher) {
  await go(`#/observe/${id}`);
  const another = page.getByRole('button', { name: zh ? '换一位观察员' : 'Another observer' });
  if (await another.count()) await another.first().click();
  await page.waitForTimeout(300);
  if (teacher) await page.getByRole('radio', { name: zh ? '老师' : 'Teacher' }).check({ force: true });
  await page.getByRole('textbox').last().fill(name);
  await page.getByRole('button', { name: zh ? '开始观察' : 'Start observing' }).click();
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: zh ? '进一步' : 'One step on' }).click();
  await page.keyboard.press(String(1 + (seed % 6)));
  await page.getByRole('tab').nth(1).click();
  const parts = page.getByRole('tabpanel').getByRole('group').first().getByRole('button');
  for (let p = 0; p < (await parts.count()); p++) {
    await parts.nth(p).evaluate((e) => e.click());
    const groups = page.getByRole('tabpanel').getByRole('group');
    for (let g = 1; g < (await groups.count()); g++) {
      const radios = groups.nth(g).getByRole('radio');
      const n = await radios.count();
      const pickNo = n === 3 ? ((g * seed) % 4 === 0 ? 1 : (g*seed)%11===5 ? 2 : 0) : (1 + ((g * seed) % 4));
      await radios.nth(pickNo).evaluate((e) => e.click());
    }
    const notes = page.getByRole('tabpanel').getByRole('textbox');
    for (let k = 0; k < (await notes.count()); k++) await notes.nth(k).fill(zh ? '客户说完之后没有回应，直接要单号' : 'Went straight for the waybill number');
  }
  await page.getByRole('tab').nth(2).click();
  await page.getByRole('tabpanel').getByRole('radio').nth(seed % 5).evaluate((e) => e.click());
  const notes = page.getByRole('tabpanel').getByRole('textbox');
  await notes.nth(0).fill(zh ? '报了公司和工号，问单号前说明了原因' : 'Gave the company and number');
  await notes.nth(1).fill(zh ? '先说出客户的着急，再问单号' : 'Name the worry first');
  await notes.nth(1).blur();
  if (name === '小王' || name === 'Ann') { await page.screenshot({ path: `/tmp/shots/observe-full-${tag}.png` }); }
  await page.getByRole('button', { name: zh ? '提交' : 'Hand in', exact: true }).click();
  await page.waitForTimeout(400);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `/tmp/shots/observe-handed-${tag}.png` });
  if (seed === 3) await axe(page, 'handed in');
}
await rate(zh ? '小王' : 'Ann', 3);
await rate(zh ? '小李' : 'Ben', 5);
await go(`#/opinions/${id}`);
await page.screenshot({ path: `/tmp/shots/op-two-${tag}.png`, fullPage: true });
await axe(page, 'two');
for (const s of await page.locator('summary').all()) await s.click();
await page.waitForTimeout(300);
await axe(page, 'two open');
await page.screenshot({ path: `/tmp/shots/op-two-open-${tag}.png`, fullPage: true });
await rate(zh ? '陈' : 'Chen', 2, true);
await go(`#/opinions/${id}`);
await page.screenshot({ path: `/tmp/shots/op-three-${tag}.png`, fullPage: true });
if (w > 1000) { await page.pdf({ path: `/tmp/shots/op-${tag}.pdf`, format: 'A4' }); }
console.log('overflow', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
await go(`#/report/${id}`);
await page.screenshot({ path: `/tmp/shots/report-block-${tag}.png` });
await axe(page, 'report');
await browser.close();
