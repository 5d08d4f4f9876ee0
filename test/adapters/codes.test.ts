import { generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { decodePicture, type Pixels } from '../../src/adapters/codes/decode-pictures.ts';
import { QR_LENGTH, splitIntoParts } from '../../src/core/classroom/carry/parts.ts';

const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (Math.imul(index + 1, 2_654_435_761) >>> 13) & 255);

const QUIET = 6;
interface Cells {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/** Codes side by side on grey, as a camera would see them: so many pixels a cell, not quite black, not quite white. */
function pictureOf(texts: readonly string[], scale: number): Pixels {
  const codes: readonly Cells[] = texts.map((text) => generate(text));
  const side = Math.max(...codes.map(({ size }) => size), 21) + 2 * QUIET;
  const [width, height] = [side * scale * Math.max(1, codes.length), side * scale];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const code = codes[Math.floor(x / (side * scale))];
      const [u, v] = [
        Math.floor((x % (side * scale)) / scale) - QUIET,
        Math.floor(y / scale) - QUIET,
      ];
      const isInside = code !== undefined && u >= 0 && v >= 0 && u < code.size && v < code.size;
      const light = isInside && code.get(u, v) ? 40 : 215;
      data.set([light, light, light, 255], (y * width + x) * 4);
    }
  return { data, width, height };
}

describe('a picture of codes', () => {
  const parts = splitIntoParts(noise(3000), QR_LENGTH);

  it('gives back what a hand-in’s codes say, each of them', async () => {
    for (const part of parts) expect(await decodePicture(pictureOf([part], 4))).toEqual([part]);
  });

  it('may show several at once', async () => {
    const some = parts.slice(0, 2);
    expect((await decodePicture(pictureOf(some, 4))).toSorted()).toEqual(some.toSorted());
  });

  it('gives nothing where there is no code', async () => {
    expect(await decodePicture(pictureOf([], 20))).toEqual([]);
  });
});
