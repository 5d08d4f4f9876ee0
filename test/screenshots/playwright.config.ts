import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// The pictures of README.md, taken from the real app; not part of the tests.
export default defineConfig(base, {
  testDir: '.',
  testMatch: '*.shot.ts',
  use: { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 },
});
