import type { Diagnostic } from './diagnostic.ts';

/** The file that would have held what a diagnostic misses; nothing for other kinds. */
function fileMissed({ code, file, about }: Diagnostic): string | undefined {
  if (code === 'missing-language') return file;
  if (code === 'play-without-language') return `${file.split('/')[0]}/${about}.yaml`;
  if (code === 'unknown-persona') return `personas/${about}/persona.yaml`;
  return code === 'unknown-rubric' ? `rubrics/${about}/rubric.yaml` : undefined;
}

/**
 * Leaves out what is only missing because its file could not be read: the author has the file and knows better than a
 * message that it is not there. `broken` are files with mistakes of their own, relative to `scenarios/`.
 */
export function withoutEchoes(
  found: readonly Diagnostic[],
  broken: ReadonlySet<string>,
): readonly Diagnostic[] {
  const isSharedBroken = [...broken].some((file) => file.startsWith('common/'));
  return found.filter((one) => {
    if (one.code === 'unknown-topic' && isSharedBroken) return false;
    const missed = fileMissed(one);
    return missed === undefined || !broken.has(missed);
  });
}
