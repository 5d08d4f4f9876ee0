import type { Guard } from '../guard.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';
import { impossibleIn, whyNever } from './possible.ts';
import { guardsOf, type PlacedGuard } from './walk.ts';

/** A condition and the alternatives inside it: one of them may be idle while the whole still can hold. */
function alternatives({ guard, at }: PlacedGuard): readonly PlacedGuard[] {
  const inside = (key: 'all' | 'any', parts: readonly Guard[] | undefined) =>
    (parts ?? []).flatMap((part, index) =>
      alternatives({ guard: part, at: [...at, key, String(index)] }),
    );
  return [{ guard, at }, ...inside('all', guard.all), ...inside('any', guard.any)];
}

/** Conditions that wait for what never comes, and facts nothing an agent says can ask for. */
export function checkNeverHolds(authored: Authored): readonly Diagnostic[] {
  const { script } = authored;
  const report = reporter(`${script.id}/scenario.yaml`);
  const impossible = impossibleIn(authored);
  // A fact that waits for itself is meant so: only somebody who is not in this talk could give it.
  const unasked = Object.entries(script.facts)
    .filter(([id, fact]) => !fact['asked-by'].facts?.includes(id))
    .map(([id]) => id)
    .filter((id) => impossible.has(`facts.${id}`));
  // Such a fact is named once, as a fact; that its own condition never holds says the same again.
  const isSaid = ({ at: [section, id] }: PlacedGuard): boolean =>
    section === 'facts' && impossible.has(`facts.${id}`);
  return [
    ...unasked.map((id) => report('fact-never-asked', ['facts', id], id)),
    ...guardsOf(script)
      .filter((placed) => !isSaid(placed))
      .flatMap((placed) => {
        const idle = alternatives(placed).find(
          ({ guard }) => whyNever(guard, impossible).length > 0,
        );
        if (idle === undefined) return [];
        const why = [...new Set(whyNever(idle.guard, impossible))].join(', ');
        return [report('guard-never-holds', idle.at, why)];
      }),
  ];
}
