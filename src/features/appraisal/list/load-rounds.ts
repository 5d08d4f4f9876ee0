import { foldRound } from '../../../core/appraisal/decide-round.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { ok, type Result } from '../../../core/shared/result.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';

export interface Rounds {
  readonly rounds: readonly RoundState[];
  readonly unreadable: number;
}

export async function loadRounds({
  appraisals,
}: Pick<AppraisalPorts, 'appraisals'>): Promise<Result<Rounds, StoreFailure>> {
  const store = await appraisals();
  const kept = await store.rounds();
  if (!kept.ok) return kept;
  const rounds = kept.value.items.flatMap((facts) => foldRound(facts) ?? []);
  return ok({ rounds, unreadable: kept.value.unreadable });
}
