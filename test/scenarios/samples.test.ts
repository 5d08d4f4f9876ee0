import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/adapters/content/authored-library.ts';
import { builtInSamples } from '../../src/adapters/content/built-in-samples.ts';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { keyForm } from '../../src/core/assessment/licence/key-form.ts';
import { sampleId, type SampleRef } from '../../src/core/assessment/licence/sample.ts';
import { machineOpinion, type Opinion } from '../../src/core/assessment/opinions.ts';
import { sheetForm } from '../../src/core/assessment/sheet-form.ts';
import { openSample, type OpenedSample } from '../../src/core/plays/open-sample.ts';
import { scoreSession } from '../../src/core/scoring/score-session.ts';
import { stageFor } from '../../src/core/session/play-stage.ts';
import { replay } from '../../src/core/session/replay.ts';
import type { SessionState } from '../../src/core/session/session-state.ts';

const NAMED = ['lost-cargo', 'late-container', 'cigarette-dispute', 'business-reception'];

interface Watched extends OpenedSample {
  readonly state: SessionState;
  readonly machine: Opinion;
}

async function watch(ref: SampleRef): Promise<Watched> {
  const opened = await openSample(ref, { samples: builtInSamples, scenarios: builtInScenarios });
  if (!opened.ok) throw new Error(`${sampleId(ref)}: ${opened.error}`);
  const { scenario, events } = opened.value;
  const state = replay(stageFor(scenario), events);
  if (!state.ok) throw new Error(state.error);
  const machine = machineOpinion(scoreSession(scenario, state.value));
  return { ...opened.value, state: state.value, machine };
}

const spoken = ({ state }: Watched): string =>
  state.turns
    .flatMap((turn) => {
      if (turn.by === 'line') return [];
      return turn.by === 'agent' ? [turn.text] : turn.parts.map(({ text }) => text);
    })
    .join('\n');

const reasonsIn = ({ sample: { key } }: Watched): readonly string[] => [
  ...Object.values(key.criteria).map(({ why }) => why),
  ...Object.values(key.items).flatMap(({ why }) => why ?? []),
  key.why,
];

/** What stands in curly quotes was said; what somebody might say stands in other ones. */
const quotesIn = (reason: string): readonly string[] =>
  [...reason.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words.replace(/[。.,，！!？?]$/, ''));

/** Checks that are passed when something did not happen. */
const ABSENCES: readonly string[] = ['faults', 'statements', 'hang-up'];

/** Plainer agreement with the machine is no aim, but the key must not be about another talk. */
const OVERALL = { good: [5, 5], middling: [3, 4], poor: [1, 2] } as const;

describe('the samples for observers', () => {
  it('are there in both languages for every named scenario, good, middling and poor', () => {
    const wanted = NAMED.flatMap((scenario) =>
      ['zh', 'en'].flatMap((language) =>
        ['good', 'middling', 'poor'].map((quality) => `${scenario}-${language}-${quality}`),
      ),
    );
    expect(builtInSamples.refs.map(sampleId).sort()).toEqual(wanted.sort());
  });

  it('are the same from the disk and in the app', async () => {
    const { samples } = readLibrary('scenarios');
    const loaded = await builtInSamples.load({
      scenario: 'lost-cargo',
      language: 'zh',
      quality: 'good',
    });
    expect(loaded.ok && loaded.value.sample).toEqual(samples['lost-cargo']?.['zh-good']);
  });
});

describe.each(builtInSamples.refs.map((ref) => [sampleId(ref), ref] as const))(
  'the key of %s',
  (_, ref) => {
    it('is about a talk that ran to its end', async () => {
      const { state } = await watch(ref);
      expect(state.phase).toBe('over');
    });

    it('quotes only what was said', async () => {
      const watched = await watch(ref);
      const talk = spoken(watched);
      const invented = reasonsIn(watched)
        .flatMap(quotesIn)
        .filter((words) => !talk.toLowerCase().includes(words.toLowerCase()));
      expect(invented).toEqual([]);
    });

    it('explains every item the machine sees differently', async () => {
      const { sample, machine } = await watch(ref);
      const unexplained = Object.entries(sample.key.items).filter(
        ([id, { answer, why }]) => answer !== machine.answers[id] && why === undefined,
      );
      expect(unexplained.map(([id]) => id)).toEqual([]);
    });

    it('can show why for every "yes": a reason, a sentence that did it, or that nothing went against it', async () => {
      const { sample, scenario, evidence } = await watch(ref);
      const absences = scenario.rubric.criteria.flatMap(({ checks }) =>
        checks.filter(({ kind }) => ABSENCES.includes(kind)).map(({ id }) => id),
      );
      const bare = Object.entries(sample.key.items).filter(
        ([id, { answer, why }]) =>
          answer === 'yes' && why === undefined && !evidence[id] && !absences.includes(id),
      );
      expect(bare.map(([id]) => id)).toEqual([]);
    });

    it('agrees with the machine on most items, and on no level by more than two steps', async () => {
      const { sample, machine } = await watch(ref);
      const items = Object.entries(sample.key.items).filter(([, { answer }]) => answer !== 'none');
      const same = items.filter(([id, { answer }]) => answer === machine.answers[id]);
      expect(same.length / items.length).toBeGreaterThanOrEqual(0.75);
      const far = Object.entries(sample.key.criteria).filter(
        ([id, { level }]) => Math.abs(level - (machine.levels[id] ?? level)) > 2,
      );
      expect(far.map(([id]) => id)).toEqual([]);
    });

    it('gives the talk the mark its name promises', async () => {
      const { sample } = await watch(ref);
      const [low, high] = OVERALL[ref.quality];
      expect(sample.key.overall).toBeGreaterThanOrEqual(low);
      expect(sample.key.overall).toBeLessThanOrEqual(high);
    });

    it('keys exactly what a reader of the talk can tell', async () => {
      const { sample, scenario } = await watch(ref);
      const { rubric, script } = scenario;
      const form = keyForm(rubric, sheetForm(rubric, script.channel, 'observer'));
      expect(Object.keys(sample.key.criteria)).toEqual(form.criteria.map(({ id }) => id));
      expect(Object.keys(sample.key.items)).toEqual(
        form.criteria.flatMap(({ items }) => items.map(({ id }) => id)),
      );
    });
  },
);
