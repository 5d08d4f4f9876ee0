import { loadLanguages } from '../../../src/core/language/languages.ts';
import { type Asked, type Figure, figuresFor, type PartFigures } from './figures.ts';
import { CORPUS_LOCALES } from './read-corpus.ts';

const print = (line = ''): boolean => process.stdout.write(`${line}\n`);
const column = (text: string | number, width = 9): string => String(text).padStart(width);

const row = (name: string, one: Figure, other: Figure): string =>
  name.padEnd(24) +
  [
    one.right + one.missed,
    one.precision,
    one.recall,
    one.f1,
    other.right + other.missed,
    other.precision,
    other.recall,
    other.f1,
  ]
    .map((value) => column(value))
    .join('');

const rows = (
  pick: (part: PartFigures) => Readonly<Record<string, Figure>>,
  tuned: PartFigures,
  untouched: PartFigures,
) =>
  Object.entries(pick(tuned)).flatMap(([id, figure]) => {
    const other = pick(untouched)[id];
    return other === undefined ? [] : [row(id, figure, other)];
  });

const asked = (
  name: string,
  pick: (part: PartFigures) => Asked,
  ...parts: readonly PartFigures[]
): string =>
  name.padEnd(24) +
  parts
    .map(pick)
    .map((one) => column(`${one.asked} of ${one.of}`, 36))
    .join('');

/** Prints precision, recall and F1 in percent: each fault class and act, the tuned part beside the untouched one. */
export async function run(): Promise<number> {
  await loadLanguages();
  for (const locale of CORPUS_LOCALES) {
    const { tuned, untouched, variants } = figuresFor(locale);
    print(`${locale}: ${tuned.rows} rows used for tuning, ${untouched.rows} untouched`);
    print(`${' '.repeat(24)}${column('tuned', 36)}${column('untouched', 36)}`);
    print(
      ' '.repeat(24) +
        ['rows', 'prec.', 'recall', 'F1', 'rows', 'prec.', 'recall', 'F1']
          .map((name) => column(name))
          .join(''),
    );
    print(row('any of F1–F5', tuned.forbidden, untouched.forbidden));
    print(
      `${'false alarms, %'.padEnd(24)}${column(tuned.falseAlarms, 36)}${column(untouched.falseAlarms, 36)}`,
    );
    print(asked('look again, missed', (part) => part.lookAgain.guilty, tuned, untouched));
    print(asked('look again, innocent', (part) => part.lookAgain.innocent, tuned, untouched));
    print(row('all fault classes', tuned.faults, untouched.faults));
    for (const line of rows((part) => part.perFault, tuned, untouched))
      print(`  ${line}`.replace(/^ {2}(\S+) {2}/, '  $1'));
    print(row('all acts', tuned.acts, untouched.acts));
    for (const line of rows((part) => part.perAct, tuned, untouched))
      print(`  ${line}`.replace(/^ {2}(\S+) {2}/, '  $1'));
    print('mechanical variants of the untouched part, any of F1–F5:');
    for (const { name, rows: count, forbidden, expected } of variants)
      print(
        `  ${name.padEnd(22)}${column(count)} rows ${column(forbidden)} ${expected === 'the same' ? 'F1' : '% still flagged'}`,
      );
    print();
  }
  return 0;
}
