import { type AnswerProblem, replyOf } from '../../../core/appraisal/answer.ts';
import { foldRound, type RoundRefusal } from '../../../core/appraisal/decide-round.ts';
import { caseOf } from '../../../core/appraisal/round-state.ts';
import type { RoundLog, RoundStore } from '../../../core/appraisal/round-store.ts';
import { type FoundProblem, sealedIn } from '../../../core/classroom/collect.ts';
import type { OpenProblem } from '../../../core/classroom/submission.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';

export type TakeProblem = OpenProblem | AnswerProblem | FoundProblem | StoreFailure | RoundRefusal;

/** What became of one thing that was given. */
export type Taken =
  | { readonly code: 'taken'; readonly name: string; readonly objections: number }
  | { readonly code: 'refused'; readonly name: string; readonly problem: TakeProblem };

/** Something a teacher gives: a file, or text from a message. */
export interface Given {
  readonly name: string;
  readonly content: Blob;
}

/** Answers are small; whatever is bigger is something else. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Sealed answers in one file or message. */
export async function sealedAnswers({
  content,
}: Given): Promise<readonly Result<Uint8Array, TakeProblem>[]> {
  if (content.size > MOST_BYTES) return [fail('too-big')];
  const bytes = await content.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return [fail('damaged')];
  return sealedIn(bytes).map((one) => (one.ok ? one : fail(one.error.code)));
}

interface Taking {
  readonly store: RoundStore;
  readonly round: string;
  readonly now: number;
}

/** Takes one sealed answer into a round as it stands; gives the round's facts afterwards. */
async function takeOne(
  sealed: Uint8Array,
  facts: RoundLog,
  { store, round, now }: Taking,
): Promise<Result<{ facts: RoundLog; who: string; objections: number }, TakeProblem>> {
  const state = foldRound(facts);
  const opened = await store.open(sealed);
  if (!opened.ok) return opened;
  const reply = state === undefined ? fail('other-round' as const) : replyOf(state, opened.value);
  if (!reply.ok) return reply;
  const appended = await store.append(round, reply.value, now);
  if (!appended.ok) return appended;
  const who = state && caseOf(state, reply.value.student)?.student.name;
  return ok({ facts: appended.value, who: who ?? '', objections: reply.value.objections.length });
}

/** Opens what was given and takes every answer for this round in, one after the other. */
export async function takeReplies(
  given: readonly Given[],
  before: RoundLog,
  taking: Taking,
): Promise<readonly Taken[]> {
  let facts = before;
  const taken: Taken[] = [];
  for (const one of given) {
    for (const sealed of await sealedAnswers(one)) {
      const done = sealed.ok ? await takeOne(sealed.value, facts, taking) : sealed;
      if (done.ok) {
        facts = done.value.facts;
        taken.push({ code: 'taken', name: done.value.who, objections: done.value.objections });
      } else taken.push({ code: 'refused', name: one.name, problem: done.error });
    }
  }
  return taken;
}
