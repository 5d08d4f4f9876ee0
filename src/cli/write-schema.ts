import { mkdirSync, writeFileSync } from 'node:fs';
import { publishedSchemas } from '../adapters/content/published-schemas.ts';

/** Writes the JSON Schemas that let any editor complete and check a script, from the one TypeScript schema. */
export async function run([folder = 'public/schema']: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of publishedSchemas()) writeFileSync(`${folder}/${name}.json`, json);
  return 0;
}
