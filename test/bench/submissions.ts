import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import {
  makeKeyPair,
  openSubmission,
  sealSubmission,
} from '../../src/adapters/classroom/seal-submission.ts';
import { checkAll } from '../../src/adapters/classroom/worker/check-all.ts';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { playInManner } from '../../src/core/agents/play-alone.ts';
import { MANNERS } from '../../src/core/agents/profiles.ts';
import { rubricHash } from '../../src/core/assessment/sheet-form.ts';
import {
  ASSIGNMENT_DEFAULTS,
  assignmentHash,
  type SharedAssignment,
} from '../../src/core/classroom/assignment.ts';
import { encodeAssignment } from '../../src/core/classroom/carry/share-assignment.ts';
import { rememberScenarios } from '../../src/core/classroom/check/scenario-cache.ts';
import type { Submission } from '../../src/core/classroom/submission.ts';
import { PROFILES } from '../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';

/** A year group, and the part of it that is really played and checked here. */
const YEAR_GROUP = 4000;
const HAND_INS = 1000;
const ROUNDS = 5;
const CASES = ['lost-cargo', 'cigarette-dispute', 'late-container'] as const;

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function loadCases(locale: string): Promise<readonly Scenario[]> {
  const loaded = await Promise.all(
    CASES.map((id) => builtInScenarios.load(id, locale, 'precise-accountant')),
  );
  return loaded.flatMap((one) => (one.ok ? [one.value] : []));
}

/** Talks of all kinds of agents, each once. */
function talksOf(scenarios: readonly Scenario[]): readonly Submission['sessions'][number][] {
  return Array.from({ length: HAND_INS }, (_, seed) => {
    const scenario = scenarios[seed % scenarios.length];
    const profile = PROFILES[Math.floor(seed / scenarios.length) % PROFILES.length];
    if (scenario === undefined || profile === undefined) throw new Error('no scenario');
    const draw = { level: 'assisted', seed, session: `talk-${seed}` } as const;
    const played = playInManner(stageFor(scenario), MANNERS[profile], draw);
    return {
      seat: 'agent' as const,
      rubric: rubricHash(scenario.rubric),
      total: played.report.total,
      events: [...played.events],
    };
  });
}

function assignmentFor(scenarios: readonly Scenario[], key: string): SharedAssignment {
  return {
    ...ASSIGNMENT_DEFAULTS,
    id: 'k7m2p9xq4t',
    title: '期末综合实训',
    key,
    seats: ['agent'],
    own: [],
    tasks: scenarios.map(({ script, locale, persona, hash }) => ({
      scenario: script.id,
      locale,
      personas: [persona.id],
      levels: ['guided', 'assisted', 'real'],
      hash,
    })),
  };
}

const handIn = (
  n: number,
  session: Submission['sessions'][number],
  shared: SharedAssignment,
): Submission => ({
  format: 'sanrenxing-submission',
  schema: 1,
  submission: `device-${n}`,
  version: 1,
  assignment: { id: shared.id, edition: 1, hash: assignmentHash(shared) },
  student: { name: `学生${n}`, number: String(n) },
  sessions: [session],
  sheets: [],
  reflection: '',
  madeAt: n,
  app: 'bench',
});

function sealAll(
  talks: readonly Submission['sessions'][number][],
  shared: SharedAssignment,
): readonly Uint8Array[] {
  return talks.map((talk, n) => {
    const sealed = sealSubmission(handIn(n, talk, shared), shared, random);
    if (!sealed.ok) throw new Error(sealed.error);
    return sealed.value;
  });
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (place: number): number => sorted[place] ?? 0;
  return { least: at(0), median: at(Math.floor(sorted.length / 2)), most: at(sorted.length - 1) };
}

/** Seconds of each round of `work`. */
async function rounds(work: () => Promise<void>): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}

function print(what: string, seconds: readonly number[]): void {
  const { least, median, most } = spreadOf(seconds);
  const year = (one: number): string => ((one * YEAR_GROUP) / HAND_INS).toFixed(1);
  say(
    `${what.padEnd(34)} ${median.toFixed(2)} s (${least.toFixed(2)} – ${most.toFixed(2)}) for ${HAND_INS}; at this rate ${year(median)} s (${year(least)} – ${year(most)}) for ${YEAR_GROUP}`,
  );
}

/**
 * What one worker does with sealed submissions of one talk each, no two alike: unsealing, following every event,
 * analysing and scoring again. A computer has as many workers as cores, up to four; the target is 20 s for 4,000.
 */
export async function run([locale = 'zh-CN']: readonly string[]): Promise<number> {
  const scenarios = await loadCases(locale);
  const talks = talksOf(scenarios);
  const pair = makeKeyPair(random);
  const shared = assignmentFor(scenarios, pair.publicKey);
  const sealed = sealAll(talks, shared);
  const events = talks.map((talk) => talk.events.length);
  const sizes = spreadOf(sealed.map(({ length }) => length));
  const lengths = spreadOf(events);
  say(`assignment as text: ${encodeAssignment(shared, fflateCompressor).length} characters`);
  say(
    `${HAND_INS} submissions: ${lengths.least} – ${lengths.most} events, median ${lengths.median}; sealed ${sizes.least} – ${sizes.most} bytes, median ${sizes.median}`,
  );
  const opening = await rounds(async () => {
    for (const one of sealed) openSubmission(one, pair);
  });
  print('opening alone', opening);
  const found = new Map<string, number>();
  let heap = 0;
  const checking = await rounds(async () => {
    // Nothing of the round before is remembered: what is, is remembered by the scenario loaded then.
    const ports = {
      assignment: shared,
      known: new Set<string>(),
      scenarioFor: rememberScenarios(builtInScenarios),
      open: async (one: Uint8Array) => openSubmission(one, pair),
    };
    for (const checked of await checkAll(sealed, ports, 0))
      found.set(checked.code, (found.get(checked.code) ?? 0) + 1);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  });
  print('opening and checking, one worker', checking);
  say(`heap ≤ ${(heap / 1e6).toFixed(0)} MB; ${JSON.stringify([...found])}`);
  return found.get('checked') === HAND_INS * ROUNDS ? 0 : 1;
}
