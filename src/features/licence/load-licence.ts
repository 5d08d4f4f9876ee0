import type { Sheet } from '../../core/assessment/assessment-log.ts';
import type { Keys } from '../../core/assessment/licence/attempts.ts';
import { sampleId } from '../../core/assessment/licence/sample.ts';
import type { SampleFailure } from '../../core/plays/sample-source.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { LicencePorts } from './licence-ports.ts';

export interface LicenceLoaded {
  readonly keys: Keys;
  /** All sheets there are, the oldest first. */
  readonly sheets: readonly Sheet[];
  /** Titles of the scenarios in the reader's language, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

export type LicenceFailure = SampleFailure | 'storage';

async function loadTitles(
  { scenarios }: LicencePorts,
  locale: string,
): Promise<LicenceLoaded['titles']> {
  const cards = await scenarios.cards(locale);
  return Object.fromEntries(cards.map(({ id, title }) => [id, title] as const));
}

/** The keys of all samples, what was marked so far, and what the scenarios are called. */
export async function loadLicence(
  ports: LicencePorts,
  locale: string,
): Promise<Result<LicenceLoaded, LicenceFailure>> {
  const { samples, assessmentLog } = ports;
  const [stored, titles, recorded] = await Promise.all([
    assessmentLog.list(),
    loadTitles(ports, locale),
    Promise.all(samples.refs.map(async (ref) => [ref, await samples.load(ref)] as const)),
  ]);
  if (!stored.ok) return fail('storage');
  const keys: Record<string, Keys[string]> = {};
  for (const [ref, loaded] of recorded) {
    if (!loaded.ok) return loaded;
    keys[sampleId(ref)] = loaded.value.sample.key;
  }
  return ok({ keys, titles, sheets: stored.value.sheets });
}
