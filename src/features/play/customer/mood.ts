import type { Call } from '../machine/play-context.ts';
import { bandOf } from '../../../core/scenario/patience.ts';

/** How the customer feels, in the five words the face and the meter know. */
export type Mood = ReturnType<typeof bandOf>;

export const moodNow = ({ state }: Call): Mood => bandOf(state.snapshot.context.patience);

/** Colour of a mood; always beside the word for it. */
export const moodColour = (mood: Mood): string =>
  mood === 'gone' ? 'var(--ink-soft)' : `var(--band-${mood})`;
