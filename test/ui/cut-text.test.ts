import { describe, expect, it } from 'vitest';
import { cutText, type Mark } from '../../src/ui/cut-text.ts';

const mark = (id: string, start: number, end: number, tone: Mark['tone'] = 'bad'): Mark => ({
  id,
  start,
  end,
  tone,
  label: id,
});

const shape = (text: string, marks: readonly Mark[]) =>
  cutText(text, marks).map((piece) => [piece.text, piece.marks.map(({ id }) => id).join('+')]);

describe('cutting a text at its marks', () => {
  it('leaves a text without marks whole', () => {
    expect(shape('您好', [])).toEqual([['您好', '']]);
    expect(shape('', [])).toEqual([]);
  });

  it('cuts out what is marked', () => {
    expect(shape('您别激动啊', [mark('a', 1, 4)])).toEqual([
      ['您', ''],
      ['别激动', 'a'],
      ['啊', ''],
    ]);
  });

  it('lets marks overlap, the weightiest first', () => {
    const marks = [mark('praise', 0, 4, 'good'), mark('fault', 2, 6), mark('note', 3, 5, 'note')];
    expect(shape('abcdefg', marks)).toEqual([
      ['ab', 'praise'],
      ['c', 'fault+praise'],
      ['d', 'fault+note+praise'],
      ['e', 'fault+note'],
      ['f', 'fault'],
      ['g', ''],
    ]);
  });

  it('never loses a character, and ignores marks that lie outside', () => {
    const text = '<b>粗</b> 😀 end';
    const marks = [mark('a', 3, 9), mark('b', 5, 400), mark('c', 4, 4), mark('d', -3, 2)];
    expect(
      cutText(text, marks)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(shape(text, marks).flatMap(([, ids]) => ids)).not.toContain('b');
  });
});
