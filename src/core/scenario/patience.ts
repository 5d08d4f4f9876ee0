import type { ActId, FaultClass } from '../language/analysis.ts';
import { type Heard, hurts, isBesideThePoint, isUnclear } from './heard.ts';
import type { Persona } from './persona.ts';
import type { Band, Level } from './vocabulary.ts';

/** One reason why patience moved, by how much; kept so that the report can explain every point of the curve. */
export interface PatienceMove {
  readonly cause:
    | 'act'
    | 'fault'
    | 'script'
    | 'drift'
    | 'ignored'
    | 'repeated'
    | 'need'
    | 'told'
    | 'vague'
    | 'silence'
    | 'hold';
  /** The act, fault class or need, where there is one. */
  readonly id?: string;
  readonly by: number;
}

/** How often each act has already soothed this customer. */
export type Soothed = Readonly<Partial<Record<ActId, number>>>;

export const PATIENCE_MAX = 100;

/** Share of the full gain at the first, second, … use: the third "I understand" gives nothing. */
const SATURATION = [1, 0.5];

/** What may not have been meant for the customer hurts so much of what certainly was. */
const SLIGHT = 1 / 3;

/** A beginner's customer forgives more, a real one less. */
const LOSS_FACTOR: Readonly<Record<Level, number>> = { guided: 0.7, assisted: 1, real: 1.2 };

/** Lowest patience (0–100) of each mood. Below the last one the customer is gone. */
export const BAND_FLOOR: Readonly<Record<Band, number>> = {
  calm: 65,
  uneasy: 40,
  angry: 18,
  furious: 1,
};

export function bandOf(patience: number): Band | 'gone' {
  if (patience >= BAND_FLOOR.calm) return 'calm';
  if (patience >= BAND_FLOOR.uneasy) return 'uneasy';
  if (patience >= BAND_FLOOR.angry) return 'angry';
  return patience >= BAND_FLOOR.furious ? 'furious' : 'gone';
}

function gains(persona: Persona, soothed: Soothed, heard: Heard): PatienceMove[] {
  if (hurts(heard)) return [];
  return heard.acts.flatMap((act) => {
    const by = (persona.gain[act] ?? 0) * (SATURATION[soothed[act] ?? 0] ?? 0);
    return by > 0 ? [{ cause: 'act' as const, id: act, by }] : [];
  });
}

function learned(persona: Persona, heard: Heard, news: readonly string[]): PatienceMove[] {
  if (hurts(heard) || persona.told === 0) return [];
  return news.map((id) => ({ cause: 'told', id, by: persona.told }));
}

function losses(persona: Persona, heard: Heard, besideBefore: number): PatienceMove[] {
  const lostBy = (fault: FaultClass, share: number): PatienceMove => ({
    cause: 'fault',
    id: fault,
    by: -persona.loss[fault] * share,
  });
  const moves = [
    ...heard.faults.map((fault) => lostBy(fault, 1)),
    ...heard.slights.map((fault) => lostBy(fault, SLIGHT)),
  ];
  const isVague = heard.topics.includes('vague-time') && !heard.acts.includes('time-commitment');
  if (isVague) moves.push({ cause: 'vague', by: -persona.vague });
  if (heard.repeated) moves.push({ cause: 'repeated', by: -persona.repeated });
  // One sentence nobody understood may be the listener's fault; the second in a row is not.
  const isIgnored = isBesideThePoint(heard) && (besideBefore > 0 || !isUnclear(heard));
  if (isIgnored) moves.push({ cause: 'ignored', by: -persona.ignored });
  moves.push({ cause: 'drift', by: -persona.drift });
  return moves.filter((move) => move.by < 0);
}

/** What the customer brings to a sentence: temper, level of play, and what was said before. */
export interface Disposition {
  readonly persona: Persona;
  readonly level: Level;
  readonly soothed: Soothed;
  /** Sentences beside the point just before this one, in a row. */
  readonly besideInRow: number;
  /** Pieces of true business information this sentence gives for the first time. */
  readonly news: readonly string[];
}

/** How one sentence moves this customer's patience, reason by reason. */
export function feel(
  { persona, level, soothed, besideInRow, news }: Disposition,
  heard: Heard,
): readonly PatienceMove[] {
  const down = losses(persona, heard, besideInRow).map((move) => ({
    ...move,
    by: move.by * LOSS_FACTOR[level],
  }));
  return [...gains(persona, soothed, heard), ...learned(persona, heard, news), ...down];
}

export function countSoothed(soothed: Soothed, heard: Heard): Soothed {
  const next: Partial<Record<ActId, number>> = { ...soothed };
  for (const act of heard.acts) next[act] = (next[act] ?? 0) + 1;
  return next;
}

export const sumMoves = (moves: readonly PatienceMove[]): number =>
  moves.reduce((sum, move) => sum + move.by, 0);

/** Keeps patience on its scale and to a tenth, so that the same call gives the same figures everywhere. */
export const clampPatience = (patience: number): number =>
  Math.round(Math.min(PATIENCE_MAX, Math.max(0, patience)) * 10) / 10;

/** A change of patience in whole points: the difference of the two figures that are shown, so that they add up. */
export const patienceChange = (from: number, to: number): number =>
  Math.round(to) - Math.round(from);
