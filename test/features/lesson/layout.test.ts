import { describe, expect, it } from 'vitest';
import type { PathMap, PathNode } from '../../../src/core/class-view/path-map.ts';
import { BOX, layOut } from '../../../src/features/lesson/path/layout.ts';

const node = (id: string, column: number, talks = 1): PathNode => ({
  id,
  kind: column === 0 ? 'start' : 'beat',
  column,
  talks,
  lost: 0,
  sentences: [],
});
const edge = (from: string, to: string, talks: number) => ({ from, to, talks, lost: 0 });

const MAP: PathMap = {
  stages: ['a', 'b'],
  nodes: [node('start', 0), node('a.1', 1), node('a.2', 1), node('b.1', 2)],
  edges: [edge('start', 'a.1', 10), edge('a.2', 'a.1', 1), edge('b.1', 'a.1', 5)],
  talks: 10,
};

describe('the layout of the path map', () => {
  it('puts each stage in a column of its own and no box on another', () => {
    const { nodes, width, height, columns } = layOut(MAP);
    expect(new Set(nodes.map(({ x }) => x)).size).toBe(3);
    const [, one, two] = nodes;
    expect((two?.y ?? 0) - (one?.y ?? 0)).toBeGreaterThan(BOX.height);
    expect(columns).toHaveLength(4);
    expect(nodes.every(({ x, y }) => x + BOX.width < width && y + BOX.height < height)).toBe(true);
  });

  it('draws a way as thick as many went, and marks those that lead back', () => {
    const [on, up, back] = layOut(MAP).edges;
    expect(on?.thick).toBeGreaterThan(back?.thick ?? 1);
    expect(back?.thick).toBeGreaterThan(up?.thick ?? 1);
    expect([on, up, back].map((one) => one?.isBack)).toEqual([false, true, true]);
  });

  it('leaves out a way to a place that is not there', () => {
    expect(layOut({ ...MAP, edges: [edge('start', 'nowhere', 1)] }).edges).toEqual([]);
  });
});
