import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './test/browser/find-browser.ts';

const PORT = 4186;

// The stories run against the production build, in one browser, in both languages.
export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    cwd: import.meta.dirname,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'zh-CN',
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGS] },
  },
});
