import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/adapters/content/authored-library.ts';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { publishedSchemas } from '../../src/adapters/content/published-schemas.ts';
import { brokenWords } from '../../src/cli/play-words.ts';
import { runPlay } from '../../src/core/plays/run-play.ts';
import { checkScenario } from '../../src/core/scenario/check/check-scenario.ts';
import { endingOf } from '../../src/core/scenario/where.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';

const library = readLibrary('scenarios');

async function stageOf(id: string, locale: string, persona: string) {
  const loaded = await builtInScenarios.load(id, locale, persona);
  if (!loaded.ok) throw new Error(loaded.error);
  return stageFor(loaded.value);
}

describe('the authored files', () => {
  it('fit their schemas', () => {
    expect(library.diagnostics).toEqual([]);
  });

  it.each(library.scenarios.map((authored) => [authored.script.id, authored] as const))(
    '%s has no diagnostics',
    (_, authored) => {
      const found = checkScenario(authored, ['zh-CN', 'en']);
      expect(found.map(({ code, file, about }) => `${file} ${code}: ${about}`)).toEqual([]);
    },
  );

  it('are described by the published schemas as they stand', () => {
    for (const [name, json] of publishedSchemas())
      expect(
        readFileSync(`public/schema/${name}.json`, 'utf8'),
        `run "npm run schema" for ${name}`,
      ).toBe(json);
  });
});

describe('a play-through', () => {
  it.each(
    library.plays.map(
      ({ file, scenario, play }) => [`${file}: ${play.title}`, scenario, play] as const,
    ),
  )('%s', async (_, scenario, play) => {
    const stage = await stageOf(scenario, play.locale, play.persona);
    const { broken } = runPlay(stage, play);
    expect(broken.map(brokenWords)).toEqual([]);
  });

  it.each(library.scenarios.map(({ script }) => script))(
    '$id is played to every one of its endings',
    async (script) => {
      const reached = new Set<string>();
      for (const { scenario, play } of library.plays.filter((one) => one.scenario === script.id)) {
        const { state } = runPlay(await stageOf(scenario, play.locale, play.persona), play);
        reached.add(endingOf(state.snapshot) ?? 'none');
      }
      expect([...reached].sort()).toEqual(script.endings.map(({ id }) => id).sort());
    },
  );
});
