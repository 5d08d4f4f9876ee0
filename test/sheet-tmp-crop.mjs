import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const [src, out, cols] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const files = src.split(',');
const page = await b.newPage();
if (files.length > 1) {
  await page.setContent('<body style="margin:0;display:grid;grid-template-columns:repeat(' + cols + ',auto);gap:4px;background:#888">' + files.map((f) => `<img src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('') + '</body>');
} else {
  const d = `data:image/png;base64,${readFileSync(files[0]).toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img id=i src="${d}"></body>`);
  const [w, h] = await page.evaluate(() => [i.naturalWidth, i.naturalHeight]);
  const n = Number(cols), ph = Math.ceil(h / n);
  await page.setContent('<body style="margin:0;display:flex;gap:6px;background:#888">' + Array.from({length:n},(_, k) => `<div style="flex:none;width:${w}px;height:${ph}px;background:url(${d}) 0 -${k*ph}px no-repeat"></div>`).join('') + '</body>');
}
await page.waitForTimeout(200);
const [W, H] = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
await page.setViewportSize({ width: W, height: H });
await page.screenshot({ path: out });
await b.close();
