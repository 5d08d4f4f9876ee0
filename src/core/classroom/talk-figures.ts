import * as z from 'zod/mini';
import type { Report } from '../scoring/report.ts';
import { pointsSchema } from './shape/plain-text.ts';

/** Bounds of what is kept of one talk; a log may be long. */
export const MOST_KEPT = 60;

const short = z.string().check(z.maxLength(200));

/** What the machine's total is made of. */
export const talkFiguresSchema = z.strictObject({
  criteria: z.array(z.strictObject({ id: short, earned: z.number(), possible: z.number() })),
  /** What holds the total down, the strictest first. */
  caps: z.array(short),
  /** Where the strictest cap holds it; absent where none does, or before this was kept. */
  ceiling: z.optional(pointsSchema),
  /** Points lost, by check. */
  lost: z.array(z.strictObject({ criterion: short, check: short, points: z.number() })),
});
export type TalkFigures = z.infer<typeof talkFiguresSchema>;

export function figuresOf({ criteria, caps, findings }: Report): TalkFigures {
  const [strictest] = caps;
  return {
    criteria: criteria
      .filter(({ rated }) => rated)
      .map(({ id, earned, possible }) => ({ id, earned, possible })),
    caps: caps.map(({ id }) => id),
    ...(strictest && { ceiling: strictest.total }),
    lost: findings
      .filter(({ kind, points }) => kind === 'lost' && points < 0)
      .slice(0, MOST_KEPT)
      .map(({ criterion, check, points }) => ({ criterion, check, points: -points })),
  };
}
