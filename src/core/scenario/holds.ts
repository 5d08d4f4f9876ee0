import type { Guard } from './guard.ts';
import type { Heard } from './heard.ts';
import type { Band, EndedBy, NeedState } from './vocabulary.ts';

/** What a guard may look at: the latest sentence and what the customer remembers of the call. */
export interface GuardView {
  readonly heard: Heard;
  readonly facts: readonly string[];
  /** Topics the agent has spoken of so far. */
  readonly told: readonly string[];
  readonly needs: Readonly<Record<string, NeedState>>;
  readonly steps: readonly string[];
  readonly seen: readonly string[];
  readonly band: Band | 'gone';
  /** Sentences of the agent so far in this part, the latest included. */
  readonly turn: number;
  readonly endedBy: EndedBy | null;
}

const overlaps = (wanted: readonly string[] | undefined, have: readonly string[]): boolean =>
  wanted === undefined || wanted.some((one) => have.includes(one));

const contains = (wanted: readonly string[] | undefined, have: readonly string[]): boolean =>
  wanted === undefined || wanted.every((one) => have.includes(one));

function needHolds(wanted: NeedState, actual: NeedState | undefined): boolean {
  return wanted === 'promised' ? actual === 'promised' || actual === 'met' : actual === wanted;
}

function sentenceHolds(guard: Guard, { heard }: GuardView): boolean {
  return (
    overlaps(guard.acts, heard.acts) &&
    overlaps(guard.faults, heard.faults) &&
    overlaps(guard.topics, heard.topics)
  );
}

function memoryHolds(guard: Guard, view: GuardView): boolean {
  const needs = Object.entries(guard.needs ?? {});
  return (
    contains(guard.facts, view.facts) &&
    contains(guard.told, view.told) &&
    contains(guard.steps, view.steps) &&
    contains(guard.seen, view.seen) &&
    needs.every(([need, state]) => needHolds(state, view.needs[need]))
  );
}

function momentHolds(guard: Guard, view: GuardView): boolean {
  const least = guard.turn?.['at-least'] ?? 0;
  const most = guard.turn?.['at-most'] ?? Number.POSITIVE_INFINITY;
  return (
    overlaps(guard.bands, [view.band]) &&
    overlaps(guard['ended-by'], view.endedBy === null ? [] : [view.endedBy]) &&
    view.turn >= least &&
    view.turn <= most
  );
}

function partsHold({ all = [], any, not }: Guard, view: GuardView): boolean {
  if (not !== undefined && holds(not, view)) return false;
  if (any !== undefined && !any.some((part) => holds(part, view))) return false;
  return all.every((part) => holds(part, view));
}

/** Whether a condition written as data holds now. A missing or empty guard always holds. */
export function holds(guard: Guard | undefined, view: GuardView): boolean {
  if (guard === undefined) return true;
  return (
    sentenceHolds(guard, view) &&
    memoryHolds(guard, view) &&
    momentHolds(guard, view) &&
    partsHold(guard, view)
  );
}
