import type { CallSnapshot } from '../machine/compile.ts';
import type { Reaction } from '../persona.ts';
import type { Scenario } from '../scenario.ts';
import { beatOf, findBeat, isContent, isGone, meetingOf } from '../where.ts';
import { BANDS, type Band } from '../vocabulary.ts';
import { bandOf } from '../patience.ts';
import { chooseReaction, isSlighted } from './choose-reaction.ts';
import { type Line, type Picking, pickLine, pickLineEvenIfUsed } from './pick-line.ts';

/** One piece of what the customer says. `line` is empty when the words are not a scripted line. */
export interface Part {
  readonly part: 'reaction' | 'answer' | 'beat' | 'push';
  readonly line: string;
  readonly text: string;
}

/** What the customer is to answer. */
export interface Cue {
  readonly kind: 'opening' | 'sentence' | 'silence' | 'resume';
  readonly before: CallSnapshot;
  readonly after: CallSnapshot;
  /** Whether the hold just ended had been announced; how long it was, in seconds. */
  readonly hold?: { readonly asked: boolean; readonly seconds: number };
  /** What the customer said last, to say it again when asked to. */
  readonly lastWords: readonly Part[];
  readonly usedLines: readonly string[];
  readonly seed: number;
  readonly n: number;
}

/** After so many seconds a hold is too long even when it was announced. */
const LONG_HOLD = 60;

/** Reactions after which the customer says no more. */
const LAST_WORDS: readonly Reaction[] = ['hangs-up', 'goodbye', 'hold-granted'];

/** Reactions that need no pressing: the agent is on the way and may go on. */
const PATIENT: readonly Reaction[] = [
  'confirms',
  'agrees',
  'nothing-else',
  'silence',
  'says-again',
];

const moodOf = (snapshot: CallSnapshot): Band => {
  const band = bandOf(snapshot.context.patience);
  return band === 'gone' ? 'furious' : band;
};

/** Whoever is not sure of having been stung asks as a calm person would. */
const moodOfReaction = (reaction: Reaction, { before, after }: Cue, mood: Band): Band =>
  reaction === 'stung' && isSlighted({ before, after }) ? 'calm' : mood;

function reactionTo(cue: Cue): Reaction {
  if (cue.kind === 'silence') return isGone(cue.after) ? 'hangs-up' : 'silence';
  if (cue.kind === 'resume') {
    if (isGone(cue.after)) return 'hangs-up';
    if (cue.hold?.asked === false) return 'hold-unasked';
    return (cue.hold?.seconds ?? 0) > LONG_HOLD ? 'long-hold' : 'back-from-hold';
  }
  return chooseReaction({ before: cue.before, after: cue.after });
}

const asPart = (part: Part['part'], line: Line | undefined): readonly Part[] =>
  line === undefined ? [] : [{ part, line: line.id, text: line.text }];

const react = (scenario: Scenario, reaction: Reaction, picking: Picking): readonly Part[] =>
  asPart('reaction', pickLine(reaction, scenario.personaStrings.lines[reaction], picking));

/** The facts asked for; where all of them had been given before, with a word about that. */
function answers(
  scenario: Scenario,
  cue: Cue,
  reaction: Reaction,
  picking: Picking,
): readonly Part[] {
  const { facts: known } = cue.before.context;
  const asked = cue.after.context.asked.filter(
    (fact) => reaction !== 'confirms' || !known.includes(fact),
  );
  // Beside something new, "I told you that" would seem to be about the new thing, too.
  const isAgain = asked.length > 0 && asked.every((fact) => known.includes(fact));
  const again = isAgain && reaction !== 'corrects' ? react(scenario, 'again', picking) : [];
  const given = asked.slice(0, 3).flatMap((fact) => {
    const slot = scenario.script.facts[fact]?.answer ?? '';
    return asPart('answer', pickLineEvenIfUsed(slot, scenario.strings.lines[slot], picking));
  });
  return [...again, ...given];
}

function newBeat(scenario: Scenario, cue: Cue, picking: Picking): readonly Part[] {
  const beat = beatOf(cue.after);
  const slot = findBeat(scenario.script, beat)?.line;
  if (slot === undefined || beat === beatOf(cue.before)) return [];
  return asPart('beat', pickLine(slot, scenario.strings.lines[slot], picking));
}

/** Open needs in the order this customer presses for them. */
export function openNeeds(scenario: Scenario, snapshot: CallSnapshot): readonly string[] {
  const order = scenario.persona['need-order'];
  const all = [...new Set([...order, ...Object.keys(scenario.script.needs)])];
  return all.filter((need) => snapshot.context.needs[need] === 'open');
}

/** After these the customer is done; bringing up something new would be odd. */
const SETTLED: readonly Reaction[] = ['nothing-else', 'agrees'];
/** So many sentences later it comes even with an answer before it. */
const PATIENCE_WITH_TRICK = 2;

/** The one awkward thing this customer brings up: best when there is nothing else to say, at last anyway. */
function trick(
  { persona, personaStrings }: Scenario,
  cue: Cue,
  picking: Picking,
  isFree: boolean,
): readonly Part[] {
  const after = persona.trick?.['after-turn'];
  const { turn } = cue.after.context;
  if (after === undefined || picking.mood === 'furious') return [];
  if (turn < (isFree ? after : after + PATIENCE_WITH_TRICK)) return [];
  if (cue.usedLines.some((line) => line.startsWith('trick/'))) return [];
  return asPart('push', pickLine('trick', personaStrings.trick, picking));
}

/** Lines of the case in this person's voice: who is never loud does not shout in them. */
function quieter({ persona }: Scenario, picking: Picking): Picking {
  const loudest = BANDS.indexOf(persona.loudest ?? 'furious');
  const mood = BANDS[Math.min(BANDS.indexOf(picking.mood), loudest)] ?? picking.mood;
  return { ...picking, mood };
}

/** What is said on being reached, before the agent has said a word. */
function opening({ script, strings }: Scenario, cue: Cue, picking: Picking): readonly Part[] {
  const slot = meetingOf(script, cue.after.context.part).opens ?? '';
  return asPart('beat', pickLine(slot, strings.lines[slot], picking));
}

function push(scenario: Scenario, cue: Cue, picking: Picking): readonly Part[] {
  const { lines } = scenario.strings;
  const slots = isContent(cue.after)
    ? ['push-nothing']
    : openNeeds(scenario, cue.after).map((need) => `push-${need}`);
  const fresh = slots.map((slot) => pickLine(slot, lines[slot], picking)).find(Boolean);
  const [first = ''] = slots;
  return asPart('push', fresh ?? pickLineEvenIfUsed(first, lines[first], picking));
}

/** Does the customer press after this? An angry one always, a calm one only when nothing else was said. */
function presses(reaction: Reaction, said: readonly Part[], mood: Band): boolean {
  if (PATIENT.includes(reaction) && said.length > 0) return false;
  const onlyReacted = said.every(({ part }) => part === 'reaction');
  return onlyReacted || (mood === 'furious' && said.length < 2);
}

/** Whether the script breaks in with a line of its own, whatever is talked of at the moment. */
const breaksIn = ({ script }: Scenario, cue: Cue): boolean =>
  cue.after.context.say.some((slot) => script.interrupts?.some(({ say }) => say === slot));

/** What follows the reaction to a sentence: answers, the script's own lines, and whether the customer presses on. */
function answerSentence(
  scenario: Scenario,
  cue: Cue,
  reaction: Reaction,
  picking: Picking,
): readonly Part[] {
  const mood = moodOfReaction(reaction, cue, picking.mood);
  // "That's right" before "no, wait" would take both back, and so would "nothing else" before a question.
  const isPutRight =
    (reaction === 'confirms' && breaksIn(scenario, cue)) ||
    (reaction === 'nothing-else' && cue.after.context.say.length > 0);
  const reacted = isPutRight ? [] : react(scenario, reaction, { ...picking, mood });
  const spoken = quieter(scenario, picking);
  const replies = cue.after.context.say.flatMap((slot) =>
    asPart('answer', pickLine(slot, scenario.strings.lines[slot], spoken)),
  );
  const matter = [
    ...answers(scenario, cue, reaction, spoken),
    ...replies,
    ...newBeat(scenario, cue, spoken),
  ];
  // "I see" before a real answer is filler; nobody talks like that.
  const isFiller = reaction === 'listens' && matter.length > 0;
  const said = isFiller ? matter : [...reacted, ...matter];
  const awkward = SETTLED.includes(reaction)
    ? []
    : trick(scenario, cue, picking, matter.length === 0);
  if (awkward.length > 0) return [...said, ...awkward];
  return presses(reaction, said, picking.mood) ? [...said, ...push(scenario, cue, spoken)] : said;
}

/**
 * Composes what the customer says: reaction (to how it was said) + answers (facts asked for) + the script's own
 * line (a reply, a new beat) or else a push (the most pressing open need, in words not used before).
 * Never empty: a student who says something unforeseen gets a reaction and a push.
 */
export function composeTurn(scenario: Scenario, cue: Cue): readonly Part[] {
  const picking: Picking = {
    mood: moodOf(cue.after),
    used: cue.usedLines,
    seed: cue.seed,
    n: cue.n,
  };
  if (cue.kind === 'opening') return opening(scenario, cue, picking);
  const reaction = reactionTo(cue);
  if (reaction === 'says-again' && cue.lastWords.length > 0)
    return [...react(scenario, reaction, picking), ...cue.lastWords];
  if (cue.kind === 'sentence' && !LAST_WORDS.includes(reaction))
    return answerSentence(scenario, cue, reaction, picking);
  const reacted = react(scenario, reaction, picking);
  return reacted.length > 0 ? reacted : push(scenario, cue, picking);
}
