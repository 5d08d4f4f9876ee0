import type { Likeness } from '../language.ts';
import learned from './weights.json' with { type: 'json' };

/** Learned by `npm run train` from our own sentences; `npm run language:report` prints what it is worth. */
export const likeness: Likeness = {
  learned,
  hearsFrom: 0.1,
  doubtsUpTo: -0.4,
  excusesUpTo: -0.4,
  asksFrom: 0.6,
  better: {
    'self-respect': 'This matters to you, so let me take it step by step with you.',
    blame: 'However it happened, let me see what I can do to put it right.',
    contradict: "I've noted what you told me. Let me go through it with you.",
    vulgar: "I'm sorry, let me say that again: I'll take care of this.",
    provoke: 'I hear what you need. Let me start with what I can do right now.',
  },
};
