import { debrief } from './debrief.ts';
import { lesson } from './lesson.ts';
import { licence } from './licence.ts';
import { paper } from './paper.ts';
import { play } from './play.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { seats } from './seats.ts';
import { sheet } from './sheet.ts';
import { shift } from './shift.ts';
import { task } from './task.ts';

/** What all other screens say; fetched after the first is there. */
export const rest = {
  debrief,
  lesson,
  licence,
  paper,
  play,
  progress,
  report,
  rules,
  seats,
  sheet,
  shift,
  task,
} as const;
