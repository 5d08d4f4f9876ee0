import type { Script } from '../scenario/script.ts';
import { endingOf } from '../scenario/where.ts';
import { type ReplayedTalk, type SaidSentence, sentencesOf } from './replayed-talk.ts';

export const START = 'start';
export const endNode = (ending: string): string => `end:${ending}`;

export interface PathNode {
  /** `start`, `stage.beat` or `end:<ending>`. */
  readonly id: string;
  readonly kind: 'start' | 'beat' | 'ending';
  /** Column from the left. */
  readonly column: number;
  /** Talks that came by. */
  readonly talks: number;
  /** Talks in which the customer left from here. */
  readonly lost: number;
  /** What was said here, the worst for the customer's patience first. */
  readonly sentences: readonly SaidSentence[];
}

export interface PathEdge {
  readonly from: string;
  readonly to: string;
  readonly talks: number;
  /** Of these, where the customer left. */
  readonly lost: number;
}

export interface PathMap {
  /** Ids of the stages somebody reached, in the order of the script: columns from 1 on, before the endings. */
  readonly stages: readonly string[];
  readonly nodes: readonly PathNode[];
  readonly edges: readonly PathEdge[];
  readonly talks: number;
}

interface Walk {
  readonly talk: ReplayedTalk;
  /** Places in their order, none twice running; the ending last where there is one. */
  readonly places: readonly string[];
  readonly isLost: boolean;
}

const MOST_SENTENCES = 4;
const stageOf = (id: string): string => id.split('.')[0] ?? '';

function walkOf(talk: ReplayedTalk): Walk {
  const { snapshot } = talk.state;
  const beats = sentencesOf(talk).map(({ beat }) => (beat === '' ? START : beat));
  const ending = endingOf(snapshot);
  const all = [START, ...beats, ...(ending === undefined ? [] : [endNode(ending)])];
  return {
    talk,
    places: all.filter((place, index) => place !== all[index - 1]),
    isLost: ending !== undefined && snapshot.context.endedBy === 'customer',
  };
}

function edgesOf(walks: readonly Walk[]): readonly PathEdge[] {
  const found = new Map<string, PathEdge>();
  for (const { places, isLost } of walks) {
    const seen = new Set<string>();
    for (const [index, to] of places.entries()) {
      const from = places[index - 1];
      const key = `${from} ${to}`;
      // Going to and fro between two places makes no thicker a way: it counts talks.
      if (from === undefined || seen.has(key)) continue;
      seen.add(key);
      const lost = isLost && index === places.length - 1 ? 1 : 0;
      const before = found.get(key) ?? { from, to, talks: 0, lost: 0 };
      found.set(key, { ...before, talks: before.talks + 1, lost: before.lost + lost });
    }
  }
  return [...found.values()];
}

/** Every place of the script in its order, with its column. */
function placesOf(script: Pick<Script, 'stages' | 'endings'>, stages: readonly string[]) {
  const beats = stages.flatMap((stage, index) =>
    Object.keys(script.stages[stage]?.beats ?? {}).map((beat) => ({
      id: `${stage}.${beat}`,
      kind: 'beat' as const,
      column: index + 1,
    })),
  );
  const endings = script.endings.map(({ id }) => ({
    id: endNode(id),
    kind: 'ending' as const,
    column: stages.length + 1,
  }));
  return [{ id: START, kind: 'start' as const, column: 0 }, ...beats, ...endings];
}

/** Which ways a class took through a scenario; all talks are of the same script. */
export function pathMap(
  script: Pick<Script, 'stages' | 'endings'>,
  talks: readonly ReplayedTalk[],
): PathMap {
  const walks = talks.map(walkOf);
  const said = talks.flatMap(sentencesOf).sort((one, other) => one.by - other.by);
  const visited = new Set(walks.flatMap(({ places }) => places));
  const stages = Object.keys(script.stages).filter((stage) =>
    [...visited].some((id) => id.includes('.') && stageOf(id) === stage),
  );
  const nodes = placesOf(script, stages)
    .filter(({ id }) => visited.has(id))
    .map((place) => ({
      ...place,
      talks: walks.filter(({ places }) => places.includes(place.id)).length,
      lost: walks.filter(({ places, isLost }) => isLost && places.at(-2) === place.id).length,
      sentences: said
        .filter(({ beat, text }) => text !== '' && (beat === '' ? START : beat) === place.id)
        .filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index)
        .slice(0, MOST_SENTENCES),
    }));
  return { stages, nodes, edges: edgesOf(walks), talks: talks.length };
}
