import type { TFunction } from 'i18next';
import { FAULT_CLASSES } from '../../../core/language/analysis.ts';
import type { Chapter } from '../../../core/progress/attempt.ts';

const isFault = (chapter: Chapter): chapter is (typeof FAULT_CLASSES)[number] =>
  FAULT_CLASSES.some((one) => one === chapter);

/** Name of a chapter of the rule book. */
export const chapterName = (chapter: Chapter, t: TFunction): string =>
  isFault(chapter) ? t(`report.faults.${chapter}.name`) : t(`report.acts.${chapter}.name`);
