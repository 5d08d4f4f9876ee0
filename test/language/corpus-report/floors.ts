import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Figure, LocaleFigures, PartFigures } from './figures.ts';

const figuresSchema = z.record(z.string(), z.number());
const floorsSchema = z.record(z.string(), figuresSchema);
/** For each language the recorded figures in percent, by name. */
export type Floors = z.infer<typeof floorsSchema>;

export const FLOORS_FILE = 'test/language/corpus/floor.json';

export const readFloors = (): Floors =>
  floorsSchema.parse(JSON.parse(readFileSync(FLOORS_FILE, 'utf8')));

export const floorsAsText = (floors: Floors): string => `${JSON.stringify(floors, undefined, 2)}\n`;

const f1Of = (part: string, figures: Readonly<Record<string, Figure>>) =>
  Object.entries(figures).map(([id, { f1 }]) => [`${part}, ${id}`, f1] as const);

/** Figures of which less is better. */
export const isShare = (name: string): boolean =>
  name.endsWith('false alarms') || name.endsWith('still flagged');

const partNumbers = (name: string, part: PartFigures) => [
  [`${name}, any of F1–F5`, part.forbidden.f1] as const,
  [`${name}, any noticed`, part.noticed.f1] as const,
  [`${name}, false alarms`, part.falseAlarms] as const,
  [`${name}, all faults`, part.faults.f1] as const,
  [`${name}, all acts`, part.acts.f1] as const,
  ...f1Of(name, part.perFault),
  ...f1Of(name, part.perAct),
];

/** Every figure that must not get worse: all parts, each class, each act, each mechanical variant. */
export const numbersOf = ({
  tuned,
  untouched,
  talk,
  variants,
}: LocaleFigures): Readonly<Record<string, number>> =>
  Object.fromEntries([
    ...partNumbers('tuned', tuned),
    ...partNumbers('untouched', untouched),
    ...partNumbers('talk', talk),
    ...variants.map(({ name, forbidden, expected }) => {
      const what = expected === 'the same' ? name : `${name}, still flagged`;
      return [`variant ${what}`, forbidden] as const;
    }),
  ]);
