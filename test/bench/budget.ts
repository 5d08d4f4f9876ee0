import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import * as z from 'zod/mini';

const DIST = 'dist';
const MANIFEST = join(DIST, '.vite/manifest.json');
const KB = 1000;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.optional(z.array(z.string())),
    imports: z.optional(z.array(z.string())),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

interface Budget {
  readonly what: string;
  /** Modules that are asked for one after the other until this is on the screen. */
  readonly modules: readonly string[];
  /** kB, brotli. */
  readonly limit: number;
}

const HOME = [
  'index.html',
  'src/locales/zh-CN/first.ts',
  'src/adapters/content/cards.ts',
  'src/adapters/content/card-words/zh-CN.ts',
];
const CALL = [...HOME, 'src/locales/zh-CN/talk.ts', 'src/features/play/play-screen.tsx'];

const BUDGETS: readonly Budget[] = [
  { what: 'first screen, Chinese', modules: HOME, limit: 140 },
  {
    what: 'first screen, English',
    modules: HOME.map((one) => one.replace('zh-CN', 'en')),
    limit: 140,
  },
  {
    what: 'first screen and Chinese call, without the scenario',
    modules: [...CALL, 'src/core/language/zh-CN/chinese.ts'],
    limit: 405,
  },
  {
    what: 'first screen and English call, without the scenario',
    modules: [...CALL, 'src/core/language/en/english.ts'].map((one) => one.replace('zh-CN', 'en')),
    limit: 384,
  },
];

/** Every file these modules need: their own, their styles, and what they import. */
function filesOf(manifest: Manifest, modules: readonly string[]): ReadonlySet<string> {
  const keys = new Set(modules);
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
  return new Set(
    [...keys]
      .flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])
      .filter(Boolean),
  );
}

const weigh = (files: ReadonlySet<string>): number =>
  [...files].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(DIST, file))).length,
    0,
  ) / KB;

/**
 * The language engine with all its languages; kB, brotli. A call loads one of them. The rules weigh more than the
 * 80 kB aimed at, and `src/README.md` tells what less would cost; this keeps them from growing.
 */
const ENGINE_LIMIT = 370;

async function engineSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/core/language/analyse.ts', formats: ['es'], fileName: 'engine' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs.flatMap((one) => ('output' in one ? one.output : []));
  return (
    code.reduce(
      (sum, chunk) => sum + ('code' in chunk ? brotliCompressSync(chunk.code).length : 0),
      0,
    ) / KB
  );
}

/** Prints what screens weigh, scripts and styles together, and fails over budget. Needs a build. */
export async function run(): Promise<number> {
  if (!existsSync(MANIFEST)) {
    process.stderr.write('Nothing is built yet: run "npm run build" first.\n');
    return 1;
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  let isOver = false;
  for (const { what, modules, limit } of BUDGETS) {
    const missing = modules.filter((key) => manifest[key] === undefined);
    if (missing.length > 0)
      throw new Error(`not a chunk of its own any more: ${missing.join(', ')}`);
    const size = weigh(filesOf(manifest, modules));
    isOver ||= size > limit;
    process.stdout.write(
      `${what.padEnd(54)}${size.toFixed(1).padStart(8)} kB brotli, budget ${limit} kB\n`,
    );
  }
  const engine = await engineSize();
  isOver ||= engine > ENGINE_LIMIT;
  process.stdout.write(
    `${'language engine, both languages'.padEnd(54)}${engine.toFixed(1).padStart(8)} kB brotli, budget ${ENGINE_LIMIT} kB\n`,
  );
  return isOver ? 1 : 0;
}
