import type { SharedAssignment, Task } from '../../core/classroom/assignment.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { SessionStarted } from '../../core/session/session-event.ts';

/** Words for ids in one language; an id nobody knows stands for itself. */
export interface Names {
  readonly scenario: (id: string) => string;
  readonly persona: (id: string) => string;
  /** Whether it can be played here at all. */
  readonly isKnown: (task: Task) => boolean;
  readonly talk: (started: SessionStarted) => string;
}

/** Names of an assignment's scenarios and customers, its own ones first. */
export async function loadNames(
  { own }: SharedAssignment,
  scenarios: ScenarioSource,
  locale: string,
): Promise<Names> {
  const [cards, personas] = await Promise.all([
    scenarios.cards(locale).catch(() => []),
    scenarios.personas(locale).catch(() => []),
  ]);
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  const people = new Map(personas.map(({ id, name }) => [id, name]));
  for (const { script, strings, personas: theirs } of own) {
    const words = strings[locale] ?? Object.values(strings)[0];
    if (words !== undefined) titles.set(script.id, words.title);
    for (const [id, { strings: voices }] of Object.entries(theirs)) {
      const voice = voices[locale] ?? Object.values(voices)[0];
      if (voice !== undefined) people.set(id, voice.name);
    }
  }
  const scenario = (id: string): string => titles.get(id) ?? id;
  const persona = (id: string): string => people.get(id) ?? id;
  return {
    scenario,
    persona,
    isKnown: (task) => titles.has(task.scenario),
    talk: (started) => `${scenario(started.scenario)} · ${persona(started.persona)}`,
  };
}
