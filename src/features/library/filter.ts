import type { ScenarioCard } from '../../core/scenario/scenario-source.ts';

/** What somebody is looking for; an empty choice means "any". */
export interface Wanted {
  readonly channel: '' | ScenarioCard['channel'];
  readonly difficulty: '' | '1' | '2' | '3';
  readonly right: '' | ScenarioCard['seven-r'];
  readonly words: string;
}

export const ANYTHING: Wanted = { channel: '', difficulty: '', right: '', words: '' };

const fits = <Value extends string>(wanted: '' | Value, has: Value): boolean =>
  wanted === '' || wanted === has;

function mentions(card: ScenarioCard, words: string): boolean {
  const { title, summary, role, goals, search = [] } = card;
  const text = [title, summary, role, ...goals, ...search].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The scenarios that fit, in the order they came in. */
export const findScenarios = (
  cards: readonly ScenarioCard[],
  { channel, difficulty, right, words }: Wanted,
): readonly ScenarioCard[] =>
  cards
    .filter((card) => fits(channel, card.channel) && fits(right, card['seven-r']))
    .filter((card) => difficulty === '' || Number(difficulty) === card.difficulty)
    .filter((card) => mentions(card, words.trim()));
