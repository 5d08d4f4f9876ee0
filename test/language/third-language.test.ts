import { describe, expect, it } from 'vitest';
import { analyseWith } from '../../src/core/language/analyse.ts';
import type { Language } from '../../src/core/language/language.ts';

/** Two rules of Esperanto: enough to show that a language is data and needs no engine code. */
const esperanto: Language = {
  locale: 'eo',
  slots: { addressee: 'vi|sinjoro|sinjorino' },
  acts: [{ act: 'greeting', code: 'greeting.hello', frames: ['\\b(?:saluton|bonan tagon)\\b'] }],
  faults: [
    {
      code: 'blame.why-not-earlier',
      class: 'blame',
      severity: 'heavy',
      frames: ['\\bkial {addressee} ne diris pli frue\\b'],
      better: [{ say: 'Mi vidos, kion ni ankoraŭ povas fari.' }],
    },
  ],
  vocabulary: [],
  scopes: [{ kind: 'denied', frames: ['\\bmi neniam dirus'], reach: 'sentence', limit: 60 }],
  shell: [],
  rewrites: [],
  honorifics: ['\\b(?:sinjoro|sinjorino)\\b'],
  openQuestions: ['\\b(?:kio|kiu|kie|kiam|kial|kiel)\\b'],
  unclaims: ['\\bne\\b'],
  joins: ['\\bkaj\\b'],
  tooLong: { characters: 200, better: 'Diru ĝin en du frazoj.' },
};

const hear = (text: string) => analyseWith(esperanto, text, { locale: 'eo', seat: 'agent' });

describe('a third language', () => {
  it('finds acts, faults with their words and measures from its data alone', () => {
    const text = 'Bonan tagon, sinjoro. Kial vi ne diris pli frue?';
    const { acts, faults, measures } = hear(text);
    expect(acts.map(({ act }) => act)).toEqual(['greeting']);
    expect(faults).toMatchObject([
      {
        class: 'blame',
        code: 'blame.why-not-earlier',
        better: 'Mi vidos, kion ni ankoraŭ povas fari.',
      },
    ]);
    expect(text.slice(faults[0]?.start, faults[0]?.end)).toBe('Kial vi ne diris pli frue');
    expect(measures).toMatchObject({ sentences: 2, questions: 1, openQuestions: 1, honorifics: 1 });
  });

  it('has scopes of its own', () => {
    expect(hear('Mi neniam dirus: kial vi ne diris pli frue?').faults).toEqual([]);
  });

  it('judges nobody but the agent', () => {
    const said = analyseWith(esperanto, 'Kial vi ne diris pli frue?', {
      locale: 'eo',
      seat: 'customer',
    });
    expect(said.faults).toEqual([]);
  });
});
