import type { Finding, Report } from '../../../core/scoring/report.ts';

/** A finding with the number it carries on the page. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** Element ids by which a comment and the words it is about find each other. */
export const commentId = (number: number): string => `comment-${number}`;
export const wordsId = (number: number): string => `words-${number}`;
export const turnId = (turn: number): string => `turn-${turn}`;

const ORDER: readonly Finding['kind'][] = ['lost', 'note', 'won'];

/** What has no words comes after what has. */
const place = ({ turn, start }: Finding): number =>
  turn === undefined ? Number.POSITIVE_INFINITY : turn * 10_000 + (start ?? 0);

const inOrder = (a: Finding, b: Finding): number =>
  place(a) === place(b) ? 0 : place(a) - place(b);

/** All findings, numbered as they are read: what to change first, each kind in the order of the talk. */
export function numberFindings({ findings }: Report): readonly Numbered[] {
  return ORDER.flatMap((kind) => findings.filter((finding) => finding.kind === kind).sort(inOrder)).map(
    (finding, index) => ({ finding, number: index + 1 }),
  );
}
