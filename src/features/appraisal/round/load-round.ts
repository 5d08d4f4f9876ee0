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
  /** Objections to findings that nobody has decided; what is accepted after collecting changes nothing here. */
  readonly undecided: number;
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
    graded.push({ assignment, book, sheets: records.flatMap(({ sheets }) => sheets) });
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
): Promise<Result<Pick<LoadedRound, 'found' | 'undecided'>, StoreFailure>> {
  const graded = await gradedIn(workspace, state);
  if (!graded.ok) return graded;
  const { cases, plan } = state;
  const rows = graded.value.flatMap(({ book }) => book.rows);
  return ok({
    found: new Map(
      cases.map(({ student }) => [student.id, gatherEvidence(student.id, graded.value, plan)]),
    ),
    undecided: rows.reduce((sum, row) => sum + row.openObjections, 0),
  });
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
    return ok({ store, workspace, facts: facts.value, found: new Map(), undecided: 0 });
  const now = await evidenceNow(workspace, state);
  return now.ok ? ok({ store, workspace, facts: facts.value, ...now.value }) : now;
}
