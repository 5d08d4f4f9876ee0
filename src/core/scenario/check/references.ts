import { misreadTopic } from '../../language/analysis.ts';
import type { Script } from '../script.ts';
import { type Authored, type Diagnostic, type DiagnosticCode, reporter } from './diagnostic.ts';
import { beatsOf, guardsOf, partsOf, transitionsOf } from './walk.ts';

interface Known {
  readonly topics: readonly string[];
  readonly facts: readonly string[];
  readonly needs: readonly string[];
  readonly steps: readonly string[];
  readonly records: readonly string[];
  readonly stages: readonly string[];
  readonly parts: readonly string[];
}

type Report = ReturnType<typeof reporter>;

const unknown =
  (report: Report, code: DiagnosticCode, at: readonly string[], known: readonly string[]) =>
  (ids: readonly string[] | undefined): readonly Diagnostic[] =>
    (ids ?? []).filter((id) => !known.includes(id)).map((id) => report(code, at, id));

function checkGuards(script: Script, known: Known, report: Report): readonly Diagnostic[] {
  return guardsOf(script).flatMap(({ guard, at }) =>
    partsOf(guard).flatMap((part) => [
      ...unknown(report, 'unknown-topic', at, known.topics)(part.topics),
      ...unknown(report, 'unknown-topic', at, known.topics)(part.told),
      ...unknown(report, 'unknown-fact', at, known.facts)(part.facts),
      ...unknown(report, 'unknown-need', at, known.needs)(Object.keys(part.needs ?? {})),
      ...unknown(report, 'unknown-step', at, known.steps)(part.steps),
      ...unknown(report, 'unknown-record', at, known.records)(part.seen),
    ]),
  );
}

function checkTransitions(script: Script, known: Known, report: Report): readonly Diagnostic[] {
  const beats = beatsOf(script);
  return transitionsOf(script).flatMap(({ transition, at }) => {
    const effects = transition.effects ?? [];
    return [
      ...unknown(
        report,
        'unknown-beat',
        at,
        beats,
      )(transition.to === undefined ? [] : [transition.to]),
      ...effects.flatMap((effect) => {
        if ('need' in effect)
          return unknown(report, 'unknown-need', at, known.needs)([effect.need]);
        if ('reveal' in effect)
          return unknown(report, 'unknown-fact', at, known.facts)([effect.reveal]);
        return 'step' in effect
          ? unknown(report, 'unknown-step', at, known.steps)([effect.step])
          : [];
      }),
    ];
  });
}

const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** What topics, needs, parts and the form refer to. */
function checkOwners(script: Script, known: Known, report: Report): readonly Diagnostic[] {
  return [
    ...Object.entries(script.topics).flatMap(([id, topic]) => [
      ...unknown(report, 'unknown-record', ['topics', id], known.records)(some(topic.proof)),
      ...unknown(report, 'unknown-fact', ['topics', id], known.facts)(some(topic.private)),
    ]),
    ...Object.entries(script.needs).flatMap(([id, need]) =>
      unknown(report, 'unknown-part', ['needs', id], known.parts)(some(need.part)),
    ),
    ...(script.parts ?? []).flatMap(({ begins }, index) =>
      unknown(report, 'unknown-stage', ['parts', String(index)], known.stages)([begins]),
    ),
    ...(script.ticket?.fields ?? []).flatMap(({ fact }, index) =>
      unknown(report, 'unknown-fact', ['ticket', 'fields', String(index)], known.facts)(some(fact)),
    ),
    ...script.desk.flatMap(({ needs }, index) =>
      unknown(report, 'unknown-fact', ['desk', String(index)], known.facts)(needs),
    ),
  ];
}

function checkReplies(script: Script, report: Report): readonly Diagnostic[] {
  const replies = Object.keys(script.replies);
  const first = unknown(report, 'unknown-reply', ['first-words', 'replies'], replies);
  const inBeats = Object.entries(script.stages).flatMap(([stage, { beats }]) =>
    Object.entries(beats).flatMap(([beat, { replies: own }]) =>
      unknown(report, 'unknown-reply', ['stages', stage, 'beats', beat, 'replies'], replies)(own),
    ),
  );
  const later = (script.parts ?? []).flatMap((part, index) =>
    unknown(
      report,
      'unknown-reply',
      ['parts', String(index)],
      replies,
    )(part['first-words'].replies),
  );
  return [...first(script['first-words'].replies), ...later, ...inBeats];
}

function checkRubric(
  { script, rubrics, personas }: Authored,
  known: Known,
  report: Report,
): readonly Diagnostic[] {
  const rubric = rubrics[script.rubric]?.rubric;
  const persona = unknown(
    report,
    'unknown-persona',
    ['personas'],
    Object.keys(personas),
  )(script.personas);
  if (rubric === undefined)
    return [...persona, report('unknown-rubric', ['rubric'], script.rubric)];
  const inRubric = reporter(`rubrics/${rubric.id}/rubric.yaml`);
  const needs = rubric.criteria.flatMap(({ checks }) =>
    checks.flatMap((check) => (check.kind === 'needs' ? (check.needs ?? []) : [])),
  );
  const inCaps = rubric.caps.flatMap((cap) => partsOf(cap['at-end'] ?? {}));
  return [
    ...persona,
    ...unknown(inRubric, 'unknown-need', ['criteria'], known.needs)(needs),
    ...inCaps.flatMap((guard) =>
      unknown(inRubric, 'unknown-need', ['caps'], known.needs)(Object.keys(guard.needs ?? {})),
    ),
  ];
}

/** What sentences can be about: the case's own topics, the common ones, and facts read back wrongly. */
export const topicsOf = ({ script, common }: Pick<Authored, 'script' | 'common'>): string[] => [
  ...Object.keys(script.topics),
  ...Object.values(common).flatMap(({ topics }) => Object.keys(topics)),
  ...Object.keys(script.facts).map(misreadTopic),
];

/** Ids that nothing stands behind. */
export function checkReferences(authored: Authored): readonly Diagnostic[] {
  const { script } = authored;
  const report = reporter(`${script.id}/scenario.yaml`);
  const known: Known = {
    topics: topicsOf(authored),
    facts: Object.keys(script.facts),
    needs: Object.keys(script.needs),
    steps: script.procedure.map(({ step }) => step),
    records: script.desk.map(({ id }) => id),
    stages: Object.keys(script.stages),
    parts: (script.parts ?? []).map(({ id }) => id),
  };
  return [
    ...checkGuards(script, known, report),
    ...checkTransitions(script, known, report),
    ...checkOwners(script, known, report),
    ...checkReplies(script, report),
    ...checkRubric(authored, known, report),
  ];
}
