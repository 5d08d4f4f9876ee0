import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { scenarioYaml } from './src/adapters/content/yaml-plugin.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works wherever a school puts it.
  base: './',
  plugins: [scenarioYaml(), react()],
  // The checking worker fetches the rules of a language when it needs them.
  worker: { format: 'es' },
  build: {
    // Chrome 109 is the last for the Windows versions still found in school computer rooms.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    // The language rules are one large chunk, loaded with the first call; `npm run budget` watches it.
    chunkSizeWarningLimit: 1000,
    // Tells the weight budget which file holds what.
    manifest: true,
  },
  test: {
    isolate: false,
    // Two busy cores are enough; how fast something is belongs to the bench.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/setup-languages.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup-languages.ts', 'test/setup-dom.ts'],
        },
      },
    ],
  },
});
