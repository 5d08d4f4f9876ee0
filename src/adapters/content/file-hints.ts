import type { YAMLError } from 'yaml';
import type * as z from 'zod/mini';

/** What most often helps against a mistake of this kind. The words for it belong to whoever shows them. */
export type FileHint = 'quote-colon' | 'quote' | 'indent' | 'twice';

const BY_CODE: Partial<Record<YAMLError['code'], FileHint>> = {
  BLOCK_AS_IMPLICIT_KEY: 'quote-colon',
  MULTILINE_IMPLICIT_KEY: 'quote-colon',
  UNEXPECTED_TOKEN: 'quote',
  BAD_SCALAR_START: 'quote',
  MISSING_CHAR: 'quote',
  TAB_AS_INDENT: 'indent',
  BAD_INDENT: 'indent',
  DUPLICATE_KEY: 'twice',
};

type Hinted = { readonly hint?: FileHint };

export function hintForSyntax(code: YAMLError['code']): Hinted {
  const hint = BY_CODE[code];
  return hint === undefined ? {} : { hint };
}

/** A sentence that is not one: YAML took `1018` for a number, and what stands before a colon for a name. */
export const hintForIssue = (issue: z.core.$ZodIssue): Hinted =>
  issue.code === 'invalid_type' && issue.expected === 'string' && !/undefined/.test(issue.message)
    ? { hint: 'quote' }
    : {};
