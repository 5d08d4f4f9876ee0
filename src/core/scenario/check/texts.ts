import type { Script } from '../script.ts';
import type { ScenarioStrings } from '../strings.ts';
import { REACTIONS } from '../persona.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';
import { transitionsOf } from './walk.ts';

/** Fewest wordings of a push: a customer who is ignored must be able to say it in other words. */
const FEWEST_PUSHES = 6;

interface Section {
  readonly name: string;
  readonly wanted: readonly string[];
  readonly have: object;
  /** More ids than these may be there without being called unused. */
  readonly mayHave?: readonly string[];
}

function compare(
  { name, wanted, have, mayHave = [] }: Section,
  file: string,
): readonly Diagnostic[] {
  const present = Object.keys(have);
  const missing = wanted.filter((id) => !present.includes(id));
  const unused = present.filter((id) => !wanted.includes(id) && !mayHave.includes(id));
  return [
    ...missing.map((id) => reporter(file)('missing-text', [name], `${name}.${id}`)),
    ...unused.map((id) => reporter(file, 'warning')('unused-text', [name, id], `${name}.${id}`)),
  ];
}

/** Line slots the script calls for. */
export function slotsOf(script: Script): readonly string[] {
  const beats = Object.values(script.stages).flatMap(({ beats: own }) => Object.values(own));
  return [
    ...beats.map(({ line }) => line),
    ...Object.values(script.facts).map(({ answer }) => answer),
    ...transitionsOf(script).flatMap(({ transition }) => (transition.say ? [transition.say] : [])),
    ...Object.keys(script.needs).map((need) => `push-${need}`),
    ...[script, ...(script.parts ?? [])].flatMap(({ opens }) => opens ?? []),
    'push-nothing',
  ];
}

function sectionsOf(script: Script, strings: ScenarioStrings): readonly Section[] {
  const fields = script.ticket?.fields ?? [];
  return [
    { name: 'stages', wanted: Object.keys(script.stages), have: strings.stages },
    { name: 'needs', wanted: Object.keys(script.needs), have: strings.needs },
    { name: 'facts', wanted: Object.keys(script.facts), have: strings.facts },
    { name: 'steps', wanted: script.procedure.map(({ step }) => step), have: strings.steps },
    { name: 'endings', wanted: script.endings.map(({ id }) => id), have: strings.endings },
    { name: 'topics', wanted: Object.keys(script.topics), have: strings.topics },
    { name: 'lines', wanted: slotsOf(script), have: strings.lines },
    { name: 'replies', wanted: Object.keys(script.replies), have: strings.replies },
    { name: 'parts', wanted: (script.parts ?? []).map(({ id }) => id), have: strings.parts ?? {} },
    { name: 'ticket', wanted: fields.map(({ id }) => id), have: strings.ticket ?? {} },
    ...fields.map(({ id, options = [] }) => ({
      name: `ticket.${id}.options`,
      wanted: options,
      have: strings.ticket?.[id]?.options ?? {},
    })),
  ];
}

function checkPushes(
  script: Script,
  strings: ScenarioStrings,
  file: string,
): readonly Diagnostic[] {
  return Object.keys(script.needs).flatMap((need) => {
    const slot = `push-${need}`;
    const wordings = Object.values(strings.lines[slot] ?? {}).flat().length;
    return wordings >= FEWEST_PUSHES
      ? []
      : [
          reporter(file)(
            'too-few-wordings',
            ['lines', slot],
            `${slot}: ${wordings}/${FEWEST_PUSHES}`,
          ),
        ];
  });
}

function checkVoices({ script, personas }: Authored, locale: string): readonly Diagnostic[] {
  return script.personas.flatMap((id) => {
    const persona = personas[id];
    // A customer nobody knows is one mistake, not one more in every language.
    if (persona === undefined) return [];
    const strings = persona.strings[locale];
    const file = `personas/${id}/${locale}.yaml`;
    if (strings === undefined) return [reporter(file)('missing-language', [], locale)];
    return compare({ name: 'lines', wanted: REACTIONS, have: strings.lines }, file);
  });
}

function checkRubricWords({ script, rubrics }: Authored, locale: string): readonly Diagnostic[] {
  const found = rubrics[script.rubric];
  if (found === undefined) return [];
  const file = `rubrics/${script.rubric}/${locale}.yaml`;
  const strings = found.strings[locale];
  if (strings === undefined) return [reporter(file)('missing-language', [], locale)];
  const { criteria, caps } = found.rubric;
  const checks = criteria.flatMap((criterion) => criterion.checks.map(({ id }) => id));
  const observed = criteria.flatMap((criterion) => criterion.observed.map(({ id }) => id));
  return [
    ...compare(
      { name: 'criteria', wanted: criteria.map(({ id }) => id), have: strings.criteria },
      file,
    ),
    ...compare({ name: 'checks', wanted: checks, have: strings.checks }, file),
    ...compare({ name: 'observed', wanted: observed, have: strings.observed }, file),
    ...compare({ name: 'caps', wanted: caps.map(({ id }) => id), have: strings.caps }, file),
  ];
}

function checkNotes({ script, notes }: Authored, locale: string): readonly Diagnostic[] {
  const file = `${script.id}/notes/${locale}.yaml`;
  return notes[locale] === undefined ? [reporter(file)('missing-language', [], locale)] : [];
}

function checkDesk({ script, desks }: Authored, locale: string): readonly Diagnostic[] {
  const file = `${script.id}/desk/${locale}.yaml`;
  const desk = desks[locale];
  if (desk === undefined) return [reporter(file)('missing-language', [], locale)];
  return compare(
    { name: 'records', wanted: script.desk.map(({ id }) => id), have: desk.records },
    file,
  );
}

/** Every sentence a language owes, and none that nothing uses. */
export function checkTexts(authored: Authored): readonly Diagnostic[] {
  const { script, strings, common } = authored;
  return Object.entries(strings).flatMap(([locale, words]) => {
    const file = `${script.id}/${locale}.yaml`;
    const shared = common[locale]
      ? []
      : [reporter(`common/${locale}.yaml`)('missing-language', [], locale)];
    return [
      ...sectionsOf(script, words).flatMap((section) => compare(section, file)),
      ...checkPushes(script, words, file),
      ...checkVoices(authored, locale),
      ...checkRubricWords(authored, locale),
      ...checkDesk(authored, locale),
      ...checkNotes(authored, locale),
      ...shared,
    ];
  });
}
