import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { readYaml } from './read-yaml.ts';

/** The few fields the library needs before a scenario is loaded, so that the first screen stays light. */
const CARD_FIELDS = new Set([
  'id',
  'channel',
  'direction',
  'minutes',
  'difficulty',
  'seven-r',
  'personas',
  'title',
  'summary',
  'name',
  'description',
]);

function cardOf(data: object): Record<string, unknown> {
  const agent = 'agent' in data && typeof data.agent === 'object' ? data.agent : {};
  const goals = agent !== null && 'goals' in agent ? { goals: agent.goals } : {};
  const role = agent !== null && 'company' in agent ? { role: agent.company } : {};
  const shown = Object.entries(data).filter(([key]) => CARD_FIELDS.has(key));
  return { ...Object.fromEntries(shown), ...goals, ...role };
}

/** The file's data, or the first mistake in it as one line an editor can jump to. */
function load(path: string): Result<object, string> {
  const { data, diagnostics } = readYaml(path, readFileSync(path, 'utf8'), (scenario) =>
    readFileSync(join(dirname(dirname(path)), scenario, 'scenario.yaml'), 'utf8'),
  );
  const [first] = diagnostics;
  if (first !== undefined) return fail(`${path}:${first.line}: ${first.at} ${first.message}`);
  return typeof data === 'object' && data !== null ? ok(data) : fail(`${path}:1: empty file`);
}

/**
 * Lets the app import authored YAML as validated data, so that no YAML parser is shipped and a broken file stops
 * the build with its line. `file.yaml?card` gives only what the library shows.
 */
export function scenarioYaml(): Plugin {
  return {
    name: 'scenario-yaml',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.yaml')) return null;
      this.addWatchFile(path);
      const read = load(path);
      if (!read.ok) return this.error(read.error);
      const shown = query === 'card' ? cardOf(read.value) : read.value;
      const code = `export default ${JSON.stringify(shown)}`;
      return { code, map: { mappings: '' }, moduleType: 'js' };
    },
  };
}
