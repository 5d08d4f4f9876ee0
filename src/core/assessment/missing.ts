import type { AssessmentState } from './assessment-state.ts';
import type { SheetForm } from './sheet-form.ts';

/** What still has to be filled in before a sheet can be handed in. */
export type Missing =
  | { readonly code: 'item-open'; readonly about: string }
  | { readonly code: 'criterion-open'; readonly about: string }
  /** Whoever marks something as failed says what happened. */
  | { readonly code: 'reason-open'; readonly about: string }
  | { readonly code: 'overall-open' }
  | { readonly code: 'strengths-open' }
  | { readonly code: 'improvements-open' };

/** From this level down a criterion needs a word of explanation. */
const FAILED_LEVEL = 2;

function missingItems(form: SheetForm, { items }: AssessmentState): readonly Missing[] {
  const all = form.criteria.flatMap((criterion) => criterion.items);
  return all.flatMap(({ id }): readonly Missing[] => {
    const { answer, comment = '' } = items[id] ?? {};
    if (answer === undefined) return [{ code: 'item-open', about: id }];
    return answer === 'no' && comment.trim() === '' ? [{ code: 'reason-open', about: id }] : [];
  });
}

function missingRatings(form: SheetForm, { criteria }: AssessmentState): readonly Missing[] {
  return form.criteria.flatMap(({ id, items }): readonly Missing[] => {
    const { level, comment = '' } = criteria[id] ?? {};
    if (level === undefined) return [{ code: 'criterion-open', about: id }];
    // With items, the reason stands beside the failed item.
    const isUnexplained = items.length === 0 && level <= FAILED_LEVEL && comment.trim() === '';
    return isUnexplained ? [{ code: 'reason-open', about: id }] : [];
  });
}

/** In the order of the sheet. A teacher may hand in what they have rated: criteria, without items. */
export function missingOn(form: SheetForm, state: AssessmentState): readonly Missing[] {
  const isTeacher = form.rater === 'teacher';
  return [
    ...(isTeacher ? [] : missingItems(form, state)),
    ...missingRatings(form, state),
    ...(state.overall === undefined ? [{ code: 'overall-open' } as const] : []),
    ...(state.strengths.trim() === '' && !isTeacher ? [{ code: 'strengths-open' } as const] : []),
    ...(state.improvements.trim() === '' && !isTeacher
      ? [{ code: 'improvements-open' } as const]
      : []),
  ];
}
