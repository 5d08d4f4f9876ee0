import type { Script, Transition } from '../script.ts';
import { type Diagnostic, reporter } from './diagnostic.ts';
import { beatsOf, transitionsOf } from './walk.ts';

type Report = ReturnType<typeof reporter>;

const firstBeatOf = (script: Script, stage: string | undefined): readonly string[] =>
  beatsOf(script)
    .filter((beat) => beat.startsWith(`${stage}.`))
    .slice(0, 1);

function reachable(script: Script): ReadonlySet<string> {
  const transitions = transitionsOf(script);
  const begins = [
    Object.keys(script.stages)[0],
    ...(script.parts ?? []).map((part) => part.begins),
  ];
  const seen = new Set(begins.flatMap((stage) => firstBeatOf(script, stage)));
  // A set grows while it is walked, so this visits every beat that can be reached.
  for (const beat of seen) {
    for (const { from, transition } of transitions) {
      if (transition.to !== undefined && from.includes(beat)) seen.add(transition.to);
    }
  }
  return seen;
}

const place = (ref: string): readonly string[] => {
  const [stage = '', beat = ''] = ref.split('.');
  return ['stages', stage, 'beats', beat];
};

/** A transition behind one without a condition is never taken. */
function shadowed(list: readonly Transition[] | undefined, at: readonly string[], report: Report) {
  const open = (list ?? []).findIndex(
    ({ when }) => when === undefined || Object.keys(when).length === 0,
  );
  const last = (list ?? []).length - 1;
  return open === -1 || open === last
    ? []
    : [report('shadowed-transition', [...at, String(open + 1)], String(open + 1))];
}

function checkShadows(script: Script, report: Report): readonly Diagnostic[] {
  return [
    ...shadowed(script.interrupts, ['interrupts'], report),
    ...shadowed(script.anywhere, ['anywhere'], report),
    ...Object.entries(script.stages).flatMap(([stage, { beats, on }]) => [
      ...shadowed(on, ['stages', stage, 'on'], report),
      ...Object.entries(beats).flatMap(([beat, own]) =>
        shadowed(own.on, ['stages', stage, 'beats', beat, 'on'], report),
      ),
    ]),
  ];
}

function checkEndings(script: Script, report: Report): readonly Diagnostic[] {
  const last = script.endings.at(-1);
  const hasWay = script.endings.some(({ good }) => good);
  return [
    ...(last?.when === undefined ? [] : [report('last-ending-guarded', ['endings'], last.id)]),
    ...(hasWay ? [] : [report('no-good-ending', ['endings'], script.id)]),
  ];
}

/** Needs no guard and no effect ever moves to promised or met: the call could never end well. */
function checkNeeds(script: Script, report: Report): readonly Diagnostic[] {
  const effects = transitionsOf(script).flatMap(({ transition }) => transition.effects ?? []);
  const moved = effects.flatMap((effect) =>
    'need' in effect && effect.now !== 'open' ? [effect.need] : [],
  );
  return Object.entries(script.needs)
    .filter(([id, need]) => !need['met-by'] && !need['promised-by'] && !moved.includes(id))
    .map(([id]) => report('need-never-met', ['needs', id], id));
}

/** Beats from which one of these stages can still be reached. */
function leadingTo(script: Script, stages: readonly string[]): ReadonlySet<string> {
  const isIn = (beat: string): boolean => stages.includes(beat.split('.')[0] ?? '');
  const seen = new Set(beatsOf(script).filter(isIn));
  const transitions = transitionsOf(script);
  for (const beat of seen) {
    for (const { from, transition } of transitions) {
      if (transition.to === beat) for (const before of from) seen.add(before);
    }
  }
  return seen;
}

/** The talk as a graph: every beat can be reached and left, and a good ending exists. */
export function checkFlow(script: Script): readonly Diagnostic[] {
  const report = reporter(`${script.id}/scenario.yaml`);
  const seen = reachable(script);
  const transitions = transitionsOf(script);
  const stages = Object.keys(script.stages);
  // The last stage of a part needs no way on: the talk ends there.
  const last = [
    ...(script.parts ?? []).map(({ begins }) => stages.indexOf(begins)),
    stages.length,
  ].map((place) => stages[place - 1] ?? '');
  const leads = leadingTo(script, last);
  const stuck = beatsOf(script).filter(
    (beat) =>
      !last.includes(beat.split('.')[0] ?? '') &&
      !transitions.some(
        ({ from, transition }) => from.includes(beat) && transition.to !== undefined,
      ),
  );
  return [
    ...beatsOf(script)
      .filter((beat) => !seen.has(beat))
      .map((beat) => report('unreachable-beat', place(beat), beat)),
    ...stuck.map((beat) => report('no-way-on', place(beat), beat)),
    ...beatsOf(script)
      .filter((beat) => !leads.has(beat) && !stuck.includes(beat))
      .map((beat) => report('no-way-to-end', place(beat), beat)),
    ...checkShadows(script, report),
    ...checkEndings(script, report),
    ...checkNeeds(script, report),
  ];
}
