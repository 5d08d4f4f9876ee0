import * as z from 'zod/mini';

/** Ids from elsewhere: never empty, never long. */
export const referenceSchema = z.string().check(z.minLength(1), z.maxLength(120));

/** Milliseconds since 1970. */
export const momentSchema = z.number().check(z.int(), z.gte(0), z.lte(8.64e15));

/** Points out of 100. */
export const pointsSchema = z.number().check(z.gte(0), z.lte(100));

/**
 * What nobody types on purpose: control characters, marks that turn the direction of writing, spaces of no width.
 * In a name they would hide something or break a list.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

export const hasHiddenCharacters = (text: string): boolean => HIDDEN.test(text);

/** For names given by others that are shown and nothing else, such as those of files. */
export const withoutHiddenCharacters = (text: string): string => text.replace(ALL_HIDDEN, '');

/** One line of visible text; `least` 0 allows none at all. */
export const lineSchema = (least: number, most: number) =>
  z.string().check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => !hasHiddenCharacters(text)),
  );

/** Text of several lines. */
export const proseSchema = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((text) => !hasHiddenCharacters(text.replace(/[\n\r\t]/g, ' '))),
  );
