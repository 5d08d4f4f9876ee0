import type { PlanDraft } from './plan-draft.ts';

/** What every card of the form gets. */
export interface CardProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  readonly onDraft: (draft: PlanDraft) => void;
}
