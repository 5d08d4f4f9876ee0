import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import { checkPlay } from '../../../src/core/plays/check-play.ts';
import type { Play } from '../../../src/core/plays/play.ts';

const library = readLibrary('scenarios');
const lostCargo = library.scenarios.find(({ script }) => script.id === 'lost-cargo');
const perfect = library.plays.find(({ file }) => file === 'lost-cargo/plays/zh-perfect-boss');
if (lostCargo === undefined || perfect === undefined) throw new Error('nothing to test with');

function foundAfter(change: Partial<Play>): readonly string[] {
  const play = { ...(perfect as { play: Play }).play, ...change };
  return checkPlay(lostCargo as NonNullable<typeof lostCargo>, play, 'x.yaml').map(
    ({ code, at, about }) => `${at.join('.')} ${code}: ${about}`,
  );
}

describe('a play-through held against its scenario', () => {
  it.each(library.plays)('$file names nothing that is not there', ({ scenario, file, play }) => {
    const authored = library.scenarios.find(({ script }) => script.id === scenario);
    expect(authored === undefined ? [scenario] : checkPlay(authored, play, file)).toEqual([]);
  });

  it('may use only the customers and the languages the scenario lists', () => {
    expect(foundAfter({ persona: 'moon-man', locale: 'fr' })).toEqual([
      'persona persona-not-listed: moon-man',
      'locale play-without-language: fr',
    ]);
  });

  it('says which turn uses a reply, a record or a field that does not exist', () => {
    const turns: Play['turns'] = [
      { say: '您好' },
      { reply: 'sooth-first' },
      { open: 'moon' },
      { request: 'moon' },
      { ticket: { moon: 'x' } },
    ];
    expect(foundAfter({ turns })).toEqual([
      'turns.1.reply unknown-reply: sooth-first',
      'turns.2.open unknown-record: moon',
      'turns.3.request unknown-record: moon',
      'turns.4.ticket unknown-field: moon',
    ]);
  });

  it('may expect only beats, facts, needs, topics and lines there are', () => {
    const expected = {
      beat: 'opening.moon',
      facts: ['moon'],
      needs: { moon: 'met' as const },
      topics: ['moon'],
      answers: ['moon', 'thaw'],
    };
    expect(foundAfter({ turns: [{ say: '您好', expect: expected }] })).toEqual([
      'turns.0.expect.topics unknown-topic: moon',
      'turns.0.expect.beat unknown-beat: opening.moon',
      'turns.0.expect.needs unknown-need: moon',
      'turns.0.expect.facts unknown-fact: moon',
      'turns.0.expect.answers unknown-line: moon',
    ]);
  });

  it('may end only as the scenario can end', () => {
    const expected = { ending: 'moon', caps: ['moon'], 'facts-missing': ['moon'] };
    expect(foundAfter({ expect: expected })).toEqual([
      'expect.ending unknown-ending: moon',
      'expect.caps unknown-cap: moon',
      'expect.facts-missing unknown-fact: moon',
    ]);
  });
});
