import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';
const KB = 1000;

/** First screen: what index.html loads before anything is clicked, the Chinese words included. In kB, brotli. */
const FIRST_SCREEN_LIMIT = 140;

const compressed = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** Scripts and styles a file asks for at once: static imports, and what index.html names. */
function asksFor(path: string): readonly string[] {
  const text = readFileSync(join(DIST, path), 'utf8');
  const pattern = path.endsWith('.html')
    ? /(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g
    : /(?:import|from)\s*"\.\/([^"]+\.js)"/g;
  return [...text.matchAll(pattern)].map(([, file = '']) =>
    file.startsWith('assets/') ? file : `assets/${file}`,
  );
}

function reachableFrom(start: readonly string[]): readonly string[] {
  const seen = new Set(start);
  for (const path of seen) for (const next of asksFor(path)) seen.add(next);
  return [...seen];
}

/** The home screen's own chunks, which main loads right after start. */
const homeChunks = (): readonly string[] =>
  readdirSync(join(DIST, 'assets'))
    .filter((file) => /^(library-screen|cards|zh-CN)-.*\.(js|css)$/.test(file))
    .map((file) => `assets/${file}`);

/** Prints what the first screen weighs and fails over budget. Needs a build. */
export async function run(): Promise<number> {
  if (!existsSync(DIST)) {
    process.stderr.write('Nothing is built yet: run "npm run build" first.\n');
    return 1;
  }
  const files = reachableFrom(['index.html', ...homeChunks()]);
  const sizes = files.map((file) => ({ file, size: compressed(join(DIST, file)) / KB }));
  for (const { file, size } of sizes)
    process.stdout.write(`${size.toFixed(1).padStart(8)} kB  ${file}\n`);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(
    `${total.toFixed(1).padStart(8)} kB  first screen, brotli; budget ${FIRST_SCREEN_LIMIT} kB\n`,
  );
  return total <= FIRST_SCREEN_LIMIT ? 0 : 1;
}
