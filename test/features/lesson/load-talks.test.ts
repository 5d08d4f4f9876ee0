import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import { createTeacherWorkspace } from '../../../src/adapters/classroom/localforage-teacher-workspace.ts';
import { browserRandom } from '../../../src/adapters/classroom/browser-random.ts';
import { sealSubmission } from '../../../src/adapters/classroom/seal-submission.ts';
import { createQueue } from '../../../src/adapters/storage/one-at-a-time.ts';
import { latestTalks, talksAbout } from '../../../src/core/class-view/student-talks.ts';
import { loadClass } from '../../../src/features/lesson/load/load-class.ts';
import { loadTalks } from '../../../src/features/lesson/load/load-talks.ts';
import { rememberScenarios } from '../../../src/core/classroom/check/scenario-cache.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { PLAYED_ID, playedClass } from '../../support/played-class.ts';

async function keptClass() {
  const workspace = createTeacherWorkspace({
    store: memoryStore(),
    oneAtATime: createQueue(),
    random: browserRandom,
  });
  const made = await playedClass({
    pupils: [{ talks: ['novice', 'exemplary'] }, { talks: ['rude'] }, { talks: ['curt'] }],
  });
  const key = await workspace.publicKey();
  if (!key.ok) throw new Error(key.error);
  await workspace.saveClass(made.schoolClass);
  await workspace.saveAssignment(made.assignment);
  for (const record of made.records) {
    const submission = made.submissions[record.digest];
    const sealed =
      submission && sealSubmission(submission, { id: PLAYED_ID, key: key.value }, browserRandom);
    if (sealed?.ok === true) await workspace.keep([{ record, sealed: sealed.value }]);
  }
  const loaded = await loadClass(PLAYED_ID, async () => workspace);
  if (!loaded.ok) throw new Error(loaded.error);
  const talks = latestTalks(talksAbout(loaded.value.rows, 'late-container'));
  const scenarioFor = rememberScenarios(builtInScenarios);
  return { lesson: loaded.value, talks, scenarioFor };
}

describe('the talks of a class', () => {
  it('are opened from what is kept sealed, and followed to the end they had', async () => {
    const { lesson, talks, scenarioFor } = await keptClass();
    const counts: number[] = [];
    const onCount = (done: number): void => void counts.push(done);
    const loaded = await loadTalks(lesson, talks, { scenarioFor, onCount, isStale: () => false });
    expect(loaded.lost).toBe(0);
    expect(loaded.talks.map(({ student, state }) => [student, state.phase])).toEqual([
      ['s0', 'over'],
      ['s1', 'over'],
      ['s2', 'over'],
    ]);
    expect(loaded.talks[0]?.state.started.session).toBe('talk-0-1');
    expect(counts).toEqual([1, 2, 3]);
  });

  it('are left alone once nobody waits for them', async () => {
    const { lesson, talks, scenarioFor } = await keptClass();
    let done = 0;
    const onCount = (): void => void (done += 1);
    await loadTalks(lesson, talks, { scenarioFor, onCount, isStale: () => done > 0 });
    expect(done).toBe(1);
  });
});
