import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../src/core/lesson/drill.ts';

const soothe = { wants: ['empathy', 'apology'] as const };
const judge = (text: string, locale = 'zh-CN') =>
  judgeSentence({ wants: [...soothe.wants] }, text, locale);

describe('an exercise', () => {
  it('is done when everything wanted is there and nothing is wrong', () => {
    expect(judge('周五就要用，您一定急坏了，真的很抱歉。')).toMatchObject({
      isDone: true,
      missing: [],
      faults: [],
    });
    expect(judge("I understand how worried you are, and I'm very sorry.", 'en').isDone).toBe(true);
  });

  it('says what is still missing', () => {
    const { isDone, done, missing } = judge('真的很抱歉，让您久等了。');
    expect({ isDone, done, missing }).toEqual({
      isDone: false,
      done: ['apology'],
      missing: ['empathy'],
    });
  });

  it('is not done by a kind word in front of a forbidden one', () => {
    const { isDone, missing, faults } = judge('您一定很着急，对不起。谁让您不保价的？');
    expect(missing).toEqual([]);
    expect(faults.map((fault) => fault.class)).toEqual(['blame']);
    expect(isDone).toBe(false);
  });

  it('is not done by nothing at all', () => {
    expect(judge('……').isDone).toBe(false);
  });
});
