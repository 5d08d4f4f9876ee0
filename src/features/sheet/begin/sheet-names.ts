import type { TFunction } from 'i18next';
import type { SheetRater } from '../../../core/assessment/sheet-form.ts';

/** Whose opinion it is, in words: the kind of rater, with the name where there is one. */
export function whoIs(by: SheetRater | 'machine', name: string, t: TFunction): string {
  const who = t(`sheet.who.${by}`);
  return name === '' ? who : t('sheet.whoNamed', { who, name });
}
