import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { analyse } from '../core/language/analyse.ts';
import { loadLanguage } from '../core/language/languages.ts';

const rowSchema = z.looseObject({
  text: z.string(),
  context: z.optional(z.looseObject({ previous: z.optional(z.string()) })),
});

const seatSchema = z.enum(['agent', 'customer', 'observer']);

type Options = { readonly locale: string; readonly seat: z.infer<typeof seatSchema> };

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      locale: { type: 'string', default: 'zh-CN' },
      seat: { type: 'string', default: 'agent' },
    },
  });
  return { locale: values.locale, seat: seatSchema.parse(values.seat) };
}

function analyseLine(
  line: string,
  { locale, seat }: Options,
): { readonly out: object; readonly failed: boolean } {
  try {
    const row = rowSchema.parse(JSON.parse(line));
    const previous = row.context?.previous;
    const context = previous === undefined ? {} : { context: { previous } };
    const { acts, faults, topics } = analyse(row.text, { locale, seat, ...context });
    return {
      out: { ...row, acts: [...new Set(acts.map(({ act }) => act))], faults, topics },
      failed: false,
    };
  } catch (error) {
    const message =
      error instanceof z.core.$ZodError ? 'a row needs a "text" that is a string' : 'not JSON';
    return { out: { error: message }, failed: true };
  }
}

/** Analyses JSON lines from standard input. 1 when any line was malformed; the others are still done. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  await loadLanguage(options.locale);
  let status = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    const { out, failed } = analyseLine(line, options);
    if (failed) status = 1;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}
