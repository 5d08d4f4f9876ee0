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
  'search',
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

/** The play-through a sample shows, put beside it, so that only the plays somebody watches are shipped. */
function withPlay(path: string, sample: object): Result<object, string> {
  const name = 'play' in sample ? String(sample.play) : '';
  const file = join(dirname(dirname(path)), 'plays', `${name}.yaml`);
  const play = load(file);
  return play.ok ? ok({ sample, play: play.value }) : play;
}

/** What of a file is wanted: all of it, or what the query asks for. */
function shownOf(path: string, query: string | undefined, data: object): Result<object, string> {
  if (query === 'card') return ok(cardOf(data));
  return query === 'recorded' ? withPlay(path, data) : ok(data);
}

/**
 * Lets the app import authored YAML as validated data, so that no YAML parser is shipped and a broken file stops
 * the build with its line. `file.yaml?card` gives only what the library shows, `?recorded` a sample with its talk.
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
      const shown = read.ok ? shownOf(path, query, read.value) : read;
      if (!shown.ok) return this.error(shown.error);
      const code = `export default ${JSON.stringify(shown.value)}`;
      return { code, map: { mappings: '' }, moduleType: 'js' };
    },
  };
}
