import { describe, expect, it } from 'vitest';
import { coverNames } from '../../../src/core/class-view/without-names.ts';

describe('covering names', () => {
  it('puts one sign for each letter, so that what is marked stays marked', () => {
    const text = '您好，我是王晓一，谁让你不早说';
    const covered = coverNames(['王晓一'])(text);
    expect(covered).toBe('您好，我是○○○，谁让你不早说');
    expect(covered).toHaveLength(text.length);
  });

  it('covers the longer of two names first, and numbers too', () => {
    expect(coverNames(['王晓', '王晓一', '2025001'])('王晓一 2025001')).toBe('○○○ ○○○○○○○');
  });

  it('takes a Latin name only as a whole word, in any case and spacing', () => {
    const cover = coverNames(['Ann', 'Li Ming']);
    expect(cover('ANN planned it with li  ming.')).toBe('○○○ planned it with ○○○○○○○○.');
  });

  it('leaves ordinary words alone that are somebody’s name too', () => {
    expect(coverNames(['Will'])('Will, what will you do?')).toBe('○○○○, what will you do?');
  });

  it('covers nothing for an empty or one-letter name, and is not fooled by signs in a name', () => {
    expect(coverNames(['', ' ', '王'])('王先生好')).toBe('王先生好');
    expect(coverNames(['(a+'])('(a+ aaa')).toBe('○○○ aaa');
  });
});
