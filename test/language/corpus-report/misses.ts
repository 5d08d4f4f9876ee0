import { loadLanguages } from '../../../src/core/language/languages.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import { isUntouched, readCorpus } from './read-corpus.ts';

/**
 * Prints what the engine gets wrong in the part used for tuning; the untouched part is never shown.
 *   node src/cli/run.mjs test/language/corpus-report/misses.ts zh-CN acts [id]
 */
export async function run([
  locale = 'zh-CN',
  key = 'faults',
  only,
]: readonly string[]): Promise<number> {
  await loadLanguages();
  const kind = key === 'acts' ? 'acts' : 'faults';
  for (const row of readCorpus(locale)) {
    if (isUntouched(row) || (kind === 'acts' && row.maybe.includes('*'))) continue;
    const analysis = analyse(row.text, { locale, seat: 'agent' });
    const found: readonly string[] =
      kind === 'acts'
        ? analysis.acts.map(({ act }) => act)
        : analysis.faults.map((fault) => fault.class);
    const wanted: readonly string[] = row[kind];
    const wrong = [...new Set(found)]
      .filter((id) => !wanted.includes(id) && !row.maybe.includes(id))
      .map((id) => `+${id}`);
    const missed = wanted.filter((id) => !found.includes(id)).map((id) => `-${id}`);
    const all = [...wrong, ...missed].filter((one) => only === undefined || one.slice(1) === only);
    if (all.length > 0) process.stdout.write(`${all.join(' ')}\t${row.text}\n`);
  }
  return 0;
}
