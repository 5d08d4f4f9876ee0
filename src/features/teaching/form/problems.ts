import { ASSIGNMENT_LIMITS } from '../../../core/classroom/assignment.ts';
import { hasHiddenCharacters } from '../../../core/classroom/shape/plain-text.ts';
import type { Draft } from './draft.ts';
import { sumOf } from './weights.ts';

/** Why a draft cannot be saved yet. */
export type DraftProblem =
  | 'no-scenario'
  | 'too-many-scenarios'
  | 'no-persona'
  | 'own-language'
  | 'no-level'
  | 'no-seat'
  | 'weights'
  | 'hidden-characters';

/** A scenario of the teacher's own without words in the language of the calls. */
const lacksLanguage = ({ own, tasks, locale }: Draft): boolean =>
  own.some(
    ({ script, strings }) =>
      strings[locale] === undefined && tasks.some(({ scenario }) => scenario === script.id),
  );

export function problemsIn(draft: Draft): readonly DraftProblem[] {
  const { tasks, levels, seats, weights, title, teacher, instructions } = draft;
  const words = [title, teacher, instructions.replace(/[\n\r\t]/g, ' ')];
  const checks: readonly (readonly [DraftProblem, boolean])[] = [
    ['no-scenario', tasks.length === 0],
    ['too-many-scenarios', tasks.length > ASSIGNMENT_LIMITS.tasks],
    ['no-persona', tasks.some(({ personas }) => personas.length === 0)],
    ['own-language', lacksLanguage(draft)],
    ['no-level', levels.length === 0],
    ['no-seat', seats.length === 0],
    ['weights', sumOf(weights) !== 100],
    ['hidden-characters', words.some(hasHiddenCharacters)],
  ];
  return checks.flatMap(([code, holds]) => (holds ? [code] : []));
}
