import {
  type Assignment,
  ASSIGNMENT_LIMITS,
  type SharedAssignment,
  type Task,
} from '../../../core/classroom/assignment.ts';
import type { ScenarioCard, ScenarioSource } from '../../../core/scenario/scenario-source.ts';
import { isSameValue } from '../../../core/shared/same-value.ts';
import { type Draft, fromField } from './draft.ts';

/** Named after its scenarios, cut to what a title may have. */
export function titleOf({ title, tasks }: Draft, cards: readonly ScenarioCard[]): string {
  const names = tasks.map(
    ({ scenario }) => cards.find(({ id }) => id === scenario)?.title ?? scenario,
  );
  const whole = title.trim() === '' ? names.join(' · ') : title.trim();
  return whole.slice(0, ASSIGNMENT_LIMITS.title).trim();
}

interface Given {
  readonly draft: Draft;
  readonly cards: readonly ScenarioCard[];
  readonly key: string;
  readonly id: string;
}

/** What the students would get, without the versions of the scenarios. */
export function sharedOf({ draft, cards, key, id }: Given): SharedAssignment {
  const due = fromField(draft.due);
  const { teacher, seats, rounds, attempts, coach, hints, weights, pass, own } = draft;
  return {
    schema: 1,
    id,
    edition: 1,
    title: titleOf(draft, cards),
    teacher: teacher.trim(),
    key,
    tasks: draft.tasks.map(({ scenario, personas }) => ({
      scenario,
      locale: draft.locale,
      personas: [...personas],
      levels: [...draft.levels],
    })),
    seats,
    rounds,
    attempts,
    coach,
    hints,
    ...(due === undefined ? {} : { due }),
    weights,
    pass,
    instructions: draft.instructions.trim(),
    own,
  };
}

/** With the version of the scenario on this device, where it can be told: a student's other version shows early. */
async function withHash(task: Task, scenarios: ScenarioSource): Promise<Task> {
  const [persona = ''] = task.personas;
  const loaded = await scenarios.load(task.scenario, task.locale, persona);
  return loaded.ok ? { ...task, hash: loaded.value.hash } : task;
}

/** An assignment ready to be stored. One given out before gets a new edition when students would notice a change. */
export async function buildAssignment(
  given: Given,
  before: Assignment | undefined,
  ports: { readonly scenarios: ScenarioSource; readonly now: () => number },
): Promise<Assignment> {
  const plain = sharedOf(given);
  const hashed = await Promise.all(plain.tasks.map((task) => withHash(task, ports.scenarios)));
  const edition = before?.shared.edition ?? 1;
  const same = { ...plain, tasks: hashed, edition };
  const isChanged = before !== undefined && !isSameValue(before.shared, same);
  return {
    schema: 1,
    shared: isChanged ? { ...same, edition: edition + 1 } : same,
    class: given.draft.class,
    madeAt: before?.madeAt ?? ports.now(),
    counts: given.draft.counts,
  };
}
