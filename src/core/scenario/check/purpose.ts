import type { Guard } from '../guard.ts';
import type { Rubric } from '../rubric.ts';
import type { Script, Transition } from '../script.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';
import { guardsOf, partsOf, transitionsOf } from './walk.ts';

type Report = ReturnType<typeof reporter>;

/** Last row of each section of the requirements list. */
const LAST_ROW: Readonly<Record<string, number>> = {
  A: 23,
  B: 40,
  C: 18,
  D: 15,
  E: 9,
  F: 31,
  G: 22,
  H: 9,
};

const isRow = (row: string): boolean => {
  const number = Number(row.slice(1));
  return number >= 1 && number <= (LAST_ROW[row.charAt(0)] ?? 0);
};

const allGuards = (script: Script): readonly Guard[] =>
  guardsOf(script).flatMap(({ guard }) => partsOf(guard));

/** A need that can be promised and is never met, nor looked at again: nobody will miss the promise. */
function checkPromises(script: Script, report: Report): readonly Diagnostic[] {
  const looked = allGuards(script).flatMap(({ needs }) => Object.keys(needs ?? {}));
  return Object.entries(script.needs)
    .filter(([id, need]) => need['promised-by'] && !need['met-by'] && !looked.includes(id))
    .map(([id]) => report('promise-never-checked', ['needs', id], id));
}

/** Records that prove something, and nothing says so. */
const PROOFS: readonly Script['desk'][number]['kind'][] = ['scans', 'evidence', 'waybill'];

function checkDesk(script: Script, report: Report): readonly Diagnostic[] {
  const proofs = Object.values(script.topics).flatMap(({ proof }) => proof ?? []);
  const seen = allGuards(script).flatMap((guard) => guard.seen ?? []);
  return script.desk
    .filter(({ kind }) => PROOFS.includes(kind))
    .filter(({ id, needed }) => needed !== true && !proofs.includes(id) && !seen.includes(id))
    .map(({ id }) => report('record-never-needed', ['desk'], id));
}

/** Traps every case owes, as they are written in a topic. Not every case has a secret or a proof. */
const TRAPS = { false: "standing: 'false'", authority: 'standing: authority' } as const;

const isTrap = (standing: string | undefined): standing is keyof typeof TRAPS =>
  standing !== undefined && standing in TRAPS;

/** A cap on false statements in a case that has no trap: it can never be earned. */
function checkCaps(script: Script, rubric: Rubric | undefined, report: Report) {
  const standings = Object.values(script.topics).map(({ standing }) => standing);
  return (rubric?.caps ?? []).flatMap(({ id, standing }) =>
    isTrap(standing) && !standings.includes(standing)
      ? [report('cap-unreachable', ['topics'], `${id} → ${TRAPS[standing]}`)]
      : [],
  );
}

/** Only an ending can ask who ended the talk. */
function checkMoments(script: Script, report: Report): readonly Diagnostic[] {
  return guardsOf(script)
    .filter(({ at }) => at[0] !== 'endings')
    .filter(({ guard }) => partsOf(guard).some((part) => part['ended-by'] !== undefined))
    .map(({ at }) => report('guard-never-holds', at, 'ended-by'));
}

/** The same condition twice in a row of transitions: the second is never taken. */
function checkTwins(script: Script, report: Report): readonly Diagnostic[] {
  const lists = new Map<string, { readonly at: readonly string[]; readonly when: string }[]>();
  return transitionsOf(script).flatMap(({ at, transition }) => {
    const list = at.slice(0, -1).join('.');
    const when = conditionOf(transition);
    const before = lists.get(list) ?? [];
    lists.set(list, [...before, { at, when }]);
    return before.some((one) => one.when === when)
      ? [report('shadowed-transition', at, at.at(-1) ?? '')]
      : [];
  });
}

const conditionOf = ({ when }: Transition): string => JSON.stringify(when ?? {});

/** What stands in a script and serves nothing. */
export function checkPurpose({ script, rubrics }: Authored): readonly Diagnostic[] {
  const report = reporter(`${script.id}/scenario.yaml`);
  return [
    ...script.rows.filter((row) => !isRow(row)).map((row) => report('unknown-row', ['rows'], row)),
    ...checkPromises(script, report),
    ...checkDesk(script, report),
    ...checkCaps(script, rubrics[script.rubric]?.rubric, report),
    ...checkMoments(script, report),
    ...checkTwins(script, report),
  ];
}
