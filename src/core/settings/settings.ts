import * as z from 'zod/mini';
import { COACH_TIMES, idSchema, LEVELS } from '../scenario/vocabulary.ts';

export const INTERFACE_LOCALES = ['zh-CN', 'en'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

export { COACH_TIMES, type CoachTime } from '../scenario/vocabulary.ts';

/** Forgives field by field: one value that cannot be read must not cost the others. */
const optional = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.catch(z.optional(schema), undefined);

export const settingsSchema = z.object({
  /** Absent = follow the browser. */
  interfaceLocale: optional(z.enum(INTERFACE_LOCALES)),
  /** `none` skips the pauses in which the customer "thinks"; nothing else changes. */
  waiting: z.catch(z.enum(['natural', 'none']), 'natural'),
  /** When the coach speaks: after each sentence, when a stage of the talk is done, or when all is over. */
  coach: z.catch(z.enum(COACH_TIMES), 'turn'),
  textSize: z.catch(z.enum(['normal', 'large']), 'normal'),
  /** What was chosen in the last briefing. */
  lastPersona: optional(idSchema),
  lastLevel: optional(z.enum(LEVELS)),
  lastCallLocale: optional(z.string().check(z.minLength(2), z.maxLength(35))),
});
/** One person's choices on one device. */
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Settings from whatever was stored; anything unreadable falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Where settings live. `get` returns the same object until something changes. */
export interface SettingsStore {
  readonly get: () => Settings;
  readonly change: (changes: Partial<Settings>) => void;
  /** Calls back after every change; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}
