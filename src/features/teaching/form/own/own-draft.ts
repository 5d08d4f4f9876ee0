import { ASSIGNMENT_LIMITS } from '../../../../core/classroom/assignment.ts';
import type { OwnScenario } from '../../../../core/classroom/own-scenario.ts';
import { isSameValue } from '../../../../core/shared/same-value.ts';
import type { Assignment } from '../../../../core/classroom/assignment.ts';
import type { Draft } from '../draft.ts';

export type OwnDraft = Pick<Draft, 'own' | 'tasks'>;

const idOf = ({ script }: OwnScenario): string => script.id;

/** Whether another one finds room; one of the same id takes the place of the one before. */
export const hasRoomFor = ({ own }: OwnDraft, fresh: OwnScenario): boolean =>
  own.length < ASSIGNMENT_LIMITS.own || own.some((one) => idOf(one) === idOf(fresh));

/** With a scenario of the teacher's own: whoever adds one wants it played, by everybody it names. */
export function withOwn({ own, tasks }: OwnDraft, fresh: OwnScenario): OwnDraft {
  const id = idOf(fresh);
  const task = { scenario: id, personas: fresh.script.personas };
  const place = own.findIndex((one) => idOf(one) === id);
  const isChosen = tasks.some(({ scenario }) => scenario === id);
  return {
    own: place < 0 ? [...own, fresh] : own.map((one, index) => (index === place ? fresh : one)),
    tasks: isChosen ? tasks.map((one) => (one.scenario === id ? task : one)) : [...tasks, task],
  };
}

/** Without it, and without its task: ours of the same id must not slip into its place. */
export const withoutOwn = ({ own, tasks }: OwnDraft, id: string): OwnDraft => ({
  own: own.filter((one) => idOf(one) !== id),
  tasks: tasks.filter(({ scenario }) => scenario !== id),
});

/** Scenarios of the teacher's own in other assignments, each once, the newest first. */
export function ownIn(
  assignments: readonly Assignment[],
  { own }: OwnDraft,
): readonly OwnScenario[] {
  const all = [...assignments]
    .sort((one, other) => other.madeAt - one.madeAt)
    .flatMap(({ shared }) => shared.own);
  return all.filter(
    (one, index) =>
      !own.some((there) => isSameValue(there, one)) &&
      all.findIndex((other) => isSameValue(other, one)) === index,
  );
}

/** Title in this language, else in any there is. */
export const titleIn = ({ strings, script }: OwnScenario, locale: string): string =>
  (strings[locale] ?? Object.values(strings)[0])?.title ?? script.id;
