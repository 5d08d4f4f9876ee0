import type { Scored } from '../load-report.ts';
import { isExcused } from '../objection/target-of.ts';
import { type Comment, numberFindings } from './number-findings.ts';

/** The comments of a report, those somebody has overruled apart from the rest. */
export const commentsOf = (scored: Scored): readonly Comment[] =>
  numberFindings(scored.report, (finding) => isExcused(finding, scored));
