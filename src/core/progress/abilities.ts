import type { ActId } from '../language/analysis.ts';
import type { Check } from '../scenario/rubric.ts';

/** The four abilities the textbook asks of customer service: 客户至上, 独立处理, 分析解决, 协调. */
export const ABILITIES = ['customer-first', 'independence', 'analysis', 'coordination'] as const;
export type Ability = (typeof ABILITIES)[number];

const OF_ACTS: Readonly<Record<ActId, Ability>> = {
  greeting: 'customer-first',
  'self-intro': 'customer-first',
  'offer-help': 'customer-first',
  acknowledge: 'customer-first',
  empathy: 'customer-first',
  apology: 'customer-first',
  'hold-request': 'customer-first',
  'hold-thanks': 'customer-first',
  'check-satisfaction': 'customer-first',
  'anything-else': 'customer-first',
  thanks: 'customer-first',
  goodbye: 'customer-first',
  'privacy-check': 'customer-first',
  'ask-info': 'analysis',
  confirm: 'analysis',
  solution: 'analysis',
  ownership: 'independence',
  'time-commitment': 'coordination',
  escalate: 'coordination',
};

/** Needs by the names our rubrics know; any other need is a matter of solving the case. */
const OF_NEEDS: ReadonlyMap<string, Ability> = new Map([
  ['heard', 'customer-first'],
  ['understood', 'customer-first'],
  ['seat', 'customer-first'],
  ['moment', 'customer-first'],
  ['time', 'coordination'],
  ['next-step', 'coordination'],
]);

const OF_STANDINGS = {
  false: 'analysis',
  private: 'customer-first',
  // Knowing how far one may go, and looking things up oneself, is what working alone takes.
  authority: 'independence',
  unproven: 'independence',
} as const;

type PlainKind = Exclude<Check['kind'], 'acts' | 'needs' | 'statements'>;

const OF_KINDS: Readonly<Record<PlainKind, Ability>> = {
  rings: 'customer-first',
  'reply-time': 'customer-first',
  faults: 'customer-first',
  mood: 'customer-first',
  holds: 'customer-first',
  'hang-up': 'customer-first',
  evidence: 'independence',
  facts: 'analysis',
  told: 'analysis',
  // What others go on with: the record they read, the order of the procedure, the times given.
  promises: 'coordination',
  ticket: 'coordination',
  steps: 'coordination',
};

/** The one ability a check tells of. A list of acts or needs goes by its first. */
export function abilityOf(check: Check): Ability {
  if (check.kind === 'acts') {
    const [first] = check.acts;
    return first === undefined ? 'customer-first' : OF_ACTS[first];
  }
  if (check.kind === 'needs') return OF_NEEDS.get(check.needs?.[0] ?? '') ?? 'analysis';
  if (check.kind === 'statements') return OF_STANDINGS[check.standing];
  return OF_KINDS[check.kind];
}
