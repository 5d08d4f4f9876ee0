import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { loadOwnScenario } from '../../src/adapters/content/own-scenario.ts';
import { withTaskScenarios } from '../../src/app/task-scenarios.ts';
import type { OwnScenario } from '../../src/core/classroom/own-scenario.ts';
import { fakeTaskDesk } from '../support/fake-task-desk.ts';
import { keptTask, studentAssignment } from '../support/student-task.ts';

/** A teacher's own version of one of our scenarios, under another title. */
async function ownVersion(): Promise<OwnScenario> {
  const loaded = await builtInScenarios.load('lost-cargo', 'zh-CN', 'hurried-boss');
  if (!loaded.ok) throw new Error(loaded.error);
  const { script, strings, desk } = loaded.value;
  return {
    script,
    strings: { 'zh-CN': { ...strings, title: '我校版：货物丢失' } },
    desks: { 'zh-CN': desk },
    personas: {},
    rubrics: {},
  };
}

describe('a teacher’s scenario inside an assignment', () => {
  it('takes customers, rubric and common words from ours', async () => {
    const loaded = await loadOwnScenario(await ownVersion(), 'zh-CN', 'precise-accountant');
    if (!loaded.ok) throw new Error(loaded.error);
    const { strings, persona, rubric } = loaded.value;
    expect([strings.title, persona.id]).toEqual(['我校版：货物丢失', 'precise-accountant']);
    expect(rubric.criteria.length).toBeGreaterThan(0);
  });

  it('is refused in a language it has no words in, and with a customer nobody knows', async () => {
    const own = await ownVersion();
    expect(await loadOwnScenario(own, 'en', 'hurried-boss')).toMatchObject({
      error: 'unknown-locale',
    });
    expect(await loadOwnScenario(own, 'zh-CN', 'nobody')).toMatchObject({
      error: 'unknown-scenario',
    });
    expect(await loadOwnScenario(own, 'constructor', 'hurried-boss')).toMatchObject({
      error: 'unknown-locale',
    });
  });

  it('goes before ours in talks of that assignment and nowhere else', async () => {
    const desk = fakeTaskDesk();
    const shared = studentAssignment({ own: [await ownVersion()] });
    await desk.store.change(shared.id, () => keptTask({ shared }));
    const source = withTaskScenarios(builtInScenarios, async () => desk);
    const titleFor = async (assignment: string | undefined) => {
      const loaded = await source.load('lost-cargo', 'zh-CN', 'hurried-boss', { assignment });
      return loaded.ok ? loaded.value.strings.title : loaded.error;
    };
    expect(await titleFor(shared.id)).toBe('我校版：货物丢失');
    expect(await titleFor(undefined)).toBe('货物丢失投诉');
    expect(await titleFor('zzzzzzzz')).toBe('货物丢失投诉');
  });
});
