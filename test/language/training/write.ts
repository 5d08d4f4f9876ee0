import { writeFileSync } from 'node:fs';
import { chinese } from '../../../src/core/language/zh-CN/chinese.ts';
import { isUntouched, readCorpus, type Row } from '../corpus-report/read-corpus.ts';
import { type Trained, train } from './train.ts';

/** Languages with a model. English has none: at any threshold it was more often wrong than right. */
export const TRAINED = ['zh-CN'] as const;

export const fileOf = (locale: string): string => `src/core/language/${locale}/weights.json`;

/** The wordings we recommend: sentences that are never to be asked about. */
const recommended = (): readonly Row[] =>
  [...chinese.faults, ...chinese.vocabulary].flatMap(({ better }) =>
    better.map(({ say }) => ({ text: say, acts: [], maybe: [], faults: [] })),
  );

/** Trained on the part of the corpus rules are written from; the other part shows what it is worth. */
export const trainFor = (locale: string): Trained =>
  train([...readCorpus(locale).filter((row) => !isUntouched(row)), ...recommended()]);

export const asText = (trained: Trained): string => `${JSON.stringify(trained, undefined, 2)}\n`;

/** Trains the models and writes them where the engine reads them. */
export async function run(): Promise<number> {
  for (const locale of TRAINED) {
    writeFileSync(fileOf(locale), asText(trainFor(locale)));
    process.stdout.write(`${fileOf(locale)} is written.\n`);
  }
  return 0;
}
