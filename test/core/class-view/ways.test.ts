import { describe, expect, it } from 'vitest';
import { classRows } from '../../../src/core/class-view/class-rows.ts';
import { patienceFalls } from '../../../src/core/class-view/patience-falls.ts';
import { endNode, pathMap, START } from '../../../src/core/class-view/path-map.ts';
import { type ReplayedTalk, sentencesOf } from '../../../src/core/class-view/replayed-talk.ts';
import { playAlone } from '../../../src/core/agents/play-alone.ts';
import type { Profile } from '../../../src/core/scenario/vocabulary.ts';
import { stageFor } from '../../../src/core/session/play-stage.ts';
import { playedClass } from '../../support/played-class.ts';
import { scriptedCall } from '../../support/scripted-call.ts';

async function talks(...profiles: readonly Profile[]): Promise<readonly ReplayedTalk[]> {
  const { scenario } = await scriptedCall('lost-cargo', 'exemplary');
  return profiles.map((profile, seed) => ({
    student: `s${seed}`,
    scenario,
    state: playAlone(stageFor(scenario), profile, { level: 'real', seed }).state,
  }));
}

describe('sentences of a talk', () => {
  it('stand where they were said, with what they did to the customer', async () => {
    const [talk] = await talks('exemplary');
    if (talk === undefined) throw new Error('no talk');
    const said = sentencesOf(talk);
    const agent = talk.state.turns.filter(({ by }) => by === 'agent');
    expect(said.filter(({ text }) => text !== '')).toHaveLength(agent.length);
    expect(said[0]?.beat).toBe('');
    expect(said[1]?.beat).toMatch(/^\w[\w-]*\.\w/);
  });
});

describe('where patience fell', () => {
  it('begins where the class lost most together, with the worst sentence before', async () => {
    const falls = patienceFalls(await talks('rude', 'rude', 'exemplary'));
    expect(falls.length).toBeGreaterThan(0);
    const together = falls.map(({ mean, of }) => mean * of);
    expect([...together].sort((one, other) => other - one)).toEqual(together);
    for (const { sentences, students, of } of falls) {
      expect(students).toBeLessThanOrEqual(of);
      expect(sentences.every(({ by }) => by < 0)).toBe(true);
      expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    }
  });

  it('is nowhere without talks', () => {
    expect(patienceFalls([])).toEqual([]);
  });
});

describe('the path map', () => {
  it('begins with everybody, and every talk that is over ends in one ending', async () => {
    const class_ = await talks('exemplary', 'rude', 'rude');
    const map = pathMap(class_[0]?.scenario.script ?? { stages: {}, endings: [] }, class_);
    expect(map.nodes[0]).toMatchObject({ id: START, talks: 3, column: 0 });
    const endings = map.nodes.filter(({ kind }) => kind === 'ending');
    expect(endings.reduce((sum, { talks: came }) => sum + came, 0)).toBe(3);
    expect(endings.every(({ column }) => column === map.stages.length + 1)).toBe(true);
  });

  it('shows from where customers left, on the place and on the way to the ending', async () => {
    const class_ = await talks('rude', 'rude');
    const { script } = (await scriptedCall('lost-cargo', 'rude')).scenario;
    const map = pathMap(script, class_);
    const left = class_.filter(({ state }) => state.snapshot.context.endedBy === 'customer').length;
    expect(left).toBeGreaterThan(0);
    expect(map.nodes.reduce((sum, { lost }) => sum + lost, 0)).toBe(left);
    const last = map.edges.filter(({ lost }) => lost > 0);
    expect(last.every(({ to }) => to.startsWith(endNode('')))).toBe(true);
  });

  it('counts a talk once on a way it went to and fro', async () => {
    const { script } = (await scriptedCall('lost-cargo', 'rude')).scenario;
    const map = pathMap(script, await talks('novice', 'by-the-book'));
    expect(map.edges.every(({ talks: count }) => count <= 2)).toBe(true);
    expect(map.edges.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('is empty without talks', async () => {
    const { script } = (await scriptedCall('lost-cargo', 'rude')).scenario;
    expect(pathMap(script, [])).toMatchObject({ nodes: [], edges: [], talks: 0, stages: [] });
  });
});

describe('everybody of a class', () => {
  it('has a row, and after the roster whoever handed in under a name it does not have', async () => {
    const { assignment, records, students } = await playedClass({
      pupils: [{ talks: ['exemplary'] }, { talks: ['novice'] }],
      missing: 1,
    });
    const [first, , third] = students;
    if (first === undefined || third === undefined) throw new Error('no students');
    const rows = classRows({
      students: [first, third],
      assignment: assignment.shared,
      records,
      decisions: [],
    });
    expect(rows.map(({ missing, tasks }) => [missing, tasks[0]?.attempts.length])).toEqual([
      [false, 1],
      [true, 0],
      [false, 1],
    ]);
  });
});
