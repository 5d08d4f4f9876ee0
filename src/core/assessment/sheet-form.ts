import { contentHash } from '../shared/content-hash.ts';
import { type Check, RATERS, type Rubric } from '../scenario/rubric.ts';
import type { CHANNELS } from '../scenario/vocabulary.ts';

/** Who fills in a sheet. */
export const SHEET_RATERS = ['observer', 'self', 'teacher'] as const;
export type SheetRater = (typeof SHEET_RATERS)[number];

type Channel = (typeof CHANNELS)[number];

/** Something that was done or not, in behaviour words. */
export interface SheetItem {
  readonly id: string;
  /** `check` = the machine looks for it too; `observed` = only a person can tell. */
  readonly kind: 'check' | 'observed';
}

/** One criterion to be rated 1 (low) to 5 (high), with what to look for. */
export interface SheetCriterion {
  readonly id: string;
  /** Out of 100. */
  readonly points: number;
  readonly when: Rubric['criteria'][number]['when'];
  readonly items: readonly SheetItem[];
}

/** An empty sheet. `rubric` names the version of the rubric it was made from; a sheet once begun keeps it. */
export interface SheetForm {
  readonly rubric: { readonly id: string; readonly hash: string };
  readonly rater: SheetRater;
  readonly criteria: readonly SheetCriterion[];
}

/** What somebody who only watches can answer; the form, the ledger and the curve are the machine's business. */
const SEEN_BY_EYE: readonly Check['kind'][] = [
  'rings',
  'acts',
  'facts',
  'told',
  'statements',
  'reply-time',
  'needs',
  'faults',
  'holds',
  'hang-up',
];

/** Statements a person can judge without the records at hand. */
const isSeen = (check: Check): boolean =>
  SEEN_BY_EYE.includes(check.kind) &&
  (check.kind !== 'statements' || check.standing !== 'unproven');

function itemsOf(
  { checks, observed }: Rubric['criteria'][number],
  channel: Channel,
): readonly SheetItem[] {
  return [
    ...checks.filter(isSeen).map(({ id }) => ({ id, kind: 'check' as const })),
    ...observed
      .filter(({ channels }) => channels === undefined || channels.includes(channel))
      .map(({ id }) => ({ id, kind: 'observed' as const })),
  ];
}

/** The version of a rubric, by content: 16 hexadecimal digits. */
export const rubricHash = (rubric: Rubric): string => contentHash(JSON.stringify(rubric));

/**
 * The sheet this rater fills in for a talk over this channel. An observer answers item by item; the agent rates the
 * own talk, and a teacher may, by criterion alone. Self-rating covers all a person can judge, not only what is the
 * rubric's own business of the self.
 */
export function sheetForm(rubric: Rubric, channel: Channel, rater: SheetRater): SheetForm {
  const wanted = RATERS.filter((one) => one === rater || (rater === 'self' && one === 'observer'));
  const criteria = rubric.criteria.filter(({ raters }) =>
    raters.some((one) => wanted.includes(one)),
  );
  return {
    rubric: { id: rubric.id, hash: rubricHash(rubric) },
    rater,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      points: criterion.points,
      when: criterion.when,
      items: rater === 'self' ? [] : itemsOf(criterion, channel),
    })),
  };
}
