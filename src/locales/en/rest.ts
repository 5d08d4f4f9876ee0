import { play } from './play.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { shift } from './shift.ts';

/** What all other screens say; fetched after the first is there. */
export const rest = { play, progress, report, rules, shift } as const;
