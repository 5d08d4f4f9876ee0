// Runs a TypeScript module's `run(options)`, with the same content plugin the app is built with:
//   node src/cli/run.mjs src/cli/analyse.ts --locale zh-CN
import { createServer, createServerModuleRunner } from 'vite';

const [path = '', ...options] = process.argv.slice(2);
const server = await createServer({
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const { run } = await runner.import(`/${path}`);
  process.exitCode = await run(options);
} finally {
  await runner.close();
  await server.close();
}
