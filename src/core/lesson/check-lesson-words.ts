import { judgeSentence } from './drill.ts';
import type { LessonScript, Question } from './lesson.ts';
import { type LessonDiagnostic, lessonReporter } from './lesson-diagnostic.ts';
import type { LessonStrings, QuestionWords } from './lesson-strings.ts';

type Report = ReturnType<typeof lessonReporter>;
type Words<Value> = Readonly<Record<string, Value>>;

/** Ids without words, and words without an id. */
function checkKeys(
  ids: readonly string[],
  words: Words<unknown>,
  at: readonly string[],
  report: Report,
): readonly LessonDiagnostic[] {
  return [
    ...ids
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => report('lesson-text-missing', at, id)),
    ...Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((id) => report('lesson-text-unused', [...at, id], id)),
  ];
}

/** Choices explain each option, an order explains itself. */
function checkQuestion(
  question: Question,
  words: QuestionWords | undefined,
  report: Report,
): readonly LessonDiagnostic[] {
  if (words === undefined) return [];
  const at = ['quiz', question.id];
  const keys = checkKeys(question.options, words.options, [...at, 'options'], report);
  if (question.kind === 'order')
    return words.why === undefined
      ? [...keys, report('lesson-text-missing', at, `${question.id}.why`)]
      : keys;
  const unexplained = Object.entries(words.options)
    .filter(([, { why }]) => why === undefined)
    .map(([id]) => report('lesson-text-missing', [...at, 'options', id], `${id}.why`));
  return [...keys, ...unexplained];
}

/** A card's sentences must be what the card says of them, by the rules students are judged by. */
function checkCards(
  { cards }: LessonScript,
  words: LessonStrings,
  locale: string,
  report: Report,
): readonly LessonDiagnostic[] {
  return cards.flatMap(({ id, shows }) => {
    const { good, bad } = words.cards[id] ?? {};
    const passes = (text: string): boolean => judgeSentence({ wants: shows }, text, locale).isDone;
    return [
      ...(good === undefined || passes(good)
        ? []
        : [report('lesson-good-falls-short', ['cards', id, 'good'], good)]),
      ...(bad === undefined || !passes(bad)
        ? []
        : [report('lesson-bad-passes', ['cards', id, 'bad'], bad)]),
    ];
  });
}

/** The model must pass the exercise, and the sentence to be mended must not. */
function checkDrill(
  { drill }: LessonScript,
  words: LessonStrings,
  locale: string,
  report: Report,
): readonly LessonDiagnostic[] {
  return drill.flatMap((exercise) => {
    const { model, bad } = words.drill[exercise.id] ?? {};
    const passes = (text: string): boolean => judgeSentence(exercise, text, locale).isDone;
    return [
      ...(model === undefined || passes(model)
        ? []
        : [report('lesson-model-falls-short', ['drill', exercise.id, 'model'], model)]),
      ...(bad === undefined || !passes(bad)
        ? []
        : [report('lesson-bad-passes', ['drill', exercise.id, 'bad'], bad)]),
    ];
  });
}

/** One language of a lesson: complete, and true by the rules of that language. */
export function checkLessonWords(
  script: LessonScript,
  words: LessonStrings,
  locale: string,
): readonly LessonDiagnostic[] {
  const report = lessonReporter(`lessons/${script.id}/${locale}.yaml`);
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return [
    ...checkKeys(idsOf(script.cards), words.cards, ['cards'], report),
    ...checkKeys(idsOf(script.quiz), words.quiz, ['quiz'], report),
    ...checkKeys(idsOf(script.drill), words.drill, ['drill'], report),
    ...checkKeys(idsOf(script.steps), words.steps, ['steps'], report),
    ...script.quiz.flatMap((question) => checkQuestion(question, words.quiz[question.id], report)),
    ...checkCards(script, words, locale, report),
    ...checkDrill(script, words, locale, report),
  ];
}
