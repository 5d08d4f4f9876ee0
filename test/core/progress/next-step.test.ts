import { describe, expect, it } from 'vitest';
import type { Finished } from '../../../src/core/progress/series.ts';
import { progressOf } from '../../../src/core/progress/progress.ts';
import { criterion, finishedOn, loss } from './finished-attempt.ts';

const nextOf = (...finished: readonly Finished[]) => progressOf(finished).next;

describe('the next step', () => {
  it('is the weakest criterion, what to read about it and where to practise it', () => {
    const next = nextOf(
      finishedOn(1, {
        scenario: 'faulty-appliance',
        outcome: {
          criteria: [criterion('asking', 6), criterion('wording', 2)],
          losses: [
            loss({ chapter: 'curt', points: 1 }),
            loss(),
            loss({ criterion: 'asking', chapter: 'confirm', isFault: false, points: 8 }),
          ],
        },
      }),
    );
    expect(next).toMatchObject({
      criterion: { id: 'wording', share: 0.2 },
      check: 'forbidden',
      chapter: 'blame',
      scenario: 'faulty-appliance',
    });
  });

  it('begins again right before the sentence that lost most', () => {
    const next = nextOf(
      finishedOn(1, {
        outcome: {
          criteria: [criterion('wording', 2)],
          losses: [
            loss({ points: 1, said: { n: 2, sentence: 1 } }),
            loss({ points: 3, said: { n: 8, sentence: 4 } }),
            loss({ points: 3, said: { n: 6, sentence: 3 } }),
          ],
        },
      }),
    );
    // Of equals the earlier one: from there the later one can be avoided too.
    expect(next?.retry).toEqual({
      session: 'day-1',
      scenario: 'lost-cargo',
      n: 6,
      sentence: 3,
      points: 3,
    });
  });

  it('takes the dearest fault anywhere where the criterion itself was lost by silence', () => {
    const asked = loss({ criterion: 'asking', check: 'required-facts', isFault: false, points: 8 });
    const { chapter: _chapter, said: _said, ...silent } = asked;
    const next = nextOf(
      finishedOn(1, {
        outcome: {
          criteria: [criterion('asking', 2), criterion('wording', 7)],
          losses: [silent, loss({ chapter: 'curt' })],
        },
      }),
    );
    expect(next).toMatchObject({
      criterion: { id: 'asking' },
      check: 'required-facts',
      chapter: 'curt',
      retry: { sentence: 2 },
    });
  });

  it('does not send anybody back for a trifle elsewhere', () => {
    const next = nextOf(
      finishedOn(1, {
        outcome: { criteria: [criterion('asking', 2)], losses: [loss({ points: 0.5 })] },
      }),
    );
    expect(next?.retry).toBeUndefined();
  });

  it('forgets what has been mended', () => {
    const bad = { criteria: [criterion('wording', 0)], losses: [loss()] };
    const good = { criteria: [criterion('wording', 10)] };
    expect(nextOf(finishedOn(1, { outcome: bad }), finishedOn(2, { outcome: good }))).toEqual({});
  });

  it('never names the customer’s mood, which nobody can practise by itself', () => {
    const mood = { ...criterion('mood', 0), isOutcome: true };
    const next = nextOf(finishedOn(1, { outcome: { criteria: [mood, criterion('closing', 5)] } }));
    expect(next?.criterion?.id).toBe('closing');
  });
});
