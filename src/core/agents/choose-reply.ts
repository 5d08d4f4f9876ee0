import { pickIndex } from '../shared/seeded.ts';
import type { Standing } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { beatOf, isContent, momentAt } from '../scenario/where.ts';
import type { SessionState } from '../session/session-state.ts';
import { type KnownReply, knownReplies } from './known-replies.ts';
import type { Manner } from './profiles.ts';
import { worthOf } from './worth.ts';

const CHANCES = 1000;

/** Whether something that happens with this chance (0–1) happens now; the same call, the same answer. */
const happens = (chance: number, state: SessionState, what: string): boolean =>
  pickIndex(CHANCES, state.started.seed, `${state.next}/${what}`) < chance * CHANCES;

/** Whether something in the sentence has one of these standings, by the script alone. */
function hasStanding(
  { script }: Scenario,
  { heard }: KnownReply,
  standings: readonly Standing[],
): boolean {
  return heard.topics.some((topic) => {
    const { standing } = script.topics[topic] ?? {};
    return standing !== undefined && standings.includes(standing);
  });
}

/** Nothing against the case file, beyond authority, unlooked-up or private; no fault. */
function isClean({ script }: Scenario, { snapshot }: SessionState, reply: KnownReply): boolean {
  const { facts, seen } = snapshot.context;
  return (
    reply.heard.faults.length === 0 &&
    reply.heard.topics.every((topic) => {
      const { standing, proof, private: owner } = script.topics[topic] ?? {};
      return (
        standing === undefined &&
        (proof === undefined || seen.includes(proof)) &&
        (owner === undefined || facts.includes(owner))
      );
    })
  );
}

const does = ({ heard }: KnownReply, act: KnownReply['heard']['acts'][number]): boolean =>
  heard.acts.includes(act);

/** Sentences that would bring a talk to its end, or hold it up. */
const isOutOfTurn = (reply: KnownReply): boolean =>
  does(reply, 'goodbye') || does(reply, 'hold-request') || does(reply, 'hold-thanks');

function pick(
  replies: readonly KnownReply[],
  state: SessionState,
  what: string,
): KnownReply | undefined {
  return replies[pickIndex(replies.length, state.started.seed, `${state.next}/${what}`)];
}

function habitual(
  scenario: Scenario,
  state: SessionState,
  manner: Manner,
  fresh: readonly KnownReply[],
): KnownReply | undefined {
  const isHabit = (reply: KnownReply): boolean =>
    reply.heard.faults.some((fault) => manner.faults.includes(fault)) ||
    hasStanding(scenario, reply, manner.standings);
  const habits = fresh.filter(isHabit);
  const offered = momentAt(scenario.script, beatOf(state.snapshot), state.snapshot.context.part);
  const here = habits.filter(({ id }) => offered.replies.includes(id));
  return pick(here.length > 0 ? here : habits, state, 'habit');
}

/** The last sentences of a talk: anything else, thanks, goodbye, each once and in that order. */
function closing(state: SessionState, fresh: readonly KnownReply[]): KnownReply | undefined {
  const { part } = state.snapshot.context;
  const began = state.turns.findLastIndex(
    (turn) => turn.by === 'line' && turn.what === 'part-began',
  );
  const now = state.turns.slice(part === '' ? 0 : began).filter((turn) => turn.by === 'agent');
  const done = (acts: readonly string[]): boolean =>
    now.slice(-4).some(({ analysis }) => analysis.acts.some(({ act }) => acts.includes(act)));
  const asks = fresh.find((reply) => does(reply, 'anything-else') && !does(reply, 'goodbye'));
  const thanks = fresh.find((reply) => does(reply, 'thanks') && !does(reply, 'goodbye'));
  const byes = fresh.filter((reply) => does(reply, 'goodbye'));
  if (asks !== undefined && !done(['anything-else'])) return asks;
  const warm = byes.find((reply) => does(reply, 'thanks'));
  if (warm === undefined && thanks !== undefined && !done(['thanks'])) return thanks;
  return warm ?? byes[0];
}

/** Less than this is not worth a sentence. */
const WORTHWHILE = 1.5;

/** The sentences offered at this moment, then those of the whole stage, then all: nobody answers out of the blue. */
function circles({ script }: Scenario, { snapshot }: SessionState): readonly (readonly string[])[] {
  const beat = beatOf(snapshot);
  const { replies } = momentAt(script, beat, snapshot.context.part);
  if (beat === '') return [replies];
  const stage = script.stages[beat.split('.')[0] ?? ''];
  const near = Object.values(stage?.beats ?? {}).flatMap((one) => one.replies ?? []);
  return [replies, near, Object.keys(script.replies)];
}

function mostUseful(
  scenario: Scenario,
  state: SessionState,
  replies: readonly KnownReply[],
): KnownReply | undefined {
  for (const circle of circles(scenario, state)) {
    const useful = replies
      .filter(({ id }) => circle.includes(id))
      .map((reply) => ({ reply, worth: worthOf(scenario, state, reply) }))
      .filter(({ worth }) => worth >= WORTHWHILE);
    const most = useful.sort((one, other) => other.worth - one.worth)[0];
    if (most !== undefined) return most.reply;
  }
  return undefined;
}

function carelessly(
  scenario: Scenario,
  state: SessionState,
  replies: readonly KnownReply[],
): KnownReply | undefined {
  for (const circle of circles(scenario, state)) {
    const some = replies.filter(({ id }) => circle.includes(id));
    if (some.length > 0) return pick(some, state, 'careless');
  }
  return undefined;
}

/** What an agent of this manner says now; nothing when it has nothing left to say. */
export function chooseReply(
  scenario: Scenario,
  state: SessionState,
  manner: Manner,
): KnownReply | undefined {
  const said = state.turns.flatMap((turn) => (turn.by === 'agent' ? [turn.text] : []));
  const fresh = knownReplies(scenario).filter(({ text }) => !said.includes(text));
  const habit = happens(manner.habit, state, 'habit')
    ? habitual(scenario, state, manner, fresh)
    : undefined;
  if (habit !== undefined) return habit;
  const clean = fresh.filter((reply) => isClean(scenario, state, reply));
  if (said.length >= manner.atMost) return closing(state, clean);
  const own = clean
    .filter(({ heard }) => !heard.acts.some((act) => manner.avoids.includes(act)))
    .filter((reply) => !isOutOfTurn(reply));
  if (happens(manner.careless, state, 'careless')) {
    const any = carelessly(scenario, state, own);
    if (any !== undefined) return any;
  }
  const useful = mostUseful(scenario, state, own);
  if (useful !== undefined || isContent(state.snapshot)) return useful ?? closing(state, clean);
  return carelessly(scenario, state, own) ?? closing(state, clean);
}
