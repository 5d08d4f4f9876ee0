import { describe, expect, it } from 'vitest';
import { thinkingTime } from '../../../src/features/play/machine/pacing.ts';

describe('how long a customer takes to answer', () => {
  it('grows with what is said, within bounds', () => {
    const short = thinkingTime('喂？', 'natural');
    const long = thinkingTime('我的货到底在哪儿，你们谁能给我一个准信？', 'natural');
    expect(short).toBeGreaterThanOrEqual(800);
    expect(long).toBeGreaterThan(short);
    expect(thinkingTime('长'.repeat(500), 'natural')).toBe(3000);
  });

  it('takes an English letter for less than a Chinese character', () => {
    expect(thinkingTime('Where is my cargo?', 'natural')).toBeLessThan(
      thinkingTime('我的货现在究竟到哪里去了呢你说说看', 'natural'),
    );
  });

  it('is nothing without time pressure', () => {
    expect(thinkingTime('我的货呢？', 'none')).toBe(0);
  });
});
