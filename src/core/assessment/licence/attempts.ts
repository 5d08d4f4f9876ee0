import type { Sheet } from '../assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../assessment-state.ts';
import { type Comparison, compareWithKey } from './compare-with-key.ts';
import { type Sample, type SampleRef, sampleId, sampleOfSession } from './sample.ts';

/** One sample marked and handed in. */
export interface Attempt {
  readonly ref: SampleRef;
  readonly assessment: string;
  /** When it was handed in, in milliseconds since 1970. */
  readonly at: number;
  readonly comparison: Comparison;
}

/** Keys by `sampleId`. */
export type Keys = Readonly<Record<string, Sample['key']>>;

const nameOf = (sheet: Sheet): string | undefined =>
  sheet[0]?.type === 'assessment.started' ? sheet[0].name : undefined;

/** The sheet as it was when it was first handed in: what is changed after the key was shown does not count. */
export function firstHandedIn(sheet: Sheet): AssessmentState | undefined {
  const end = sheet.findIndex(({ type }) => type === 'sheet.handed-in');
  return end < 0 ? undefined : foldAssessment(sheet.slice(0, end + 1));
}

/** Names on observers' sheets, each once, the latest first; empty for sheets without one. */
export function observersOf(sheets: readonly Sheet[]): readonly string[] {
  const observers = sheets.filter(
    ([first]) => first?.type === 'assessment.started' && first.rater === 'observer',
  );
  const latest = [...observers].sort(
    (one, other) => (other.at(-1)?.at ?? 0) - (one.at(-1)?.at ?? 0),
  );
  return [...new Set(latest.flatMap((sheet) => nameOf(sheet) ?? []))];
}

function attemptOf(sheet: Sheet, keys: Keys): readonly Attempt[] {
  const state = firstHandedIn(sheet);
  const ref = state && sampleOfSession(state.started.session);
  const key = ref && keys[sampleId(ref)];
  if (state?.handedInAt === undefined || ref === undefined || key === undefined) return [];
  const { assessment } = state.started;
  return [{ ref, assessment, at: state.handedInAt, comparison: compareWithKey(key, state) }];
}

/** All samples an observer of this name has handed in, the first first. */
export const attemptsOf = (
  sheets: readonly Sheet[],
  keys: Keys,
  name: string,
): readonly Attempt[] =>
  sheets
    .filter((sheet) => nameOf(sheet) === name)
    .flatMap((sheet) => attemptOf(sheet, keys))
    .sort((one, other) => one.at - other.at);

/** When this observer handed in sheets about real sessions, one moment for each session; the first first. */
export function assessedAt(sheets: readonly Sheet[], name: string): readonly number[] {
  const latest = new Map<string, number>();
  for (const sheet of sheets) {
    const state = firstHandedIn(sheet);
    if (state?.handedInAt === undefined) continue;
    const { rater, session } = state.started;
    const isOwn = rater === 'observer' && state.started.name === name;
    if (isOwn && sampleOfSession(session) === undefined)
      latest.set(session, Math.max(latest.get(session) ?? 0, state.handedInAt));
  }
  return [...latest.values()].sort((one, other) => one - other);
}
