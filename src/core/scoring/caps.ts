import type { FaultFinding } from '../language/analysis.ts';
import { bandOf } from '../scenario/patience.ts';
import { holds } from '../scenario/holds.ts';
import { NOTHING_HEARD, viewOf } from '../scenario/machine/call-setup.ts';
import type { Guard } from '../scenario/guard.ts';
import type { Evidence, Said } from './evidence.ts';
import type { CapResult } from './report.ts';
import type { Cap } from '../scenario/rubric.ts';
import { standingStatements } from './standing.ts';

type Grounds = Omit<Evidence, 'criterion'>;

/** The words in a sentence that make the guard hold: the first fault it names, else the whole sentence. */
function wordsFor(
  guard: Guard,
  { sentence }: Said,
): { readonly start: number; readonly end: number } {
  const fault = sentence.analysis.faults.find(
    (found) => isGrave(found) && guard.faults?.includes(found.class),
  );
  return fault ?? { start: 0, end: sentence.text.length };
}

/** A light fault costs points, never the call: it may rest on a rule alone, or on likeness alone. */
const isGrave = ({ severity }: FaultFinding): boolean =>
  severity !== 'light' && severity !== 'check';

function sentenceWith(
  guard: Guard,
  { said, state }: Grounds,
): Omit<CapResult, 'id' | 'total'> | undefined {
  const view = viewOf(state.snapshot.context);
  const found = said.find(({ sentence }) => {
    const faults = sentence.analysis.faults.filter(isGrave);
    const heard = {
      ...NOTHING_HEARD,
      acts: sentence.analysis.acts.map(({ act }) => act),
      faults: faults.map((fault) => fault.class),
      topics: sentence.analysis.topics.map(({ topic }) => topic),
    };
    return holds(guard, { ...view, heard, band: bandOf(sentence.patience) });
  });
  if (found === undefined) return undefined;
  const { start, end } = wordsFor(guard, found);
  return { turn: found.turn, start, end };
}

function groundsFor(cap: Cap, grounds: Grounds): Omit<CapResult, 'id' | 'total'> | undefined {
  const { state, said } = grounds;
  if (cap.standing !== undefined) {
    const first = standingStatements(grounds, cap.standing)[0];
    return first && { turn: first.turn, start: first.start, end: first.end };
  }
  if (cap['any-sentence'] !== undefined) return sentenceWith(cap['any-sentence'], grounds);
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
