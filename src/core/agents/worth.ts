import { holds } from '../scenario/holds.ts';
import { NOTHING_HEARD, viewOf } from '../scenario/machine/call-setup.ts';
import type { Check } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { beatOf, momentAt } from '../scenario/where.ts';
import type { SessionState } from '../session/session-state.ts';
import type { KnownReply } from './known-replies.ts';

/** What each kind of progress is worth to an agent who chooses; only the proportions matter. */
const WORTH = {
  requiredFact: 6,
  fact: 1,
  needMet: 8,
  needPromised: 4,
  step: 3,
  news: 4,
  moreNews: 0.5,
  expected: 1.5,
};

type View = ReturnType<typeof viewOf>;

/** The moment after saying it, as far as guards can see. */
function viewAfter({ snapshot }: SessionState, { heard }: KnownReply): View {
  const view = viewOf(snapshot.context);
  const told = [...new Set([...snapshot.context.told, ...heard.topics])];
  return { ...view, heard, told, turn: view.turn + 1 };
}

function factsWon({ script }: Scenario, view: View): readonly string[] {
  return Object.entries(script.facts)
    .filter(([id, fact]) => !view.facts.includes(id) && holds(fact['asked-by'], view))
    .map(([id]) => id);
}

/** Needs this would move, and how much that is worth. */
function needsWon({ script }: Scenario, view: View): number {
  return Object.entries(view.needs).reduce((sum, [id, now]) => {
    const need = script.needs[id];
    const meets = need?.['met-by'] !== undefined && holds(need['met-by'], view);
    if (now !== 'met' && meets) return sum + (now === 'open' ? WORTH.needMet : WORTH.needPromised);
    const promises = need?.['promised-by'] !== undefined && holds(need['promised-by'], view);
    return now === 'open' && promises ? sum + WORTH.needPromised : sum;
  }, 0);
}

const stepsWon = ({ script }: Scenario, view: View): number =>
  script.procedure.filter(({ step, when }) => !view.steps.includes(step) && holds(when, view))
    .length;

function newsWorth({ script, rubric }: Scenario, before: readonly string[], reply: KnownReply) {
  const isNews = (topic: string): boolean => script.topics[topic]?.tell === true;
  const wanted = rubric.criteria
    .flatMap(({ checks }) => checks)
    .reduce((most, check) => Math.max(most, check.kind === 'told' ? check['at-least'] : 0), 0);
  const told = before.filter(isNews).length;
  const fresh = reply.heard.topics.filter((topic) => isNews(topic) && !before.includes(topic));
  return fresh.reduce(
    (sum, _, index) => sum + (told + index < wanted ? WORTH.news : WORTH.moreNews),
    0,
  );
}

type ActsCheck = Extract<Check, { kind: 'acts' }>;

/** What the rubric gives for acts that have not been done yet and can still count. */
function actsWorth({ rubric }: Scenario, { turns }: SessionState, reply: KnownReply): number {
  const said = turns.filter((turn) => turn.by === 'agent');
  const isOpen = (check: ActsCheck): boolean => {
    const first = check['within-first'];
    if (check['within-last'] !== undefined) return false;
    if (first !== undefined && said.length >= first) return false;
    const counted = first === undefined ? said : said.slice(0, first);
    const times = counted.filter(({ analysis }) =>
      analysis.acts.some(({ act }) => check.acts.includes(act)),
    ).length;
    return times < (check['at-least'] ?? 1);
  };
  return rubric.criteria
    .flatMap(({ checks }) => checks)
    .filter((check) => check.kind === 'acts')
    .filter((check) => isOpen(check) && check.acts.some((act) => reply.heard.acts.includes(act)))
    .reduce((sum, { points }) => sum + points, 0);
}

function expectedWorth({ script }: Scenario, { snapshot }: SessionState, reply: KnownReply) {
  const { expects } = momentAt(script, beatOf(snapshot), snapshot.context.part);
  return expects.filter((act) => reply.heard.acts.includes(act)).length * WORTH.expected;
}

/** How much further this sentence would bring the case, by facts, needs, procedure, news and acts. */
export function worthOf(scenario: Scenario, state: SessionState, reply: KnownReply): number {
  const view = viewAfter(state, reply);
  const facts = factsWon(scenario, view);
  const required = facts.filter((fact) => scenario.script.facts[fact]?.required === true).length;
  const then: View = { ...view, facts: [...view.facts, ...facts] };
  const idle: View = { ...viewOf(state.snapshot.context), heard: NOTHING_HEARD };
  const steps = stepsWon(scenario, then) - stepsWon(scenario, idle);
  return (
    required * WORTH.requiredFact +
    (facts.length - required) * WORTH.fact +
    needsWon(scenario, then) +
    Math.max(0, steps) * WORTH.step +
    newsWorth(scenario, state.snapshot.context.told, reply) +
    actsWorth(scenario, state, reply) +
    expectedWorth(scenario, state, reply)
  );
}
