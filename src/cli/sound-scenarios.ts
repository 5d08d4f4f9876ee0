import type { AuthoredLibrary } from '../adapters/content/authored-library.ts';
import type { Authored } from '../core/scenario/check/diagnostic.ts';
import { diagnosticLine, fileLine, mistakesIn } from './mistakes.ts';

/** With these no talk can run; with all others it does, only not as it should. */
const IN_THE_WAY = /^(?:unknown|missing)-/;

/** What keeps a scenario from being played. A broken play-through or sample does not. */
function hindrances(library: AuthoredLibrary, folder: string): readonly string[] {
  const inWay = new RegExp(`^scenarios/${folder}/(?!(?:plays|samples)/)`);
  const files = library.diagnostics.filter(({ path }) => inWay.test(path)).map(fileLine);
  const authored = library.scenarios.find(({ script }) => script.id === folder);
  const found = authored === undefined ? [] : mistakesIn(library, authored);
  const errors = found.filter(({ code }) => IN_THE_WAY.test(code));
  return [...files, ...errors.map((one) => diagnosticLine(library, one))];
}

export interface Sound {
  readonly scenarios: readonly Authored[];
  /** What to tell the author about those that are left out. */
  readonly words: readonly string[];
}

/**
 * The scenario of this name, or all of them. Those that are half-written are left out with a word on what they lack,
 * and a name nobody has is answered with the names there are.
 */
export function soundScenarios(library: AuthoredLibrary, wanted: string | undefined): Sound {
  const { folders, scenarios } = library;
  const chosen = folders.filter((folder) => wanted === undefined || folder === wanted);
  if (wanted !== undefined && chosen.length === 0) {
    const names = folders.join(', ');
    const words = [
      `没有这个场景 · no scenario of this name: ${wanted}`,
      `现有 · there are: ${names}`,
    ];
    return { scenarios: [], words };
  }
  const inWay = new Map(chosen.map((folder) => [folder, hindrances(library, folder)]));
  return {
    scenarios: scenarios.filter(({ script }) => inWay.get(script.id)?.length === 0),
    words: [...inWay].flatMap(([folder, lines]) =>
      lines.length === 0 ? [] : [...lines, `先改好再演 · left out until this is mended: ${folder}`],
    ),
  };
}
