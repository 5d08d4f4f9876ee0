import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { attemptsOf } from '../../../core/assessment/licence/attempts.ts';
import { type Licence, licenceFor } from '../../../core/assessment/licence/licence.ts';
import {
  orderOf,
  type SampleRef,
  sampleId,
  sampleSession,
} from '../../../core/assessment/licence/sample.ts';
import { type OpenedSample, openSample } from '../../../core/plays/open-sample.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { LicencePorts } from '../licence-ports.ts';
import type { LicenceFailure } from '../load-licence.ts';

export interface SampleLoaded {
  readonly opened: OpenedSample;
  /** What the scenario is called in the reader's language. */
  readonly title: string;
  /** Sheets about this sample, the oldest first. */
  readonly own: readonly Sheet[];
  /** All sheets there are. */
  readonly sheets: readonly Sheet[];
  /** How somebody stands with this scenario's samples. */
  readonly licenceOf: (name: string) => Licence;
}

const isAbout = ([first]: Sheet, session: string): boolean =>
  first?.type === 'assessment.started' && first.session === session && first.rater === 'observer';

/** A sample with its talk, the keys of its two siblings, and the sheets there are. */
export async function loadSample(
  ref: SampleRef | undefined,
  { samples, scenarios, assessmentLog }: Omit<LicencePorts, 'now'>,
  locale: string,
): Promise<Result<SampleLoaded, LicenceFailure>> {
  if (ref === undefined) return fail('unknown-sample');
  const [opened, stored, cards] = await Promise.all([
    openSample(ref, { samples, scenarios }),
    assessmentLog.list(),
    scenarios.cards(locale),
  ]);
  if (!opened.ok) return opened;
  if (!stored.ok) return fail('storage');
  const { sheets } = stored.value;
  const { scenario, language } = ref;
  const siblings = orderOf(scenario, language).map((quality) => ({ scenario, language, quality }));
  const keys = await Promise.all(
    siblings.map(async (sibling) => {
      const loaded = await samples.load(sibling);
      return loaded.ok ? [[sampleId(sibling), loaded.value.sample.key] as const] : [];
    }),
  );
  const card = cards.find(({ id }) => id === scenario);
  return ok({
    opened: opened.value,
    title: card?.title ?? opened.value.scenario.strings.title,
    own: sheets.filter((sheet) => isAbout(sheet, sampleSession(ref))),
    sheets,
    licenceOf: (name) =>
      licenceFor(scenario, language, attemptsOf(sheets, Object.fromEntries(keys.flat()), name)),
  });
}
