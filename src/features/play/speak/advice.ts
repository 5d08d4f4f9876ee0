import { beatOf, momentAt } from '../../../core/scenario/where.ts';
import type { Script } from '../../../core/scenario/script.ts';
import type { Call } from '../machine/play-context.ts';
import { shuffled } from './suggestion-order.ts';

/** A sentence ready to be said. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
}

const momentHere = (script: Script, { snapshot }: Call['state']) =>
  momentAt(script, beatOf(snapshot), snapshot.context.part);

/** Nobody has said anything yet. */
export const isBeforeFirstWords = ({ state }: Call): boolean => beatOf(state.snapshot) === '';

/** What a good agent does now; before the customer's first words, what belongs into an opening. */
export const expectedActs = ({ stage, state }: Call) =>
  momentHere(stage.scenario.script, state).expects;

/** The sentences the script offers here, good and poor mixed, in an order that does not tell which is which. */
export function suggestions({ stage, state }: Call): readonly Suggestion[] {
  const { script, strings } = stage.scenario;
  const at = beatOf(state.snapshot);
  const spoken = state.turns.filter((turn) => turn.by === 'agent').length;
  const offered = momentHere(script, state).replies;
  return shuffled(offered, state.started.seed, `${at}/${spoken}`).flatMap((id) => {
    const text = strings.replies[id];
    return text === undefined ? [] : [{ id, text }];
  });
}
