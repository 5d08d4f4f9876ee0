import { play } from './play.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { seats } from './seats.ts';

/** What a call says; fetched after the first screen is there. */
export const talk = { play, report, rules, seats } as const;
