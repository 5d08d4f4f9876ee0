import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import { playInManner } from '../../../src/core/agents/play-alone.ts';
import { MANNERS } from '../../../src/core/agents/profiles.ts';
import { checkSubmission } from '../../../src/core/classroom/check/check-submission.ts';
import { rememberScenarios } from '../../../src/core/classroom/check/scenario-cache.ts';
import { PROFILES } from '../../../src/core/scenario/vocabulary.ts';
import { forkSession } from '../../../src/core/session/fork.ts';
import { startSession } from '../../../src/core/session/evolve.ts';
import { perform } from '../../../src/core/session/perform.ts';
import { createSession, stageFor } from '../../../src/core/session/play-stage.ts';
import type { SessionCommand, SessionEvent } from '../../../src/core/session/session-event.ts';
import { scoreSession } from '../../../src/core/scoring/score-session.ts';
import { assignment, NOON, session, submission } from '../../support/class-fixture.ts';

const CASES = ['lost-cargo', 'business-reception'] as const;
const PERSONA = 'precise-accountant';

async function stageOf(id: string, locale: string) {
  const loaded = await builtInScenarios.load(id, locale, PERSONA);
  if (!loaded.ok) throw new Error(loaded.error);
  return stageFor(loaded.value);
}

const shared = (scenario: string, locale: string) =>
  assignment({
    tasks: [{ scenario, locale, personas: [PERSONA], levels: ['guided', 'assisted', 'real'] }],
  });

/** Checks one talk after another as one teacher's device does. */
async function check(id: string, locale: string, logs: readonly (readonly SessionEvent[])[]) {
  const scenarioFor = rememberScenarios(builtInScenarios);
  const all = [];
  for (const events of logs) {
    const given = submission({ sessions: [session([...events])] }, shared(id, locale));
    const record = await checkSubmission(given, shared(id, locale), scenarioFor, NOON);
    all.push(...record.sessions);
  }
  return all.map(({ total, problems }) => ({ total, problems: problems.map(({ code }) => code) }));
}

describe('talks about real scenarios', () => {
  it.each(CASES.flatMap((id) => ['zh-CN', 'en'].map((locale) => [id, locale] as const)))(
    'are found true and scored as when they were played: %s in %s',
    async (id, locale) => {
      const stage = await stageOf(id, locale);
      const played = Array.from({ length: 12 }, (_, seed) => {
        const manner = MANNERS[PROFILES[seed % PROFILES.length] ?? 'novice'];
        return playInManner(stage, manner, { level: 'guided', seed, session: `s${seed}` });
      });
      expect(
        await check(
          id,
          locale,
          played.map(({ events }) => events),
        ),
      ).toEqual(played.map(({ report }) => ({ total: report.total, problems: ['free-practice'] })));
    },
  );

  it('may be gone on with from the middle of an earlier one', async () => {
    const stage = await stageOf('lost-cargo', 'zh-CN');
    const draw = { level: 'assisted', seed: 3 } as const;
    const first = playInManner(stage, MANNERS.novice, draw);
    const again = forkSession(first.events, first.events.length, {
      session: 'again',
      level: 'assisted',
      at: NOON,
    });
    expect(await check('lost-cargo', 'zh-CN', [again])).toEqual([
      { total: first.report.total, problems: ['free-practice'] },
    ]);
  });

  it('may have had a person as the customer', async () => {
    const stage = await stageOf('lost-cargo', 'zh-CN');
    const { scenario } = stage;
    const draw = { scenario, session: 'p', level: 'real', seed: 1, at: NOON } as const;
    const started = createSession({ ...draw, customer: 'person' });
    const says = (text: string): SessionCommand => ({
      type: 'customer-says',
      parts: [{ part: 'own-words', line: '', text }],
    });
    const events: SessionEvent[] = [started];
    let state = startSession(stage, started);
    for (const command of [
      { type: 'pick-up', rings: 1 },
      says('我的货到底在哪儿？'),
      { type: 'say', text: '您好，您着急我理解，请问单号是多少？' },
      says('单号我一会儿找给你。'),
      { type: 'say', text: '好的，感谢您的来电，再见。' },
      { type: 'hang-up' },
    ] satisfies readonly SessionCommand[]) {
      const done = perform(stage, state, command, NOON + events.length);
      if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
      events.push(...done.value.events);
      state = done.value.state;
    }
    expect(await check('lost-cargo', 'zh-CN', [events])).toEqual([
      { total: scoreSession(scenario, state).total, problems: ['free-practice'] },
    ]);
  });
});
