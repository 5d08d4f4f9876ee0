// Runs a command of this folder from its TypeScript source, with the same content plugin the app is built with:
//   node src/cli/run.mjs <command> [options]
import { runnerImport } from 'vite';

const [command = '', ...options] = process.argv.slice(2);
const { module } = await runnerImport(`/src/cli/${command}.ts`, {
  configFile: 'vite.config.ts',
  logLevel: 'error',
});
process.exitCode = await module.run(options);
