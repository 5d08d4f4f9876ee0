import type { PathEdge, PathMap, PathNode } from '../../../core/class-view/path-map.ts';

/** Sizes of the map in units of its type, so that it grows with the letters. */
export const BOX = { width: 13, height: 4.4, gapX: 3.2, gapY: 1, head: 2.8, side: 0.4 } as const;

export interface PlacedNode {
  readonly node: PathNode;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly edge: PathEdge;
  /** Path data. */
  readonly d: string;
  /** Back to a place before, or up in the same stage. */
  readonly isBack: boolean;
  readonly thick: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly DrawnEdge[];
  /** Where each column begins. */
  readonly columns: readonly number[];
}

const STEP = BOX.height + BOX.gapY;
const THINNEST = 0.1;
const THICKEST = 0.9;

const short = (length: number): number => Math.round(length * 100) / 100;

/** Columns from left to right, each box under the one the script has before it. */
function placeNodes({ nodes, stages }: PathMap): readonly PlacedNode[] {
  return Array.from({ length: stages.length + 2 }, (_, column) =>
    nodes.filter((node) => node.column === column),
  ).flatMap((column) =>
    column.map((node, row) => ({
      node,
      x: short(BOX.side + node.column * (BOX.width + BOX.gapX)),
      y: short(BOX.head + row * STEP),
    })),
  );
}

const middle = ({ y }: PlacedNode): number => y + BOX.height / 2;

/** Out at the right and in at the left; within a column around its right side, backwards below. */
function curve(from: PlacedNode, to: PlacedNode): string {
  const [y1, y2] = [middle(from), middle(to)];
  const right = from.x + BOX.width;
  if (from.node.column === to.node.column) {
    const out = short(right + Math.min(BOX.gapX * 0.9, 0.8 + Math.abs(y2 - y1) * 0.16));
    return `M${right} ${y1}C${out} ${y1} ${out} ${y2} ${right} ${y2}`;
  }
  const isBack = to.node.column < from.node.column;
  const start = isBack ? from.x : right;
  const end = isBack ? to.x + BOX.width : to.x;
  const half = short((start + end) / 2);
  return `M${start} ${y1}C${half} ${y1} ${half} ${y2} ${end} ${y2}`;
}

function drawEdge(
  edge: PathEdge,
  places: ReadonlyMap<string, PlacedNode>,
  talks: number,
): readonly DrawnEdge[] {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const isSame = from.node.column === to.node.column;
  const isBack = isSame ? to.y < from.y : to.node.column < from.node.column;
  const thick = short(THINNEST + (THICKEST - THINNEST) * (edge.talks / Math.max(1, talks)));
  return [{ edge, d: curve(from, to), isBack, thick }];
}

/** Where everything of a path map lies. */
export function layOut(map: PathMap): Layout {
  const columns = Array.from({ length: map.stages.length + 2 }, (_, column) => column);
  const tallest = columns.map(
    (column) => map.nodes.filter((node) => node.column === column).length,
  );
  const rows = Math.max(1, ...tallest);
  const nodes = placeNodes(map);
  const places = new Map(nodes.map((placed) => [placed.node.id, placed]));
  return {
    width: short(2 * BOX.side + columns.length * (BOX.width + BOX.gapX) - BOX.gapX),
    height: short(BOX.head + rows * STEP),
    nodes,
    edges: map.edges.flatMap((edge) => drawEdge(edge, places, map.talks)),
    columns: columns.map((column) => short(BOX.side + column * (BOX.width + BOX.gapX))),
  };
}
