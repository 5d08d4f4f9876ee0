import { composeTurn, openNeeds, type Part } from '../scenario/customer/compose-turn.ts';
import { type Picking, pickLine, pickLineEvenIfUsed } from '../scenario/customer/pick-line.ts';
import { bandOf } from '../scenario/patience.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cueFrom } from './let-customer-answer.ts';
import type { SessionState } from './session-state.ts';

/** A line a person in the customer's seat may say now, and what it is about. */
export interface OfferedLine {
  /** Id of the fact or need. */
  readonly about: string;
  readonly part: Part;
}

/** The lines that keep different people playing the same customer alike. */
export interface CustomerLines {
  /** What the script's customer would say now, piece by piece; empty when no answer is owed. */
  readonly next: readonly Part[];
  /** Facts the agent has asked for and not yet heard. */
  readonly owed: readonly OfferedLine[];
  /** What this customer still wants, the most pressing first. */
  readonly press: readonly OfferedLine[];
}

function pickingFor(state: SessionState): Picking {
  const mood = bandOf(state.snapshot.context.patience);
  return {
    mood: mood === 'gone' ? 'furious' : mood,
    used: state.usedLines,
    seed: state.started.seed,
    n: state.next,
  };
}

const saidFrom = (state: SessionState, slot: string): boolean =>
  state.usedLines.some((line) => line.startsWith(`${slot}/`));

/** Facts asked for whose line has not been said; own words may have told them, only a person can know. */
function owedLines({ script, strings }: Scenario, state: SessionState): readonly OfferedLine[] {
  return state.snapshot.context.facts.flatMap((fact) => {
    const slot = script.facts[fact]?.answer ?? '';
    if (saidFrom(state, slot)) return [];
    const line = pickLine(slot, strings.lines[slot], pickingFor(state));
    if (line === undefined) return [];
    return [{ about: fact, part: { part: 'answer' as const, line: line.id, text: line.text } }];
  });
}

function pressLines(scenario: Scenario, state: SessionState): readonly OfferedLine[] {
  return openNeeds(scenario, state.snapshot).flatMap((need) => {
    const slot = `push-${need}`;
    const line = pickLineEvenIfUsed(slot, scenario.strings.lines[slot], pickingFor(state));
    if (line === undefined) return [];
    return [{ about: need, part: { part: 'push' as const, line: line.id, text: line.text } }];
  });
}

/** What a person in the customer's seat may say now in the customer's own words and present mood. Pure. */
export function customerLines(scenario: Scenario, state: SessionState): CustomerLines {
  const next = state.pending === 'nothing' ? [] : composeTurn(scenario, cueFrom(state));
  const isNext = (line: OfferedLine): boolean => next.some((part) => part.line === line.part.line);
  return {
    next,
    owed: owedLines(scenario, state).filter((line) => !isNext(line)),
    press: pressLines(scenario, state).filter((line) => !isNext(line)),
  };
}
