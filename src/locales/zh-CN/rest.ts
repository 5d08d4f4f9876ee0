import { appraisal } from './appraisal.ts';
import { debrief } from './debrief.ts';
import { diagnostics } from './diagnostics.ts';
import { gradebook } from './gradebook.ts';
import { lesson } from './lesson.ts';
import { lessons } from './lessons.ts';
import { licence } from './licence.ts';
import { paper } from './paper.ts';
import { progress } from './progress.ts';
import { sheet } from './sheet.ts';
import { shift } from './shift.ts';
import { task } from './task.ts';
import { teaching } from './teaching.ts';

/** What all other screens say; fetched when somebody goes there. */
export const rest = {
  appraisal,
  debrief,
  diagnostics,
  gradebook,
  lesson,
  lessons,
  licence,
  paper,
  progress,
  sheet,
  shift,
  task,
  teaching,
} as const;
