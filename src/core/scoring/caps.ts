import type { FaultFinding, Severity } from '../language/analysis.ts';
import { bandOf } from '../scenario/patience.ts';
import { holds } from '../scenario/holds.ts';
import { NOTHING_HEARD, viewOf } from '../scenario/machine/call-setup.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Evidence, Said } from './evidence.ts';
import type { CapResult } from './report.ts';
import { type Cap, GRAVE } from '../scenario/rubric.ts';
import { standingStatements } from './standing.ts';

type Grounds = Omit<Evidence, 'criterion'>;

/** The words in a sentence that make the guard hold: the first fault it names, else the whole sentence. */
function wordsFor(
  guard: Guard,
  { sentence }: Said,
  faults: readonly FaultFinding[],
): { readonly start: number; readonly end: number } {
  const fault = faults.find((found) => guard.faults?.includes(found.class));
  return fault ?? { start: 0, end: sentence.text.length };
}

function sentenceWith(
  guard: Guard,
  severities: readonly Severity[],
  { said, state }: Grounds,
): Omit<CapResult, 'id' | 'total'> | undefined {
  const view = viewOf(state.snapshot.context);
  const countedIn = ({ sentence }: Said): readonly FaultFinding[] =>
    sentence.analysis.faults.filter(({ severity }) => severities.includes(severity));
  const found = said.find((one) => {
    const { analysis, patience } = one.sentence;
    const heard = {
      ...NOTHING_HEARD,
      acts: analysis.acts.map(({ act }) => act),
      faults: countedIn(one).map((fault) => fault.class),
      topics: analysis.topics.map(({ topic }) => topic),
    };
    return holds(guard, { ...view, heard, band: bandOf(patience) });
  });
  if (found === undefined) return undefined;
  const { start, end } = wordsFor(guard, found, countedIn(found));
  return { turn: found.turn, start, end };
}

function groundsFor(cap: Cap, grounds: Grounds): Omit<CapResult, 'id' | 'total'> | undefined {
  const { state, said } = grounds;
  if (cap.standing !== undefined) {
    const first = standingStatements(grounds, cap.standing)[0];
    return first && { turn: first.turn, start: first.start, end: first.end };
  }
  if (cap['any-sentence'] !== undefined)
    return sentenceWith(cap['any-sentence'], cap.severities ?? GRAVE, grounds);
  const never = cap['never-did'];
  const did = said.some(({ sentence }) =>
    sentence.analysis.acts.some(({ act }) => never?.includes(act)),
  );
  if (never !== undefined) return did ? undefined : {};
  return holds(cap['at-end'], viewOf(state.snapshot.context)) ? {} : undefined;
}

/** The caps that apply, lowest first, each with the words that are the reason where there are words. */
export function findCaps(caps: readonly Cap[], grounds: Grounds): readonly CapResult[] {
  return caps
    .flatMap((cap) => {
      const found = groundsFor(cap, grounds);
      return found === undefined ? [] : [{ id: cap.id, total: cap.total, ...found }];
    })
    .sort((a, b) => a.total - b.total);
}
