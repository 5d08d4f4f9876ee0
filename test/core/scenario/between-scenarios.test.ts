import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import { checkBetween } from '../../../src/core/scenario/check/between-scenarios.ts';
import type { Authored } from '../../../src/core/scenario/check/diagnostic.ts';

const { scenarios } = readLibrary('scenarios');

function named(id: string): Authored {
  const found = scenarios.find(({ script }) => script.id === id);
  if (found === undefined) throw new Error(`there is no scenario ${id} to test with`);
  return structuredClone(found);
}

/** Lost cargo with one more example of one of its traps. */
function withTrapExample(example: string): Authored {
  const lostCargo = named('lost-cargo');
  const [trap] = Object.entries(lostCargo.script.topics).find(([, one]) => one.standing) ?? [];
  const words = trap === undefined ? undefined : lostCargo.strings['zh-CN']?.topics[trap];
  if (words === undefined) throw new Error('lost cargo has no trap to test with');
  words.examples.push(example);
  return lostCargo;
}

describe('topics of two scenarios', () => {
  it('are told apart where nobody’s innocent sentence runs into another’s trap', () => {
    expect(checkBetween(scenarios, ['zh-CN', 'en'])).toEqual([]);
  });

  it('are confused where a trap is as good as an innocent sentence of another case', () => {
    const enquiry = named('transit-enquiry');
    const [innocent] = enquiry.strings['zh-CN']?.topics['weather-cause']?.examples ?? [];
    const found = checkBetween([withTrapExample(innocent ?? ''), enquiry], ['zh-CN']);
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'topic-confused', file: 'lost-cargo/zh-CN.yaml' }),
    );
    expect(found[0]?.about).toContain(innocent);
  });
});
