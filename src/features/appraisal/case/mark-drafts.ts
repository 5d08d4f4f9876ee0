import type { RoundStore } from '../../../core/appraisal/round-store.ts';

/** Marks while they are being written; an indicator may still have none. */
export interface MarkDraft {
  readonly points: Readonly<Record<string, number | undefined>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly comment: string;
}

const WRITTEN = new WeakMap<RoundStore, Map<string, MarkDraft>>();

/**
 * What was written in the sheets of a store's rounds and not stored yet. It outlives the screen: a teacher looks at
 * the next student, or at the plan, before deciding.
 */
export function markDrafts(store: RoundStore): Map<string, MarkDraft> {
  const drafts = WRITTEN.get(store) ?? new Map<string, MarkDraft>();
  WRITTEN.set(store, drafts);
  return drafts;
}
