import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const SHARED = ['personas', 'rubrics', 'common'];

/**
 * A `scenarios/` folder of a teacher's own: the shared folders and one of our scenarios under a name. `slips` change
 * the text of files in it, by their path. Gone when the test is over.
 */
export function authoredFolder(
  slips: Readonly<Record<string, (text: string) => string>> = {},
  name = 'lost-cargo',
): string {
  const root = mkdtempSync(join(tmpdir(), 'scenarios-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of SHARED)
    cpSync(`scenarios/${folder}`, join(root, folder), { recursive: true });
  cpSync('scenarios/lost-cargo', join(root, name), { recursive: true });
  for (const [path, slip] of Object.entries(slips)) {
    const file = join(root, path);
    writeFileSync(file, slip(readFileSync(file, 'utf8')));
  }
  return root;
}
