import { analyse } from '../language/analyse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AgentSaid } from './session-event.ts';
import type { SessionState } from './session-state.ts';

function lastCustomerWords(state: SessionState): string {
  const last = state.turns.findLast((turn) => turn.by === 'customer');
  return last?.parts.map(({ text }) => text).join('') ?? '';
}

function judge(scenario: Scenario, state: SessionState, text: string) {
  const own = state.turns.filter((turn) => turn.by === 'agent');
  const { engine, acts, faults, topics, measures } = analyse(text, {
    locale: scenario.locale,
    seat: 'agent',
    topics: scenario.topics,
    onRecord: scenario.onRecord,
    context: {
      turn: own.length,
      previous: lastCustomerWords(state),
      previousOwn: own.at(-1)?.text ?? '',
      channel: scenario.script.channel,
    },
  });
  // A stored fact owns its data; the engine's lists are readonly.
  return { engine, acts: [...acts], faults: [...faults], topics: [...topics], measures };
}

/**
 * Makes the language and the topics of a case ready, some tenths of a second of counting words, for which the first
 * sentence of a call would wait otherwise. Changes nothing that is said of any sentence.
 */
export function getReadyToListen({ locale, topics, strings }: Scenario): void {
  analyse(strings.title, { locale, seat: 'agent', topics });
}

/** A sentence of the agent as a fact, with the analysis that judged it and the engine's version. */
export function agentSays(
  scenario: Scenario,
  state: SessionState,
  { text, reply }: { readonly text: string; readonly reply?: string },
  at: number,
): AgentSaid {
  const source = reply === undefined ? {} : { reply };
  return {
    type: 'agent.said',
    n: state.next,
    at,
    text,
    ...source,
    analysis: judge(scenario, state, text),
  };
}
