import { type Rows, readTable, TABLE_LIMITS } from '../../core/classroom/roster/table-text.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { unzipWithin } from './unzip-within.ts';
import { isZip } from './zip-directory.ts';

/** Why a table file was not read. */
export type TableProblem = 'too-big' | 'damaged' | 'unreadable';

/** Largest table file, in bytes: a class list is a hundredth of it. */
const MOST_BYTES = 5 * 1024 * 1024;
const XLSX_LIMITS = {
  files: 60,
  each: 30 * 1024 * 1024,
  all: 60 * 1024 * 1024,
  wants: (name: string) =>
    /\.(xml|rels)$/.test(name) && !/^xl\/(drawings|media|charts)\//.test(name),
};

/** Chinese Excel saves CSV in the old national encoding; UTF-8 shows by itself. */
function decode(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
};

/** The first sheet. What was unpacked within bounds is packed anew, so that the library meets nothing else. */
async function readXlsx(bytes: Uint8Array): Promise<Result<Rows, TableProblem>> {
  const files = unzipWithin(bytes, XLSX_LIMITS);
  if (!files.ok) return files;
  const [{ zipSync }, { readSheet }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ]);
  const clean = zipSync(
    Object.fromEntries(files.value.map((file) => [file.name, file.bytes] as const)),
    { level: 0 },
  );
  try {
    const sheet = await readSheet(new Blob([clean]));
    const rows = sheet
      .slice(0, TABLE_LIMITS.rows)
      .map((row) => row.slice(0, TABLE_LIMITS.columns).map((cell) => cellText(cell).trim()));
    return ok(rows.filter((row) => row.some((cell) => cell !== '')));
  } catch {
    return fail('unreadable');
  }
}

/** The table in a CSV, TSV or XLSX file. */
export async function readTableFile(file: Blob): Promise<Result<Rows, TableProblem>> {
  if (file.size > MOST_BYTES) return fail('too-big');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isZip(bytes)) return await readXlsx(bytes);
    const text = decode(bytes);
    return text.includes('\0') ? fail('unreadable') : ok(readTable(text));
  } catch {
    return fail('damaged');
  }
}
