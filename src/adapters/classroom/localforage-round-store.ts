import type { NoticeAnswer } from '../../core/appraisal/answer.ts';
import { canUndo, decideRound, foldRound } from '../../core/appraisal/decide-round.ts';
import { type RoundFact, roundFactSchema } from '../../core/appraisal/round-fact.ts';
import type { RoundLog, RoundStore } from '../../core/appraisal/round-store.ts';
import type { OpenProblem } from '../../core/classroom/submission.ts';
import type { StoreFailure } from '../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { KeyValueStore } from '../storage/localforage-session-log.ts';
import { readKeyring } from './keyring.ts';
import { openAnswer } from './seal-answer.ts';
import { guarded, keysUnder, removeUnder } from './teacher-documents.ts';
import * as keys from './teacher-keys.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/** All facts, in order; any this version does not know makes all of them a later version's. */
async function factsIn(
  store: KeyValueStore,
  start: string,
): Promise<Result<readonly RoundFact[], StoreFailure>> {
  const there = await keysUnder(store, start);
  const raw = await Promise.all(there.map((key) => store.getItem<unknown>(key)));
  const read = raw.flatMap((one) => roundFactSchema.safeParse(one).data ?? []);
  const isWhole =
    read.length === raw.length && (read.length === 0 || foldRound(read) !== undefined);
  return isWhole ? ok(read) : fail('newer-version');
}

/** The beginnings of the keys of all rounds, each once. */
async function startsIn(store: KeyValueStore): Promise<readonly string[]> {
  const all = await keysUnder(store, keys.APPRAISALS);
  return [...new Set(all.flatMap((key) => /^appraisal\/[^/]+\//.exec(key) ?? []))];
}

const openedAt = ([first]: RoundLog): number => first?.at ?? 0;

function createLog({ store, oneAtATime }: WorkspaceOptions) {
  const inTurn = <Value>(round: string, task: () => Promise<Value>): Promise<Value> =>
    oneAtATime(`teacher/appraisal/${round}`, task);
  return {
    append: (id, fresh, at) =>
      guarded(() =>
        inTurn(id, async () => {
          const there = await factsIn(store, keys.factsOf(id));
          if (!there.ok) return there;
          const next = decideRound(there.value, fresh, at);
          if (!next.ok) return next;
          await store.setItem(keys.factKey(id, next.value.n), next.value);
          return ok([...there.value, next.value]);
        }),
      ),
    undo: (id) =>
      guarded(() =>
        inTurn(id, async () => {
          const there = await factsIn(store, keys.factsOf(id));
          const last = there.ok ? there.value.at(-1) : undefined;
          if (!there.ok || last === undefined || !canUndo(there.value)) return there;
          await store.removeItem(keys.factKey(id, last.n));
          return ok(there.value.slice(0, -1));
        }),
      ),
    remove: (id) =>
      guarded(() =>
        inTurn(id, async () => {
          await removeUnder(store, keys.factsOf(id));
          return ok(undefined);
        }),
      ),
  } satisfies Partial<RoundStore>;
}

/** Rounds of appraisal over the same storage as the teacher's classes: every fact under a key of its own. */
export function createRoundStore(options: WorkspaceOptions): RoundStore {
  const { store, oneAtATime, random } = options;
  const open = async (
    sealed: Uint8Array,
  ): Promise<Result<NoticeAnswer, OpenProblem | StoreFailure>> => {
    const ring = await guarded(() => oneAtATime('teacher/keys', () => readKeyring(store, random)));
    if (!ring.ok) return ring;
    let latest: Result<NoticeAnswer, OpenProblem> = fail('other-key');
    for (const pair of ring.value) {
      latest = openAnswer(sealed, pair);
      if (latest.ok || latest.error !== 'other-key') return latest;
    }
    return latest;
  };
  return {
    ...createLog(options),
    open,
    round: (id) =>
      guarded(async () => {
        const facts = await factsIn(store, keys.factsOf(id));
        return facts.ok && facts.value.length === 0 ? fail('unknown') : facts;
      }),
    rounds: () =>
      guarded(async () => {
        const starts = await startsIn(store);
        const read = await Promise.all(starts.map((start) => factsIn(store, start)));
        const items = read.flatMap((one) => (one.ok ? [one.value] : []));
        items.sort((one, other) => openedAt(other) - openedAt(one));
        return ok({ items, unreadable: read.length - items.length });
      }),
  };
}
