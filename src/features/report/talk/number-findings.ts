import type { Finding, Report } from '../../../core/scoring/report.ts';

/** A comment on the page: a finding with its number, and others of the same kind that can be said in one breath. */
export interface Comment {
  readonly number: number;
  /** Stays the same when a decision gives the comments new numbers. */
  readonly key: string;
  /** Where it is listed: what somebody has accepted an objection to stands apart. */
  readonly group: Finding['kind'] | 'excused';
  readonly finding: Finding;
  /** The finding itself and what belongs to it: the same check, and none of them about particular words. */
  readonly findings: readonly Finding[];
  /** Sum of their points; negative when lost. */
  readonly points: number;
}

/** Element ids by which a comment and the words it is about find each other. */
export const commentId = (number: number): string => `comment-${number}`;
export const wordsId = (number: number): string => `words-${number}`;
export const turnId = (turn: number): string => `turn-${turn}`;

const keyOf = ({ criterion, check, turn, start, fault, about }: Finding): string =>
  [criterion, check, turn, start, fault?.code, about].join('/');

const ORDER: readonly Comment['group'][] = ['lost', 'note', 'excused', 'won'];

/** What has no words comes after what has. */
const place = ({ turn, start }: Finding): number =>
  turn === undefined ? Number.MAX_SAFE_INTEGER : turn * 10_000 + (start ?? 0);

/** Findings about words stand alone; findings of one check about something that never happened stand together. */
function together(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const alone = finding.turn !== undefined;
    const key = alone ? `${index}` : `${finding.criterion}/${finding.check}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** All findings as numbered comments: what to change first, each kind in the order of the talk. */
export function numberFindings(
  { findings }: Report,
  isExcused: (finding: Finding) => boolean = () => false,
): readonly Comment[] {
  const groupOf = (finding: Finding) => (isExcused(finding) ? 'excused' : finding.kind);
  const all = ORDER.flatMap((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    const sorted = own.sort((a, b) => place(a) - place(b));
    return together(sorted).map((same) => ({ group, same }));
  });
  return all.flatMap(({ group, same }, index) => {
    const [finding] = same;
    const points = same.reduce((sum, one) => sum + one.points, 0);
    return finding === undefined
      ? []
      : [{ number: index + 1, key: keyOf(finding), group, finding, findings: same, points }];
  });
}
