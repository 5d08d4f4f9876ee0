/*
 * Numbers of runs in rising order as letters: how far each is from the one before, in whole rows of 32 and in what is
 * left of a row. The two are packed best each for itself.
 */

/** Letters no JSON has to escape; the rows above what one letter says go before it. */
const FIRST = '0'.charCodeAt(0);
const ROW = 32;
const MOST_ROWS = 40;
const MORE_ROWS = '~';

export interface StoredNumbers {
  readonly rows: string;
  readonly rests: string;
}

/** Each number once, in rising order. */
export function writeRunNumbers(numbers: Iterable<number>): StoredNumbers {
  let next = 0;
  let rows = '';
  let rests = '';
  for (const number of numbers) {
    const gap = number - next;
    const whole = Math.floor(gap / ROW);
    rows += MORE_ROWS.repeat(Math.floor(whole / MOST_ROWS));
    rows += String.fromCharCode(FIRST + (whole % MOST_ROWS));
    rests += String.fromCharCode(FIRST + (gap % ROW));
    next = number + 1;
  }
  return { rows, rests };
}

/** The numbers that were written, in their order. */
export function readRunNumbers({ rows, rests }: StoredNumbers): readonly number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (rows[at] === MORE_ROWS) next += MOST_ROWS * ROW;
    else {
      next += (rows.charCodeAt(at) - FIRST) * ROW + rests.charCodeAt(numbers.length) - FIRST;
      numbers.push(next);
      next += 1;
    }
  }
  return numbers;
}
