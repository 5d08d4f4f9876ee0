import { useCallback, useMemo, useState } from 'react';
import { canUndo, foldRound, type RoundRefusal } from '../../../core/appraisal/decide-round.ts';
import type { NewFact } from '../../../core/appraisal/round-fact.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import type { RoundLog } from '../../../core/appraisal/round-store.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import type { Result } from '../../../core/shared/result.ts';
import { type Task, useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { type LoadedRound, loadRound, type RoundFailure } from './load-round.ts';

export type ActFailure = StoreFailure | RoundRefusal;

/** A round that can be worked on. */
export interface OpenRound extends LoadedRound {
  readonly state: RoundState;
  /** Adds facts one after another and stops at the first that cannot be; true when all were stored. */
  readonly act: (...fresh: readonly NewFact[]) => Promise<boolean>;
  readonly undo: (() => Promise<boolean>) | undefined;
  /** Why the last thing was not stored. */
  readonly failure: ActFailure | undefined;
  readonly reload: () => void;
}

export type RoundOnScreen =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: RoundFailure; readonly again: () => void }
  | { readonly state: 'open'; readonly open: OpenRound };

function failureOf(task: Task<Result<LoadedRound, RoundFailure>>): RoundFailure | undefined {
  if (task.state === 'failed') return 'unavailable';
  return task.value?.ok === false ? task.value.error : undefined;
}

/** What happened since the round was read; another reading makes it pointless. */
interface Since {
  readonly loaded: LoadedRound;
  readonly facts: RoundLog;
}

/** Facts that change what the rest of the screen is read from: what the hand-ins say counts only until then. */
const READ_AGAIN: readonly NewFact['type'][] = ['plan.changed', 'collecting.closed'];

function useFacts(loaded: LoadedRound | undefined, now: () => number, reload: () => void) {
  const [since, setSince] = useState<Since>();
  const [failure, setFailure] = useState<ActFailure>();
  const facts = since !== undefined && since.loaded === loaded ? since.facts : loaded?.facts;
  const id = facts?.[0]?.type === 'round.opened' ? facts[0].round : '';
  const settle = (done: Result<RoundLog, ActFailure>): boolean => {
    setFailure(done.ok ? undefined : done.error);
    if (done.ok && loaded !== undefined) setSince({ loaded, facts: done.value });
    if (!done.ok && done.error === 'wrong-stage') reload();
    return done.ok;
  };
  const act = async (...fresh: readonly NewFact[]): Promise<boolean> => {
    if (loaded === undefined) return false;
    for (const one of fresh) if (!settle(await loaded.store.append(id, one, now()))) return false;
    if (fresh.some(({ type }) => READ_AGAIN.includes(type))) reload();
    return true;
  };
  const undo = async (): Promise<boolean> => {
    if (loaded === undefined || !settle(await loaded.store.undo(id))) return false;
    reload();
    return true;
  };
  return { facts, failure, act, undo: canUndo(facts ?? []) ? undo : undefined };
}

/** Reads a round and keeps it true to what is done in it. */
export function useRound(
  id: string,
  { teacher, appraisals, now }: Pick<AppraisalPorts, 'teacher' | 'appraisals' | 'now'>,
): RoundOnScreen {
  const [task, reload] = useTask(
    useCallback(() => loadRound(id, { teacher, appraisals }), [id, teacher, appraisals]),
  );
  const loaded = task.state !== 'failed' && task.value?.ok ? task.value.value : undefined;
  const { facts, ...working } = useFacts(loaded, now, reload);
  const state = useMemo(() => facts && foldRound(facts), [facts]);
  if (loaded !== undefined && facts !== undefined && state !== undefined)
    return { state: 'open', open: { ...loaded, ...working, facts, state, reload } };
  const failure = failureOf(task);
  return failure === undefined ? { state: 'loading' } : { state: 'failed', failure, again: reload };
}
