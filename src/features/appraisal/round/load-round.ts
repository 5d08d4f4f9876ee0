import { foldRound } from '../../../core/appraisal/decide-round.ts';
import type { Evidence } from '../../../core/appraisal/evidence.ts';
import { gatherEvidence, type GradedAssignment } from '../../../core/appraisal/gather-evidence.ts';
import type { RoundLog, RoundStore } from '../../../core/appraisal/round-store.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { gradebook } from '../../../core/classroom/gradebook.ts';
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
): Promise<readonly GradedAssignment[]> {
  const assignments = await workspace.assignments();
  if (!assignments.ok) return [];
  const wanted = assignments.value.items.filter(({ shared }) =>
    plan.assignments.some(({ id }) => id === shared.id),
  );
  return Promise.all(
    wanted.map(async (assignment) => {
      const { id } = assignment.shared;
      const [kept, decided] = await Promise.all([workspace.records(id), workspace.decisions(id)]);
      const records = kept.ok ? kept.value.items : [];
      const book = gradebook({
        students: cases.map(({ student }) => student),
        assignment: assignment.shared,
        records,
        decisions: decided.ok ? decided.value : [],
      });
      return { assignment, book, records };
    }),
  );
}

/** What the hand-ins of everybody in a round say now. */
export async function evidenceNow(
  workspace: TeacherWorkspace,
  state: RoundState,
): Promise<ReadonlyMap<string, Evidence>> {
  const graded = await gradedIn(workspace, state);
  return new Map(
    state.cases.map(({ student }) => [student.id, gatherEvidence(student.id, graded, state.plan)]),
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
  const found = GATHERED.includes(state.stage) ? await evidenceNow(workspace, state) : new Map();
  return ok({ store, workspace, facts: facts.value, found });
}
