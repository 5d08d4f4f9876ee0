import { listedNames } from './listed-names.ts';

/** Rows of cells, as pasted or read from a file. */
export type Rows = readonly (readonly string[])[];

/** Largest table that is looked at. */
export const TABLE_LIMITS = { rows: 2000, columns: 50, text: 1_000_000 } as const;

const SEPARATORS = ['\t', ',', ';', '，', '；', '、'] as const;

const TAB = '\t';

/** Spreadsheets paste tabs, files have commas or semicolons, people type the Chinese ones. */
function separatorOf(lines: readonly string[]): string | undefined {
  const [first = ''] = lines.filter((line) => line.trim() !== '');
  return SEPARATORS.find((separator) => first.includes(separator));
}

const NUMBER_BEFORE = /^(\S*\d\S*)[ \u3000]+(?=\S)/;
const NUMBER_BEHIND = /(?<=\S)[ \u3000]+(\S*\d\S*)$/;

/** "230101 小明": whoever types a list puts a space between number and name, and a name may hold spaces itself. */
function splitAtNumbers(lines: readonly string[]): readonly string[] {
  const split = lines.map((line) =>
    line.trim().replace(NUMBER_BEFORE, `$1${TAB}`).replace(NUMBER_BEHIND, `${TAB}$1`),
  );
  const numbered = split.filter((line) => line.includes(TAB)).length;
  if (2 * numbered < split.filter((line) => line !== '').length) return lines;
  const heading = split.findIndex((line) => line !== '');
  return split.map((line, index) =>
    index === heading && !line.includes(TAB) ? line.replace(/[ \u3000]+/g, TAB) : line,
  );
}

interface Separated {
  readonly text: string;
  readonly separator: string;
}

function separate(text: string): Separated {
  const lines = text.split('\n');
  const separator = separatorOf(lines);
  return separator === undefined
    ? { text: splitAtNumbers(lines).join('\n'), separator: TAB }
    : { text, separator };
}

/** Reads cell after cell; quotes as in RFC 4180. */
function* cellsOf({ text, separator }: Separated): Generator<{ cell: string; endsRow: boolean }> {
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator || sign === '\n') {
      yield { cell, endsRow: sign === '\n' };
      cell = '';
    } else cell += sign;
  }
  yield { cell, endsRow: true };
}

/** The table in a text, empty rows left out. What is beyond the limits is not read. */
export function readTable(text: string): Rows {
  const plain = text
    .slice(0, TABLE_LIMITS.text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const listed = listedNames(plain);
  if (listed !== undefined) return listed.slice(0, TABLE_LIMITS.rows).map((name) => [name]);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { cell, endsRow } of cellsOf(separate(plain))) {
    if (row.length < TABLE_LIMITS.columns) row.push(cell.trim());
    if (!endsRow) continue;
    if (row.some((one) => one !== '')) rows.push(row);
    if (rows.length >= TABLE_LIMITS.rows) break;
    row = [];
  }
  return rows;
}
