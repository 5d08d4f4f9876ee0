import * as z from 'zod/mini';
import { pickIndex } from '../../shared/seeded.ts';
import { idSchema } from '../../scenario/vocabulary.ts';
import { ANSWERS, LEVEL_RANGE } from '../assessment-event.ts';

/** Frame-of-reference training shows the whole range: a good talk, a middling one and a poor one. */
export const QUALITIES = ['good', 'middling', 'poor'] as const;
export type Quality = (typeof QUALITIES)[number];

const why = z.string().check(z.minLength(1), z.maxLength(600));
const level = z.number().check(z.int(), z.gte(LEVEL_RANGE.low), z.lte(LEVEL_RANGE.high));

/** What an experienced observer would put on the sheet, and why. The reasons are read by students. */
const keySchema = z.strictObject({
  /** Every criterion a reader of the talk can rate. */
  criteria: z.record(idSchema, z.strictObject({ level, why })),
  /** Every item a reader can answer. `why` is owed unless the answer is `yes`; with `yes` it is for what misleads. */
  items: z.record(idSchema, z.strictObject({ answer: z.enum(ANSWERS), why: z.optional(why) })),
  overall: level,
  /** Why this mark for the talk as a whole. */
  why,
});
export type SampleKey = z.infer<typeof keySchema>;

/** A talk to practise the observer's eye on, with its key. `scenarios/<id>/samples/<zh|en>-<quality>.yaml`. */
export const sampleSchema = z.strictObject({
  schema: z.literal(1),
  locale: z.string().check(z.minLength(2), z.maxLength(20)),
  quality: z.enum(QUALITIES),
  /** The play-through that is watched: a file in the scenario's `plays/`, without its ending. */
  play: idSchema,
  key: keySchema,
});
export type Sample = z.infer<typeof sampleSchema>;

/** Which sample: there is one of each quality per scenario and language. */
export interface SampleRef {
  readonly scenario: string;
  /** The first part of the locale: `zh`, `en`. */
  readonly language: string;
  readonly quality: Quality;
}

/** `zh-CN` is `zh` in the names of files and samples. */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** What a sample's file is called, without its ending. */
export const sampleFile = ({ language, quality }: Omit<SampleRef, 'scenario'>): string =>
  `${language}-${quality}`;

/** One word for a sample: `lost-cargo-zh-good`. Not for people's eyes, it tells how good the talk is. */
export const sampleId = (ref: SampleRef): string => `${ref.scenario}-${sampleFile(ref)}`;

/** The session a sheet about a sample names; no stored session is ever called so. */
export const sampleSession = (ref: SampleRef): string =>
  `sample/${ref.scenario}/${sampleFile(ref)}`;

const AFTER_SCENARIO = new RegExp(`^(.+)[-/]([a-z]{2,3})-(${QUALITIES.join('|')})$`);

function refOf(text: string): SampleRef | undefined {
  const [, scenario, language, word] = AFTER_SCENARIO.exec(text) ?? [];
  const quality = QUALITIES.find((one) => one === word);
  if (scenario === undefined || language === undefined || quality === undefined) return undefined;
  return { scenario, language, quality };
}

/** The sample of an id; nothing for one that names none. */
export const sampleOfId = (id: string): SampleRef | undefined => refOf(id);

/** The sample a sheet's session means; nothing for a real session. */
export const sampleOfSession = (session: string): SampleRef | undefined =>
  session.startsWith('sample/') ? refOf(session.slice('sample/'.length)) : undefined;

const ORDERS: readonly (readonly Quality[])[] = [
  ['good', 'middling', 'poor'],
  ['good', 'poor', 'middling'],
  ['middling', 'good', 'poor'],
  ['middling', 'poor', 'good'],
  ['poor', 'good', 'middling'],
  ['poor', 'middling', 'good'],
];

/** Any number would do; with this one no scenario begins good, middling, poor. */
const ORDER_SEED = 3;

/** The order in which a scenario's samples are offered: always the same, but no hint which is which. */
export const orderOf = (scenario: string, language: string): readonly Quality[] =>
  ORDERS[pickIndex(ORDERS.length, ORDER_SEED, `${scenario}/${language}`)] ?? QUALITIES;

/** A sample's place in that order, from 1. */
export const numberOf = ({ scenario, language, quality }: SampleRef): number =>
  orderOf(scenario, language).indexOf(quality) + 1;

/** A sample in an address: `lost-cargo-zh-2`. */
export const sampleAddress = (ref: SampleRef): string =>
  `${ref.scenario}-${ref.language}-${numberOf(ref)}`;

/** The sample an address means; nothing for one that names none. */
export function sampleAt(address: string): SampleRef | undefined {
  const [, scenario, language, place] = /^(.+)-([a-z]{2,3})-([1-3])$/.exec(address) ?? [];
  if (scenario === undefined || language === undefined) return undefined;
  const quality = orderOf(scenario, language)[Number(place) - 1];
  return quality && { scenario, language, quality };
}
