import { describe, expect, it } from 'vitest';
import { momentOf, quoteOf } from '../../../src/features/sheet/panel/moment.ts';
import { tinyScript } from '../../core/tiny-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';

const after = (...sentences: readonly string[]) => recordCall(sentences, { hangUp: false }).state;

describe('the moment a mark is pinned to', () => {
  it('is the agent’s latest sentence, also when the customer has answered already', () => {
    const state = after('您好。', '请问单号是多少？');
    expect(state.turns.at(-1)?.by).toBe('customer');
    expect(momentOf(tinyScript, state)).toMatchObject({ words: '请问单号是多少？' });
  });

  it('is the beginning as long as the agent has said nothing', () => {
    expect(momentOf(tinyScript, after())).toMatchObject({ at: '0:00', when: 'opening' });
  });

  it('tells the opening from the talk, and knows when it is over', () => {
    const sentences = ['您好。', '您贵姓？', '请问单号是多少？'];
    expect(momentOf(tinyScript, after(...sentences.slice(0, 2))).when).toBe('opening');
    expect(momentOf(tinyScript, after(...sentences)).when).toBe('talk');
    expect(momentOf(tinyScript, recordCall(sentences).state).when).toBe('closing');
  });

  it('is quoted in few words, whoever said them', () => {
    const state = after('您'.repeat(80));
    const [, said, answer] = state.turns;
    expect(quoteOf(state, said?.n ?? 0).words).toBe(`${'您'.repeat(48)}…`);
    expect(quoteOf(state, answer?.n ?? 0).words).not.toBe('');
    expect(quoteOf(state, 0)).toEqual({ at: '0:00', words: '' });
  });
});
