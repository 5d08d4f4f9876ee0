import { debrief } from './debrief.ts';
import { play } from './play.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { sheet } from './sheet.ts';
import { shift } from './shift.ts';

/** What all other screens say; fetched after the first is there. */
export const rest = { debrief, play, progress, report, rules, sheet, shift } as const;
