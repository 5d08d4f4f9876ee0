import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesBelow = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const SOURCES = filesBelow('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Comments and strings blanked, so that words in prose are not taken for code. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);

const inside = (path: string, target: string): string | undefined =>
  target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : undefined;

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const featureOf = (path: string): string => path.split('/')[2] ?? '';

/** Which rooms of `src` a room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  app: ['features', 'ui', 'core', 'adapters', 'locales'],
  cli: ['core', 'adapters', 'locales'],
  features: ['ui', 'core'],
  adapters: ['core'],
  ui: [],
  core: [],
  locales: [],
};

/** Rooms inside `core`, from the innermost outwards: each may import only from those before it. */
const CORE_ORDER = [
  'shared',
  'language',
  'scenario',
  'session',
  'scoring',
  'assessment',
  'rotation',
  'debrief',
  'room',
  'plays',
  'agents',
  'progress',
  'classroom',
  'appraisal',
  'class-view',
  'lesson',
  'settings',
  'task',
];

const CORE_PACKAGES = ['xstate', 'zod/mini'];
const BANNED_IN_CORE =
  /\b(Date|Math\.random|crypto|setTimeout|setInterval|fetch|localStorage|sessionStorage|indexedDB|console|window|document|navigator|process)\b(?!\s*[:?])/;

const EDGES = SOURCES.flatMap(({ path, text }) =>
  importsOf(text).flatMap((target) => {
    const to = inside(path, target);
    return to?.startsWith('src/') ? [{ from: path, to }] : [];
  }),
);

function isForbidden({ from, to }: { readonly from: string; readonly to: string }): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return here === 'features' && featureOf(from) !== featureOf(to);
  return !(MAY_IMPORT[here] ?? []).includes(there);
}

function findCycle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { to } of EDGES.filter(({ from }) => from === path)) {
      const cycle = visit(to, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  return SOURCES.map(({ path }) => visit(path, [])).find(Boolean);
}

describe('the house', () => {
  it('lets imports point inwards only, and no feature import another', () => {
    expect(EDGES.filter(isForbidden)).toEqual([]);
  });

  it('lets a room of core import only from rooms further in', () => {
    const outwards = EDGES.filter(({ from, to }) => {
      if (roomOf(from) !== 'core' || roomOf(to) !== 'core') return false;
      return CORE_ORDER.indexOf(featureOf(from)) < CORE_ORDER.indexOf(featureOf(to));
    });
    expect(outwards).toEqual([]);
    const rooms = readdirSync('src/core');
    expect(rooms.toSorted()).toEqual(CORE_ORDER.toSorted());
  });

  it('has no import cycle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('keeps clock, chance, network, storage and screen out of core', () => {
    const guilty = SOURCES.filter(
      ({ path, text }) => roomOf(path) === 'core' && BANNED_IN_CORE.test(codeOf(text)),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('lets core use the chart and schema libraries and no other package', () => {
    const foreign = SOURCES.filter(({ path }) => roomOf(path) === 'core').flatMap(
      ({ path, text }) =>
        importsOf(text)
          .filter((target) => !target.startsWith('.') && !CORE_PACKAGES.includes(target))
          .map((target) => ({ path, target })),
    );
    expect(foreign).toEqual([]);
  });

  it('names every export, has no barrel and silences no checker', () => {
    const guilty = SOURCES.filter(({ text }) =>
      /^export \*|@ts-(?:ignore|expect-error|nocheck)|oxlint-disable|eslint-disable|biome-ignore|\bas any\b|\bas unknown as\b/m.test(
        text,
      ),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('uses no array method the oldest browsers of school computer rooms lack', () => {
    // Chrome 109 is the last for Windows 7 and 8; these came with 110 or later.
    const guilty = SOURCES.filter(({ text }) =>
      /\.(toSorted|toReversed|toSpliced|groupBy|fromAsync)\(/.test(codeOf(text)),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  it('never writes raw HTML and never evaluates text', () => {
    const guilty = SOURCES.filter(({ text }) =>
      /dangerouslySetInnerHTML|\.innerHTML|\beval\(|new Function\(/.test(codeOf(text)),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});
