import { loadLanguages } from '../../../src/core/language/languages.ts';
import { type Asked, type Figure, figuresFor, type PartFigures } from './figures.ts';
import { CORPUS_LOCALES } from './read-corpus.ts';
import { topicFigures } from './topics-heard.ts';

type Parts = readonly PartFigures[];

const COLUMN = 7;
/** Count, precision, recall, F1. */
const COLUMNS = 4;

const print = (line = ''): boolean => process.stdout.write(`${line}\n`);
const column = (text: string | number, width = COLUMN): string => String(text).padStart(width);
const line = (name: string, cells: readonly (string | number)[], width = COLUMN): string =>
  name.padEnd(24) + cells.map((cell) => column(cell, width)).join('');
const across = (name: string, cells: readonly (string | number)[]): string =>
  line(name, cells, COLUMN * COLUMNS);

const figures = (name: string, parts: Parts, pick: (part: PartFigures) => Figure | undefined) =>
  line(
    name,
    parts.map(pick).flatMap((figure): (string | number)[] => {
      if (figure === undefined) return ['', '', '', ''];
      const { right, missed, precision, recall, f1 } = figure;
      return [right + missed, precision, recall, f1];
    }),
  );

function each(
  parts: Parts,
  pick: (part: PartFigures) => Readonly<Record<string, Figure>>,
): readonly string[] {
  const [first] = parts;
  return Object.keys(first === undefined ? {} : pick(first)).map((id) =>
    figures(`  ${id}`, parts, (part) => pick(part)[id]),
  );
}

const asked = ({ asked: some, of }: Asked): string => `${some} of ${of}`;

/**
 * Prints precision, recall and F1 in percent, each fault class and act: of the part rules are written from, of the part
 * set aside, and of ordinary talk set aside.
 */
export async function run(): Promise<number> {
  await loadLanguages();
  for (const locale of CORPUS_LOCALES) {
    const { tuned, untouched, talk, variants } = figuresFor(locale);
    const parts = [tuned, untouched, talk];
    print(locale);
    print(
      across(
        '',
        parts.map(({ rows }, at) => `${['tuned', 'untouched', 'talk'][at]}, ${rows} rows`),
      ),
    );
    print(
      line(
        '',
        parts.flatMap(() => ['there', 'prec.', 'recall', 'F1']),
      ),
    );
    print(figures('any of F1–F5', parts, ({ forbidden }) => forbidden));
    print(figures('  or asked about', parts, ({ noticed }) => noticed));
    print(
      across(
        'false alarms, %',
        parts.map(({ falseAlarms }) => falseAlarms),
      ),
    );
    print(
      across(
        'asked about, missed',
        parts.map(({ lookAgain }) => asked(lookAgain.guilty)),
      ),
    );
    print(
      across(
        'asked about, innocent',
        parts.map(({ lookAgain }) => asked(lookAgain.innocent)),
      ),
    );
    print(figures('all fault classes', parts, ({ faults }) => faults));
    for (const text of each(parts, ({ perFault }) => perFault)) print(text);
    print(figures('all acts', parts, ({ acts }) => acts));
    for (const text of each(parts, ({ perAct }) => perAct)) print(text);
    print('mechanical variants of the untouched part, any of F1–F5:');
    for (const { name, rows: count, forbidden, expected } of variants)
      print(
        `  ${name.padEnd(22)}${column(count, 9)} rows ${column(forbidden, 9)} ${expected === 'the same' ? 'F1' : '% still flagged'}`,
      );
    const { rows, topics, claims, nearClaims, aboutNothing } = await topicFigures(locale);
    print(
      `topics of our cases in ${rows} sentences nobody wrote them from: precision ${topics.precision}, recall ${topics.recall}; of them claims: precision ${claims.precision}, recall ${claims.recall}; innocent sentences next to a claim taken for it: ${nearClaims.taken} of ${nearClaims.of}; taken for a topic though about none: ${aboutNothing.taken} of ${aboutNothing.of}`,
    );
    print();
  }
  return 0;
}
