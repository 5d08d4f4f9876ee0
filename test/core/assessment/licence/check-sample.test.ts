import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../../src/adapters/content/authored-library.ts';
import {
  type AuthoredSamples,
  checkSamples,
} from '../../../../src/core/assessment/licence/check-sample.ts';
import type { Sample } from '../../../../src/core/assessment/licence/sample.ts';

const library = readLibrary('scenarios');
const authored = library.scenarios.find(({ script }) => script.id === 'lost-cargo');
const rubric = authored?.rubrics['complaint-call']?.rubric;
const samples = library.samples['lost-cargo'] ?? {};
const good = samples['zh-good'];
if (authored === undefined || rubric === undefined || good === undefined)
  throw new Error('the scenario these tests stand on is gone');
const sample: Sample = good;
const plays = Object.fromEntries(
  Object.values(samples).map(({ play, locale }) => [play, { locale }]),
);
const whole: AuthoredSamples = { script: authored.script, rubric, samples, plays };

const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

/** The codes for lost-cargo with this in the place of its good Chinese sample. */
const codesWith = (changed: Sample): readonly string[] =>
  checkSamples({ ...whole, samples: { ...samples, 'zh-good': changed } }).map(
    ({ code, about }) => `${code}: ${about}`,
  );

const codesForKey = (key: Partial<Sample['key']>): readonly string[] =>
  codesWith({ ...sample, key: { ...sample.key, ...key } });

describe('the linter of samples', () => {
  it('has nothing to say about ours', () => {
    expect(checkSamples(whole)).toEqual([]);
  });

  it('wants the play-through to exist, in the language of the sample', () => {
    expect(codesWith({ ...sample, play: 'zh-gone' })).toEqual(['unknown-play: zh-gone']);
    expect(codesWith({ ...sample, play: 'en-recovers' })).toEqual([
      'play-in-other-language: en-recovers',
    ]);
  });

  it('wants every criterion and every item, and no others', () => {
    const { criteria, items } = sample.key;
    expect(codesForKey({ criteria: without(criteria, 'empathy') })).toEqual([
      'criterion-not-keyed: empathy',
    ]);
    expect(codesForKey({ items: without(items, 'confirm') })).toEqual(['item-not-keyed: confirm']);
    expect(codesForKey({ criteria: { ...criteria, charm: { level: 3, why: '…' } } })).toEqual([
      'unknown-criterion: charm',
    ]);
  });

  it('takes no answer to what nobody can tell from the text: rings, voice, interruptions', () => {
    const unseen = ['rings', 'voice', 'no-interrupt'];
    const items = Object.fromEntries(unseen.map((id) => [id, { answer: 'yes' as const }]));
    expect(codesForKey({ items: { ...sample.key.items, ...items } })).toEqual(
      unseen.map((id) => `unknown-item: ${id}`),
    );
  });

  it.each(['no', 'none'] as const)('wants a reason for every "%s"', (answer) => {
    expect(codesForKey({ items: { ...sample.key.items, greeting: { answer } } })).toEqual([
      'why-missing: greeting',
    ]);
  });

  it('wants all three of a language, each under its own name', () => {
    expect(
      checkSamples({ ...whole, samples: without(samples, 'zh-poor') }).map(
        ({ code, file }) => `${code} ${file}`,
      ),
    ).toEqual(['sample-missing lost-cargo/samples/zh-poor.yaml']);
    expect(codesWith({ ...sample, quality: 'poor' })).toEqual(['sample-misnamed: zh-poor']);
  });

  it('asks for none where a scenario has none', () => {
    expect(checkSamples({ ...whole, samples: {} })).toEqual([]);
  });
});
