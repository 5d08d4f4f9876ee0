/** One shape of a drawing: an area, a line, or an area with an edge. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
}

/** What one customer looks like. Moods are drawn the same for all of them. */
export interface Look {
  readonly skin: string;
  /** Edge of the skin, nose and lines on the face: the same skin, darker. */
  readonly shade: string;
  readonly hair: string;
  readonly coat: string;
  /** Only where it differs from the usual head. */
  readonly face?: string;
  readonly brow?: { readonly colour: string; readonly width: number };
  /** Hair that falls behind the head; covers the ears. */
  readonly fall?: string;
  /** Hair that stands off behind the head: a bun, a tail. */
  readonly knot?: string;
  readonly fringe: string;
  /** Loose hair or its parting. */
  readonly strands?: Shape;
  /** Under the brows, so that glasses never hide a mood. */
  readonly worn?: readonly Shape[];
  /** Age lines, reddened eyes. */
  readonly marks?: readonly Shape[];
  /** Of the clothes, what is seen from the front and what from behind. */
  readonly front: readonly Shape[];
  readonly rear?: readonly Shape[];
  /** In the left hand; the right one may hold the telephone. */
  readonly held?: readonly Shape[];
  /** The same hand at the chin, until the mood turns. */
  readonly ponders?: readonly Shape[];
  /** Wet eyes as soon as something is wrong. */
  readonly cries?: boolean;
}
