import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Table } from '../../core/classroom/export/csv.ts';

/** What Excel allows in one cell. */
const LONGEST = 32_000;

/** Text is written as text, so that no cell is ever calculated, whatever it begins with. */
const written = (cell: Cell) => {
  if (cell === undefined) return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: printable(cell).slice(0, LONGEST), type: String };
};

/** XML has no way to write most control characters; a file with one would not open. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (/[\t\n]/.test(sign) ? sign : ''));

/** A table as an Excel file with one sheet of this name. */
export async function writeXlsx({ headings, rows }: Table, sheet: string): Promise<Blob> {
  const top = headings.map((heading) => ({
    value: printable(heading),
    type: String,
    fontWeight: 'bold' as const,
  }));
  const name = printable(sheet)
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, 31);
  return writeXlsxFile([top, ...rows.map((row) => row.map(written))], {
    sheet: name === '' ? '1' : name,
    stickyRowsCount: 1,
  }).toBlob();
}
