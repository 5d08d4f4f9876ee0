import type { ActChapter, FaultChapter, RuleBook } from '../../../core/language/rule-book.ts';
import type { ChapterName } from '../chapter-link.tsx';

/** Something of the book, and whether it stays on the screen; on paper everything does. */
export interface Narrowed<Item> {
  readonly item: Item;
  readonly isShown: boolean;
}

export interface NarrowedFault extends Narrowed<FaultChapter> {
  readonly bad: readonly Narrowed<FaultChapter['bad'][number]>[];
  readonly fine: readonly Narrowed<string>[];
}

export interface NarrowedAct extends Narrowed<ActChapter> {
  readonly examples: readonly Narrowed<ActChapter['examples'][number]>[];
}

export interface NarrowedBook {
  readonly faults: readonly NarrowedFault[];
  readonly acts: readonly NarrowedAct[];
  /** Chapters that stay. */
  readonly count: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

type Test = (...texts: readonly string[]) => boolean;

/** Every word of the query has to stand in the text, in any order. */
function testFor(query: string): Test {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (...texts) => {
    const text = fold(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** Keeps the sentences that match, or all of them where the chapter itself does. */
const narrow = <Item>(
  items: readonly Item[],
  isWhole: boolean,
  matches: (item: Item) => boolean,
): readonly Narrowed<Item>[] => items.map((item) => ({ item, isShown: isWhole || matches(item) }));

const some = (items: readonly Narrowed<unknown>[]): boolean => items.some(({ isShown }) => isShown);

/** The book as far as it is about what somebody looks for; `wordsOf` gives a chapter's own words. */
export function narrowBook(
  book: RuleBook,
  query: string,
  wordsOf: (name: ChapterName) => readonly string[],
): NarrowedBook {
  const test = testFor(query);
  const faults = book.faults.map((chapter): NarrowedFault => {
    const codes = chapter.rules.map(({ code }) => code);
    const isWhole = test(...wordsOf(chapter.class), ...codes);
    const bad = narrow(chapter.bad, isWhole, ({ text, fault }) => test(text, fault.better));
    const fine = narrow(chapter.fine, isWhole, (text) => test(text));
    return { item: chapter, isShown: isWhole || some(bad) || some(fine), bad, fine };
  });
  const acts = book.acts.map((chapter): NarrowedAct => {
    const isWhole = test(...wordsOf(chapter.act), ...chapter.codes);
    const examples = narrow(chapter.examples, isWhole, ({ text }) => test(text));
    return { item: chapter, isShown: isWhole || some(examples), examples };
  });
  const count = [...faults, ...acts].filter(({ isShown }) => isShown).length;
  return { faults, acts, count };
}
