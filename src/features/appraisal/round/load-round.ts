import { foldRound } from '../../../core/appraisal/decide-round.ts';
import type { Evidence } from '../../../core/appraisal/evidence.ts';
import { gatherEvidence, type GradedAssignment } from '../../../core/appraisal/gather-evidence.ts';
import type { RoundLog, RoundStore } from '../../../core/appraisal/round-store.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { gradebook } from '../../../core/classroom/gradebook.ts';
import { readHandedIn } from '../../../core/classroom/read-assignment.ts';
import type { StoreFailure, TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';

/** A round as it is stored, with what the hand-ins say now. */
export interface LoadedRound {
  readonly store: RoundStore;
  readonly workspace: TeacherWorkspace;
  readonly facts: RoundLog;
  /** By student; only while it still counts. */
  readonly found: ReadonlyMap<string, Evidence>;
}

export type RoundFailure = StoreFailure | 'unknown';

async function gradedIn(
  workspace: TeacherWorkspace,
  { plan, cases }: RoundState,
): Promise<Result<readonly GradedAssignment[], StoreFailure>> {
  const assignments = await workspace.assignments();
  if (!assignments.ok) return assignments;
  const graded: GradedAssignment[] = [];
  for (const assignment of assignments.value.items) {
    const { shared } = assignment;
    if (!plan.assignments.some(({ id }) => id === shared.id)) continue;
    const handedIn = await readHandedIn(shared.id, workspace);
    if (!handedIn.ok) return handedIn;
    const { records, decisions } = handedIn.value;
    const students = cases.map(({ student }) => student);
    const book = gradebook({ students, assignment: shared, records, decisions });
    graded.push({ assignment, book, records });
  }
  return ok(graded);
}

/**
 * What the hand-ins of everybody in a round say now. Not what could just be read of them: it freezes when collecting
 * closes.
 */
async function evidenceNow(
  workspace: TeacherWorkspace,
  state: RoundState,
): Promise<Result<ReadonlyMap<string, Evidence>, StoreFailure>> {
  const graded = await gradedIn(workspace, state);
  if (!graded.ok) return graded;
  const { cases, plan } = state;
  return ok(
    new Map(
      cases.map(({ student }) => [student.id, gatherEvidence(student.id, graded.value, plan)]),
    ),
  );
}

const GATHERED: readonly RoundState['stage'][] = ['plan', 'collect'];

export async function loadRound(
  id: string,
  { teacher, appraisals }: Pick<AppraisalPorts, 'teacher' | 'appraisals'>,
): Promise<Result<LoadedRound, RoundFailure>> {
  const [workspace, store] = await Promise.all([teacher(), appraisals()]);
  const facts = await store.round(id);
  if (!facts.ok) return facts;
  const state = foldRound(facts.value);
  if (state === undefined) return fail('newer-version');
  if (!GATHERED.includes(state.stage))
    return ok({ store, workspace, facts: facts.value, found: new Map() });
  const found = await evidenceNow(workspace, state);
  return found.ok ? ok({ store, workspace, facts: facts.value, found: found.value }) : found;
}
