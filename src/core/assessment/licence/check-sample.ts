import type { Rubric } from '../../scenario/rubric.ts';
import { type Diagnostic, type DiagnosticCode, reporter } from '../../scenario/check/diagnostic.ts';
import type { Script } from '../../scenario/script.ts';
import { sheetForm } from '../sheet-form.ts';
import { keyForm } from './key-form.ts';
import { languageOf, QUALITIES, type Sample, sampleFile } from './sample.ts';

/** One scenario's samples and what they refer to. */
export interface AuthoredSamples {
  readonly script: Script;
  readonly rubric: Rubric;
  /** By file name without its ending. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** The scenario's play-throughs by file name without its ending. */
  readonly plays: Readonly<Record<string, { readonly locale: string }>>;
}

type Report = ReturnType<typeof reporter>;

/** Ids that are in one list and not in the other. */
const lacking = (wanted: readonly string[], have: readonly string[]): readonly string[] =>
  wanted.filter((id) => !have.includes(id));

function heldAgainst(
  report: Report,
  [unknown, missing]: readonly [DiagnosticCode, DiagnosticCode],
  [at, keyed, wanted]: readonly [string, readonly string[], readonly string[]],
): readonly Diagnostic[] {
  return [
    ...lacking(keyed, wanted).map((id) => report(unknown, ['key', at, id], id)),
    ...lacking(wanted, keyed).map((id) => report(missing, ['key', at], id)),
  ];
}

function checkKey({ script, rubric }: AuthoredSamples, { key }: Sample, report: Report) {
  const form = keyForm(rubric, sheetForm(rubric, script.channel, 'observer'));
  const criteria = form.criteria.map(({ id }) => id);
  const items = form.criteria.flatMap((criterion) => criterion.items.map(({ id }) => id));
  const silent = Object.entries(key.items).filter(
    ([, { answer, why }]) => answer !== 'yes' && why === undefined,
  );
  return [
    ...heldAgainst(
      report,
      ['unknown-criterion', 'criterion-not-keyed'],
      ['criteria', Object.keys(key.criteria), criteria],
    ),
    ...heldAgainst(
      report,
      ['unknown-item', 'item-not-keyed'],
      ['items', Object.keys(key.items), items],
    ),
    ...silent.map(([id]) => report('why-missing', ['key', 'items', id], id)),
  ];
}

function checkPlay({ plays }: AuthoredSamples, sample: Sample, report: Report) {
  const play = plays[sample.play];
  if (play === undefined) return [report('unknown-play', ['play'], sample.play)];
  return play.locale === sample.locale
    ? []
    : [report('play-in-other-language', ['play'], sample.play)];
}

function checkName(file: string, { locale, quality }: Sample, report: Report) {
  const wanted = sampleFile({ language: languageOf(locale), quality });
  return wanted === file ? [] : [report('sample-misnamed', ['quality'], wanted)];
}

/** All mistakes in a scenario's samples. Whoever writes one owes the other two of its language. */
export function checkSamples(authored: AuthoredSamples): readonly Diagnostic[] {
  const { script, samples } = authored;
  const folder = `${script.id}/samples`;
  const languages = [...new Set(Object.values(samples).map(({ locale }) => languageOf(locale)))];
  const owed = languages.flatMap((language) =>
    QUALITIES.map((quality) => sampleFile({ language, quality })),
  );
  return [
    ...lacking(owed, Object.keys(samples)).map((file) =>
      reporter(`${folder}/${file}.yaml`)('sample-missing', [], file),
    ),
    ...Object.entries(samples).flatMap(([file, sample]) => {
      const report = reporter(`${folder}/${file}.yaml`);
      return [
        ...checkName(file, sample, report),
        ...checkPlay(authored, sample, report),
        ...checkKey(authored, sample, report),
      ];
    }),
  ];
}
