import { screen } from '@testing-library/react';
import { builtInSamples } from '../../../src/adapters/content/built-in-samples.ts';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import { LicenceScreen } from '../../../src/app/licence-screen.tsx';
import type { Services } from '../../../src/app/services.ts';
import {
  QUALITIES,
  type Quality,
  sampleAddress,
  sampleId,
  sampleSession,
} from '../../../src/core/assessment/licence/sample.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { type SheetLike, sheetLike } from '../../support/sample-sheets.ts';

export const refOf = (quality: Quality, scenario = 'lost-cargo') => ({
  scenario,
  language: 'zh',
  quality,
});

/** The sample's place among the three, as people see it. */
export const addressOf = (quality: Quality): string => sampleAddress(refOf(quality));

/** A sheet about a sample of ours, filled in like its key but for what is said otherwise. */
export async function markedSample(quality: Quality, at: number, like: Partial<SheetLike> = {}) {
  const ref = refOf(quality);
  const loaded = await builtInSamples.load(ref);
  if (!loaded.ok) throw new Error(loaded.error);
  return sheetLike(loaded.value.sample.key, {
    assessment: `${sampleId(ref)}-${at}`,
    session: sampleSession(ref),
    at,
    ...like,
  });
}

export type Marked = Awaited<ReturnType<typeof markedSample>>;

/** All three samples of lost-cargo passed, a second after one another. */
export const passedAll = (at: number, like: Partial<SheetLike> = {}): Promise<readonly Marked[]> =>
  Promise.all(QUALITIES.map((quality, index) => markedSample(quality, at + 1000 * index, like)));

interface Opening {
  readonly sample?: string;
  readonly now?: number;
  readonly locale?: 'zh-CN' | 'en';
  readonly changes?: Partial<Services>;
}

/** The licence with these sheets in the drawer. */
export async function openLicence(sheets: readonly Marked[], opening: Opening = {}) {
  const { sample, now, locale = 'zh-CN', changes = {} } = opening;
  const services = fakeServices({ scenarios: builtInScenarios, ...changes });
  for (const sheet of sheets)
    for (const event of sheet) {
      const [first] = sheet;
      const id = first?.type === 'assessment.started' ? first.assessment : '';
      await services.assessmentLog.append(id, event);
    }
  const { assessmentLog, scenarios, newId } = services;
  const ports = {
    assessmentLog,
    scenarios,
    newId,
    now: now === undefined ? services.now : () => now,
    go: () => undefined,
  };
  const view = await renderScreen(
    <LicenceScreen {...ports} {...(sample !== undefined && { sample })} />,
    locale,
  );
  // The first time, all samples have to be fetched.
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  return { ...view, assessmentLog };
}
