import type { Script } from '../scenario/script.ts';
import { checkLessonWords } from './check-lesson-words.ts';
import { LESSON_LENGTHS, type LessonScript, type LessonStep, type Question } from './lesson.ts';
import { type LessonDiagnostic, lessonReporter } from './lesson-diagnostic.ts';
import type { LessonStrings } from './lesson-strings.ts';

/** A lesson in all its languages, parsed but not yet trusted. */
export interface AuthoredLesson {
  readonly script: LessonScript;
  readonly strings: Readonly<Record<string, LessonStrings>>;
}

type Report = ReturnType<typeof lessonReporter>;

/** What a step of a kind may name. */
export function itemsOfKind(script: LessonScript, kind: LessonStep['kind']): readonly string[] {
  switch (kind) {
    case 'cards':
      return script.cards.map(({ id }) => id);
    case 'quiz':
      return script.quiz.map(({ id }) => id);
    case 'drill':
      return script.drill.map(({ id }) => id);
    case 'play':
      return script.plays.map(({ scenario }) => scenario);
    case 'talk':
    case 'board':
    case 'homework':
      return [];
  }
}

/** What a step shows: what it names, else everything of its kind. */
export const itemsOf = (script: LessonScript, step: LessonStep): readonly string[] =>
  step.items ?? itemsOfKind(script, step.kind);

function checkSteps(script: LessonScript, report: Report): readonly LessonDiagnostic[] {
  const unknown = script.steps.flatMap(({ kind, items = [] }, place) =>
    items
      .filter((id) => !itemsOfKind(script, kind).includes(id))
      .map((id) => report('lesson-unknown-item', ['steps', String(place), 'items'], id)),
  );
  const empty = script.steps.flatMap((step, place) =>
    ['cards', 'quiz', 'drill'].includes(step.kind) && itemsOf(script, step).length === 0
      ? [report('lesson-nothing-to-show', ['steps', String(place)], step.id)]
      : [],
  );
  const wrong = LESSON_LENGTHS.flatMap((length) => {
    const sum = script.steps.reduce((total, { minutes }) => total + (minutes[length] ?? 0), 0);
    return sum === Number(length) ? [] : [report('lesson-minutes', ['steps'], `${length}: ${sum}`)];
  });
  return [...unknown, ...empty, ...wrong];
}

/** Everything written should be taught in the long lesson at least. */
function checkUse(script: LessonScript, report: Report): readonly LessonDiagnostic[] {
  return (['cards', 'quiz', 'drill'] as const).flatMap((kind) => {
    const taught = script.steps
      .filter((step) => step.kind === kind && step.minutes['90'] !== undefined)
      .flatMap((step) => itemsOf(script, step));
    return itemsOfKind(script, kind)
      .filter((id) => !taught.includes(id))
      .map((id) => report('lesson-item-unused', [kind], id));
  });
}

const isAnswerable = ({ kind, options, right }: Question): boolean => {
  const isKnown = right.every((id) => options.includes(id));
  if (kind === 'order') return right.length === 0;
  return isKnown && (kind === 'single' ? right.length === 1 : right.length > 1);
};

const checkQuiz = ({ quiz }: LessonScript, report: Report): readonly LessonDiagnostic[] =>
  quiz.flatMap((question, place) =>
    isAnswerable(question)
      ? []
      : [report('lesson-right-answer', ['quiz', String(place), 'right'], question.id)],
  );

/** Scenarios must exist and know the customers who are to call. */
function checkScenarios(
  { plays, homework }: LessonScript,
  scripts: readonly Script[],
  report: Report,
): readonly LessonDiagnostic[] {
  const wanted = [
    ...plays.map((play, place) => ({ ...play, at: ['plays', String(place)] })),
    ...homework.tasks.map((task, place) => ({ ...task, at: ['homework', 'tasks', String(place)] })),
  ];
  return wanted.flatMap(({ scenario, personas, at }) => {
    const script = scripts.find(({ id }) => id === scenario);
    if (script === undefined) return [report('lesson-unknown-scenario', at, scenario)];
    return personas
      .filter((id) => !script.personas.includes(id))
      .map((id) => report('lesson-unknown-persona', at, id));
  });
}

/** Everything that is wrong with a lesson. The rules of the languages must be loaded. */
export function checkLesson(
  { script, strings }: AuthoredLesson,
  scripts: readonly Script[],
  owed: readonly string[],
): readonly LessonDiagnostic[] {
  const report = lessonReporter(`lessons/${script.id}/lesson.yaml`);
  const missing = owed
    .filter((locale) => strings[locale] === undefined)
    .map((locale) => report('lesson-language-missing', ['id'], locale));
  return [
    ...missing,
    ...checkSteps(script, report),
    ...checkUse(script, report),
    ...checkQuiz(script, report),
    ...checkScenarios(script, scripts, report),
    ...Object.entries(strings).flatMap(([locale, words]) =>
      checkLessonWords(script, words, locale),
    ),
  ];
}
