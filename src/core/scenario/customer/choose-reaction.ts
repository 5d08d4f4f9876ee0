import type { ActId, FaultClass } from '../../language/analysis.ts';
import { asksAgain, hasMisread, hurts, isBesideThePoint } from '../heard.ts';
import type { CallSnapshot } from '../machine/compile.ts';
import type { Reaction } from '../persona.ts';
import { beatOf, isContent, isGone } from '../where.ts';

/** A sentence and what it did to the customer. */
export interface Impression {
  readonly before: CallSnapshot;
  readonly after: CallSnapshot;
}

/** Uses after which "I understand" is worn out. */
const WORN_OUT = 2;

/** Did the sentence give the customer something needed? A mere promise pleases nobody yet. */
function metSomething({ before, after }: Impression): boolean {
  const was = before.context.needs;
  return Object.entries(after.context.needs).some(
    ([need, now]) => now === 'met' && was[need] !== 'met',
  );
}

const did = (impression: Impression, ...acts: readonly ActId[]): boolean =>
  acts.some((act) => impression.after.context.heard.acts.includes(act));

const broke = (impression: Impression, ...faults: readonly FaultClass[]): boolean =>
  faults.some((fault) => impression.after.context.heard.faults.includes(fault));

const about = (impression: Impression, topic: string): boolean =>
  impression.after.context.heard.topics.includes(topic);

function isSoothing(impression: Impression): boolean {
  const { soothed } = impression.before.context;
  const isSorry = did(impression, 'apology') && !did(impression, 'hold-thanks');
  return (did(impression, 'empathy') || isSorry) && (soothed.empathy ?? 0) < WORN_OUT;
}

/** Words that might have been meant otherwise, and nothing beside them that makes up for it. */
export const isSlighted = (impression: Impression): boolean =>
  impression.after.context.heard.slights.length > 0 &&
  !hurts(impression.after.context.heard) &&
  !isSoothing(impression);

/** Asked to say it again, unless the script breaks in with something else. */
const isLeftToSayAgain = ({ before, after }: Impression): boolean =>
  asksAgain(after.context.heard, after.context.asked) &&
  after.context.say.length === 0 &&
  beatOf(after) === beatOf(before);

type Rule = readonly [Reaction, (impression: Impression) => boolean];

/** From what cannot be overheard to what merely colours the answer; the first that fits is the reaction. */
const RULES: readonly Rule[] = [
  ['hangs-up', ({ after }) => isGone(after)],
  ['insulted', (it) => broke(it, 'vulgar', 'self-respect')],
  ['stung', (it) => broke(it, 'provoke', 'blame', 'contradict')],
  ['overhears-oath', ({ after }) => after.context.heard.slights.includes('vulgar')],
  ['other-language', ({ after }) => after.context.heard.otherLanguage],
  ['nothing-said', ({ after }) => after.context.heard.empty],
  ['says-again', isLeftToSayAgain],
  ['denied', (it) => broke(it, 'emotion-denial')],
  ['pushed-away', (it) => broke(it, 'evasion', 'rule-hiding')],
  ['stung', isSlighted],
  ['corrects', ({ after }) => hasMisread(after.context.heard)],
  ['goodbye', (it) => did(it, 'goodbye') && isContent(it.after)],
  ['not-yet', (it) => did(it, 'goodbye') && !isContent(it.after)],
  ['nothing-else', (it) => did(it, 'anything-else') && isContent(it.after)],
  ['repeated', ({ after }) => after.context.heard.repeated],
  ['small-talk', (it) => about(it, 'small-talk') && isBesideThePoint(it.after.context.heard)],
  [
    'ignored',
    (it) => isBesideThePoint(it.after.context.heard) && it.before.context.besideInRow > 0,
  ],
  ['hold-granted', (it) => did(it, 'hold-request')],
  ['long-winded', (it) => broke(it, 'too-long')],
  ['curt', (it) => broke(it, 'curt')],
  ['doubts-promise', (it) => broke(it, 'over-promise')],
  ['confirms', (it) => did(it, 'confirm')],
  ['vague', (it) => about(it, 'vague-time') && !did(it, 'time-commitment')],
  ['thaw', isSoothing],
  ['pleased', metSomething],
  ['empathy-worn-out', (it) => did(it, 'empathy')],
  ['agrees', (it) => did(it, 'check-satisfaction') && isContent(it.after)],
];

/** How the customer reacts to the way something was said; `listens` when there is nothing to react to. */
export function chooseReaction(impression: Impression): Reaction {
  return RULES.find(([, fits]) => fits(impression))?.[0] ?? 'listens';
}
