import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import {
  makeKeyPair,
  openSubmission,
  sealSubmission,
} from '../../src/adapters/classroom/seal-submission.ts';
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
import { checkSubmission } from '../../src/core/classroom/check/check-submission.ts';
import { rememberScenarios } from '../../src/core/classroom/check/scenario-cache.ts';
import { collectSealed, type CollectPorts } from '../../src/core/classroom/collect.ts';
import type { Submission } from '../../src/core/classroom/submission.ts';
import { PROFILES } from '../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';

const HAND_INS = 4000;
const ROUNDS = 3;
const TALKS = 4000;
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
  return Array.from({ length: TALKS }, (_, seed) => {
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

/**
 * Collects 4,000 sealed submissions, one talk each, in one thread as a worker would: unsealing, following every event,
 * analysing and scoring again. Prints seconds of each round, and the largest heap seen.
 */
export async function run([locale = 'zh-CN']: readonly string[]): Promise<number> {
  const scenarios = await loadCases(locale);
  const talks = talksOf(scenarios);
  const pair = makeKeyPair(random);
  const shared = assignmentFor(scenarios, pair.publicKey);
  const events = talks.reduce((sum, talk) => sum + talk.events.length, 0) / talks.length;
  const sealedAll = Array.from({ length: HAND_INS }, (_, n) => {
    const session = talks[n % talks.length];
    if (session === undefined) throw new Error('no talk');
    const sealed = sealSubmission(handIn(n, session, shared), shared, random);
    if (!sealed.ok) throw new Error(sealed.error);
    return sealed.value;
  });
  const sizes = sealedAll.map(({ length }) => length).sort((one, other) => one - other);
  say(`assignment as text: ${encodeAssignment(shared, fflateCompressor).length} characters`);
  say(
    `${HAND_INS} submissions, ${events.toFixed(0)} events a talk; sealed ${sizes[0]} – ${sizes.at(-1)} bytes, median ${sizes[HAND_INS / 2]}`,
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    // Nothing of the round before is remembered: what is, is remembered by the scenario loaded then.
    const scenarioFor = rememberScenarios(builtInScenarios);
    const found = new Map<string, number>();
    const rest = process.memoryUsage().heapUsed;
    const ports: CollectPorts = {
      open: async (sealed) => openSubmission(sealed, pair),
      keep: async () => ({ ok: true, value: undefined }),
      check: (one, about) => checkSubmission(one, about, scenarioFor, 0),
      assignments: new Map([[shared.id, shared]]),
      there: new Map(),
    };
    let heap = 0;
    const start = performance.now();
    const before = process.cpuUsage();
    for (const [index, sealed] of sealedAll.entries()) {
      const collected = await collectSealed(sealed, ports);
      const problems =
        collected.code === 'kept'
          ? collected.record.sessions.flatMap((one) => one.problems.map(({ code }) => code))
          : [];
      const what = [collected.code, ...problems].join(' ');
      found.set(what, (found.get(what) ?? 0) + 1);
      if (index % 50 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    say(
      `${locale}: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of the processor), target ≤ 20 s; heap ${(rest / 1e6).toFixed(0)} MB before, ≤ ${(heap / 1e6).toFixed(0)} MB; ${JSON.stringify([...found])}`,
    );
  }
  return 0;
}
