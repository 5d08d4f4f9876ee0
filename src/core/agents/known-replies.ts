import { analyse } from '../language/analyse.ts';
import type { Heard } from '../scenario/heard.ts';
import { NOTHING_HEARD } from '../scenario/machine/call-setup.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A suggested sentence and what a customer would hear in it. */
export interface KnownReply {
  readonly id: string;
  readonly text: string;
  readonly heard: Heard;
}

const known = new WeakMap<Scenario, readonly KnownReply[]>();

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

function hear(scenario: Scenario, text: string): Heard {
  const { locale, topics } = scenario;
  const analysis = analyse(text, { locale, seat: 'agent', topics });
  const faults = analysis.faults.filter(({ severity }) => severity !== 'check');
  return {
    ...NOTHING_HEARD,
    acts: unique(analysis.acts.map(({ act }) => act)),
    faults: unique(faults.map((fault) => fault.class)),
    topics: unique(analysis.topics.map(({ topic }) => topic)),
  };
}

/** Every sentence the scenario suggests anywhere; worked out once for each scenario. */
export function knownReplies(scenario: Scenario): readonly KnownReply[] {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const replies = Object.entries(scenario.strings.replies).map(([id, text]) => ({
    id,
    text,
    heard: hear(scenario, text),
  }));
  known.set(scenario, replies);
  return replies;
}
