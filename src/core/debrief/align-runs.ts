import type { Script } from '../scenario/script.ts';
import type { Turn } from '../session/session-state.ts';

/** A sentence of the agent, or something on the line, with what the customer answered. */
export interface Exchange {
  /** The how-maniest sentence of the agent; 0 for what was not a sentence. */
  readonly sentence: number;
  readonly turns: readonly Turn[];
}

/** What two runs said at the same place of the talk. */
export interface AlignedStage {
  /** Id of the stage; empty for an agent's first words. */
  readonly stage: string;
  /** Place of the part, counting from 0. */
  readonly part: number;
  /** Side by side in their order; where one run said more, the other has nothing there. */
  readonly rows: readonly (readonly [Exchange | undefined, Exchange | undefined])[];
}

export interface AlignedRuns {
  /** Sentences of the agent both runs begin with, and how many turns that is. */
  readonly same: { readonly sentences: number; readonly turns: number };
  readonly stages: readonly AlignedStage[];
}

const wordsOf = (turn: Turn): string => {
  if (turn.by === 'agent') return turn.text;
  return turn.by === 'line' ? turn.what : turn.parts.map(({ text }) => text).join('\n');
};

const isSame = (one: Turn, other: Turn | undefined): boolean =>
  other !== undefined && one.by === other.by && wordsOf(one) === wordsOf(other);

const countSentences = (turns: readonly Turn[]): number =>
  turns.filter(({ by }) => by === 'agent').length;

/** How the two begin alike, cut where an exchange begins, so that no sentence loses its answer. */
function sameBeginning(one: readonly Turn[], other: readonly Turn[]): AlignedRuns['same'] {
  const differs = one.findIndex((turn, index) => !isSame(turn, other[index]));
  const alike = differs === -1 ? one.length : differs;
  const isWhole = alike === one.length || one[alike]?.by !== 'customer';
  const isWholeThere = alike >= other.length || other[alike]?.by !== 'customer';
  const cut =
    isWhole && isWholeThere
      ? alike
      : one.slice(0, alike).findLastIndex(({ by }) => by !== 'customer');
  const turns = Math.max(0, cut);
  return { sentences: countSentences(one.slice(0, turns)), turns };
}

interface Placed extends Exchange {
  readonly stage: string;
  readonly part: number;
}

/** Nothing of the agent's is in it yet: the ringing, or a customer who speaks first. */
const isWaiting = (last: Placed | undefined): last is Placed => last?.sentence === 0;

interface Place {
  readonly stage: string;
  readonly part: number;
  readonly sentence: number;
}

const START: Place = { stage: '', part: 0, sentence: 0 };

/** Where a talk is with this turn. */
function placeAt(now: Place, turn: Turn): Place {
  if (turn.by === 'agent')
    return { ...now, stage: turn.beat.split('.')[0] ?? '', sentence: now.sentence + 1 };
  const isNewPart = turn.by === 'line' && turn.what === 'part-began';
  return isNewPart ? { ...now, stage: '', part: now.part + 1 } : now;
}

/**
 * The exchanges of a run from this turn on, with the stage each belongs to. What the customer says and what happens
 * on the line belongs to the sentence before it; before the first sentence, to that one.
 */
function exchangesFrom(turns: readonly Turn[], from: number): readonly Placed[] {
  const placed: Placed[] = [];
  let place = START;
  for (const [index, turn] of turns.entries()) {
    const { part } = place;
    place = placeAt(place, turn);
    if (index < from) continue;
    const last = placed.at(-1);
    const isOwn = turn.by === 'agent';
    if (isOwn && isWaiting(last))
      placed[placed.length - 1] = { ...place, turns: [...last.turns, turn] };
    else if (isOwn || last === undefined || place.part !== part)
      placed.push({ ...place, sentence: isOwn ? place.sentence : 0, turns: [turn] });
    else placed[placed.length - 1] = { ...last, turns: [...last.turns, turn] };
  }
  return placed;
}

const bare = ({ sentence, turns }: Placed): Exchange => ({ sentence, turns });

function alignStage(
  { stage, part }: Pick<AlignedStage, 'stage' | 'part'>,
  [one, other]: readonly [readonly Placed[], readonly Placed[]],
): AlignedStage {
  const within = (all: readonly Placed[]): readonly Exchange[] =>
    all.filter((each) => each.stage === stage && each.part === part).map(bare);
  const [mine, theirs] = [within(one), within(other)];
  const rows = Array.from(
    { length: Math.max(mine.length, theirs.length) },
    (_, index) => [mine[index], theirs[index]] as const,
  );
  return { stage, part, rows };
}

/** The stages in the order of the script, part by part, each beginning with the agent's first words. */
function placesOf({ stages, parts = [] }: Pick<Script, 'stages' | 'parts'>) {
  const names = ['', ...Object.keys(stages)];
  return Array.from({ length: parts.length + 1 }, (_, part) =>
    names.map((stage) => ({ stage, part })),
  ).flat();
}

/** Two runs of one scenario side by side, stage by stage, after what they have in common. */
export function alignRuns(
  script: Pick<Script, 'stages' | 'parts'>,
  one: readonly Turn[],
  other: readonly Turn[],
): AlignedRuns {
  const same = sameBeginning(one, other);
  const rest = [exchangesFrom(one, same.turns), exchangesFrom(other, same.turns)] as const;
  const stages = placesOf(script).map((place) => alignStage(place, rest));
  return { same, stages: stages.filter(({ rows }) => rows.length > 0) };
}
