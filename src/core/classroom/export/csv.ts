export type Cell = string | number | undefined;

/** A table to be written out: one row of headings and the rows under it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Signs that make a spreadsheet calculate instead of show, the full-width ones of East Asian input included. */
const CALCULATES = /^[\s\u3000]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/** Text as text: an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
export const harmless = (text: string): string => (CALCULATES.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\n\r;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180). With a byte order mark, so that Excel reads Chinese; LMS imports want none. */
export function toCsv({ headings, rows }: Table, options: { readonly mark: boolean }): string {
  const lines = [headings, ...rows].map((row) => row.map(written).join(','));
  return `${options.mark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}
