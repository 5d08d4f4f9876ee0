import { raise } from 'xstate';
import type { Effect } from '../script.ts';
import { clampPatience } from '../patience.ts';
import { type CallContext, type CallEvent, updateContext } from './call-setup.ts';

const appended = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list : [...list, id];

/** What an effect of a script changes in the customer's memory. */
export function remember(context: CallContext, effect: Effect): Partial<CallContext> {
  if ('patience' in effect) {
    return {
      patience: clampPatience(context.patience + effect.patience),
      moves: [...context.moves, { cause: 'script', by: effect.patience }],
    };
  }
  if ('reveal' in effect) return { facts: appended(context.facts, effect.reveal) };
  if ('step' in effect) return { steps: appended(context.steps, effect.step) };
  return {};
}

/** An effect written as data as an action of the chart. */
export function effectAction(effect: Effect) {
  return 'need' in effect
    ? raise<CallContext, CallEvent, CallEvent, undefined>({
        type: 'NEED',
        need: effect.need,
        now: effect.now,
      })
    : updateContext((context) => remember(context, effect));
}
