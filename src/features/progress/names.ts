import type { RubricStrings } from '../../core/scenario/rubric.ts';
import type { ScenarioCard } from '../../core/scenario/scenario-source.ts';
import type { CallWords, Played } from './load-attempts.ts';

/** A word of a scenario or rubric with the language it is in. */
export interface Named {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Turns ids into what people call them; an id nobody knows any more stands for itself. */
export interface Names {
  readonly scenario: (id: string) => Named;
  readonly criterion: (id: string) => Named;
  readonly check: (id: string) => Named;
  /** What to do next time about a check. */
  readonly advice: (check: string) => Named | undefined;
}

/** Calls in the reader's own language name things first, then the latest. */
function sheetsOf(played: readonly Played[], locale: string): readonly CallWords[] {
  const words = played.map((one) => one.words);
  const isOwn = (one: CallWords): boolean => one.locale === locale;
  return [...words.filter(isOwn), ...words.filter((one) => !isOwn(one))];
}

function lookUp(
  sheets: readonly CallWords[],
  read: (rubric: RubricStrings) => string | undefined,
): Named | undefined {
  for (const { rubric, locale } of sheets) {
    const text = read(rubric);
    if (text !== undefined) return { text, lang: locale };
  }
  return undefined;
}

/** `played` has the latest call first. */
export function namesFrom(
  played: readonly Played[],
  cards: readonly ScenarioCard[],
  locale: string,
): Names {
  const sheets = sheetsOf(played, locale);
  const itself = (id: string): Named => ({ text: id, lang: undefined });
  return {
    scenario: (id) => {
      const card = cards.find((one) => one.id === id);
      if (card !== undefined) return { text: card.title, lang: locale };
      const call = played.find(({ attempt }) => attempt.scenario === id);
      return call ? { text: call.words.title, lang: call.words.locale } : itself(id);
    },
    criterion: (id) => lookUp(sheets, ({ criteria }) => criteria[id]?.name) ?? itself(id),
    check: (id) => lookUp(sheets, ({ checks }) => checks[id]?.name) ?? itself(id),
    advice: (id) => lookUp(sheets, ({ checks }) => checks[id]?.advice),
  };
}
