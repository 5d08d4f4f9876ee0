import type { Check, Rubric } from '../../scenario/rubric.ts';
import type { SheetForm } from '../sheet-form.ts';

/** A transcript does not show how often it rang. */
const UNSEEN_IN_TEXT: readonly Check['kind'][] = ['rings'];

/**
 * The part of a sheet that can be filled in from the written talk alone: what has to be seen or heard is left out,
 * and with it a criterion that has nothing else. A sample is marked on this form, so that nobody has to guess.
 */
export function keyForm({ criteria }: Rubric, form: SheetForm): SheetForm {
  const unseen = criteria.flatMap(({ checks }) =>
    checks.filter(({ kind }) => UNSEEN_IN_TEXT.includes(kind)).map(({ id }) => id),
  );
  return {
    ...form,
    criteria: form.criteria
      .map((criterion) => ({
        ...criterion,
        items: criterion.items.filter(({ id, kind }) => kind === 'check' && !unseen.includes(id)),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
