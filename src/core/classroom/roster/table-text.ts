/** Rows of cells, as pasted or read from a file. */
export type Rows = readonly (readonly string[])[];

/** Largest table that is looked at. */
export const TABLE_LIMITS = { rows: 2000, columns: 50, text: 1_000_000 } as const;

const SEPARATORS = ['\t', ',', ';', '，', '；', '、'] as const;

/** Spreadsheets paste tabs, files have commas or semicolons, people type the Chinese ones. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return SEPARATORS.find((separator) => first.includes(separator)) ?? '\t';
}

/** Reads cell after cell; quotes as in RFC 4180. */
function* cellsOf(text: string, separator: string): Generator<{ cell: string; endsRow: boolean }> {
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
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { cell, endsRow } of cellsOf(plain, separatorOf(plain))) {
    if (row.length < TABLE_LIMITS.columns) row.push(cell.trim());
    if (!endsRow) continue;
    if (row.some((one) => one !== '')) rows.push(row);
    if (rows.length >= TABLE_LIMITS.rows) break;
    row = [];
  }
  return rows;
}
