import type { Basis } from '../../../core/progress/ability-values.ts';
import type { Named, Names } from '../names.ts';

export interface BasisRow extends Pick<Basis, 'earned' | 'possible'> {
  readonly name: Named;
}

/** Rubrics ask the same thing under several criteria; under one name it is one row. */
export function basisRows(basis: readonly Basis[], names: Names): readonly BasisRow[] {
  const rows = new Map<string, BasisRow>();
  for (const { id, earned, possible } of basis) {
    const name = names.check(id);
    const before = rows.get(name.text);
    rows.set(name.text, {
      name,
      earned: earned + (before?.earned ?? 0),
      possible: possible + (before?.possible ?? 0),
    });
  }
  return [...rows.values()];
}
