import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/adapters/content/authored-library.ts';
import { readYaml } from '../../src/adapters/content/read-yaml.ts';
import { fileLine, mistakesIn, playMistakesIn } from '../../src/cli/mistakes.ts';
import { brokenWords } from '../../src/cli/play-words.ts';
import { soundScenarios } from '../../src/cli/sound-scenarios.ts';
import { authoredFolder } from '../support/authored-folder.ts';

const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '');

describe('a half-written scenario', () => {
  it('is told that its id is not the name of its folder, and is checked all the same', () => {
    const library = readLibrary(authoredFolder({}, 'wet-carton'));
    const [authored] = library.scenarios;
    expect(library.diagnostics.map(fileLine)).toEqual([
      expect.stringMatching(
        /^scenarios\/wet-carton\/scenario.yaml:\d+:1 error id-differs: id lost-cargo ≠ wet-carton — .*folder/,
      ),
    ]);
    expect(authored && mistakesIn(library, authored)).toEqual([]);
    expect(library.plays.every(({ scenario }) => scenario === 'wet-carton')).toBe(true);
  });

  it('is told that the file is missing that makes it a scenario', () => {
    const root = authoredFolder();
    rmSync(join(root, 'lost-cargo/scenario.yaml'));
    expect(readLibrary(root).diagnostics.map(fileLine)).toEqual([
      expect.stringContaining('lost-cargo/scenario.yaml:1:1 error missing-script: '),
    ]);
  });

  it('hears of a mistake in a file, and not that there is no such file', () => {
    const root = authoredFolder({ 'lost-cargo/zh-CN.yaml': without(/^title:.*$/m) });
    const library = readLibrary(root);
    expect(library.diagnostics).toHaveLength(1);
    expect(library.scenarios.flatMap((one) => mistakesIn(library, one))).toEqual([]);
  });

  it('is told file and line of a slip in a play-through', () => {
    const root = authoredFolder({
      'lost-cargo/plays/zh-perfect-boss.yaml': (text) =>
        text.replace(/^persona: .*$/m, 'persona: moon'),
    });
    const library = readLibrary(root);
    const [found, ...more] = library.scenarios.flatMap((one) => playMistakesIn(library, one));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'persona-not-listed', about: 'moon' });
    expect(library.lineOf(found?.file ?? '', found?.at ?? [])).toBe(5);
  });

  it('is left out of what is played, with a word on what it lacks', () => {
    const root = authoredFolder({ 'lost-cargo/scenario.yaml': without(/^channel:.*$/m) });
    const { scenarios, words } = soundScenarios(readLibrary(root), undefined);
    expect(scenarios).toEqual([]);
    expect(words).toEqual([
      expect.stringContaining('lost-cargo/scenario.yaml:'),
      expect.stringContaining('left out until this is mended: lost-cargo'),
    ]);
  });

  it('is played while its sentences are only not yet as they should be', () => {
    const root = authoredFolder({
      'lost-cargo/zh-CN.yaml': (text) => text.replace(/^( {2}greet-fully:).*$/m, '$1 运单号。'),
    });
    expect(soundScenarios(readLibrary(root), 'lost-cargo').scenarios).toHaveLength(1);
  });

  it('is not looked for under a name nobody has: the names there are are given', () => {
    const { scenarios, words } = soundScenarios(readLibrary(authoredFolder()), 'lost-carg');
    expect(scenarios).toEqual([]);
    expect(words.join(' ')).toMatch(/no scenario of this name: lost-carg .*there are: lost-cargo/);
  });
});

describe('a file that cannot be read', () => {
  const hintOf = (text: string) => {
    const [first] = readYaml('scenarios/x/zh-CN.yaml', text).diagnostics;
    return first && fileLine(first);
  };

  it.each([
    [
      'a sentence with a colon',
      'title: Well: yes\n',
      'put quotes around a sentence that has a colon',
    ],
    ['a sentence that begins with a quote', "title: 'it's wet'\n", 'double quotes'],
    ['a number that is a text', 'title: 1018\n', 'double quotes'],
    ['a colon inside brackets', 'title: { Well: yes }\n', 'double quotes'],
    ['a tab', 'customer:\n\tname: x\n', 'indent by two spaces'],
    ['the same name twice', 'title: x\ntitle: y\n', 'stands here twice'],
  ])('is explained: %s', (_, text, help) => {
    const all = readYaml('scenarios/x/zh-CN.yaml', text).diagnostics.map(fileLine);
    expect(hintOf(text) === undefined ? [] : all.join('\n')).toContain(help);
  });
});

describe('a promise of a play-through that was not kept', () => {
  it('says that the talk was still open, and how to end it', () => {
    const broken = { turn: 0, what: 'ending', expected: 'half', actual: 'none' };
    expect(brokenWords(broken)).toMatch(/^turn 0: ending half, not none — .*`- hang-up: true`/);
  });

  it('says that the talk had already ended', () => {
    const broken = { turn: 4, what: 'say', expected: 'taken', actual: 'over' };
    expect(brokenWords(broken)).toMatch(/^turn 4: say: over — .*had already ended/);
  });

  it('says the rest as it is', () => {
    const broken = { turn: 2, what: 'beat', expected: 'a.b', actual: 'a.c' };
    expect(brokenWords(broken)).toBe('turn 2: beat a.b, not a.c');
  });
});
