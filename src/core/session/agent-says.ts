import { analyse } from '../language/analyse.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AgentSaid } from './session-event.ts';
import type { SessionState, Turn } from './session-state.ts';

function lastCustomerWords(turns: readonly Turn[]): string {
  const last = turns.findLast((turn) => turn.by === 'customer');
  return last?.parts.map(({ text }) => text).join('') ?? '';
}

/** What the engine makes of a sentence of the agent said after these turns. */
export function judgeInPlace(scenario: Scenario, turns: readonly Turn[], text: string): Analysis {
  const { locale, topics, onRecord, script } = scenario;
  const own = turns.filter((turn) => turn.by === 'agent');
  return analyse(text, {
    locale,
    seat: 'agent',
    topics,
    onRecord,
    context: {
      turn: own.length,
      previous: lastCustomerWords(turns),
      previousOwn: own.at(-1)?.text ?? '',
      channel: script.channel,
    },
  });
}

/**
 * Makes the language, the topics and the numbers of a case ready, some tenths of a second of counting, for which the
 * first sentence of a call would wait otherwise. Changes nothing that is said of any sentence.
 */
export function getReadyToListen(scenario: Scenario): void {
  judgeInPlace(scenario, [], scenario.strings.title);
}

/** A sentence of the agent as a fact, with the analysis that judged it and the engine's version. */
export function agentSays(
  scenario: Scenario,
  state: SessionState,
  { text, reply }: { readonly text: string; readonly reply?: string },
  at: number,
): AgentSaid {
  const source = reply === undefined ? {} : { reply };
  const { engine, acts, faults, topics, measures } = judgeInPlace(scenario, state.turns, text);
  return {
    type: 'agent.said',
    n: state.next,
    at,
    text,
    ...source,
    // A stored fact owns its data; the engine's lists are readonly.
    analysis: { engine, acts: [...acts], faults: [...faults], topics: [...topics], measures },
  };
}
