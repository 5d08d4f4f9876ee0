import { writeFileSync } from 'node:fs';
import { generate } from 'lean-qr';
import { QR_LENGTH, splitIntoParts } from '../../src/core/classroom/carry/parts.ts';

const WIDTH = 640;
const HEIGHT = 480;
const PER_SECOND = 10;
/** Frames each code stays in the picture: shorter than on a student's screen, so that the test is quick. */
const FRAMES = 6;
const QUIET = 4;

/** The codes of a hand-in, held before a camera one after another. */
function frames(sealed: Uint8Array): readonly Buffer[] {
  return splitIntoParts(sealed, QR_LENGTH).flatMap((part) => {
    const code = generate(part);
    const side = code.size + 2 * QUIET;
    const scale = Math.floor(HEIGHT / side);
    const [left, top] = [(WIDTH - side * scale) >> 1, (HEIGHT - side * scale) >> 1];
    const light = Buffer.alloc(WIDTH * HEIGHT, 120);
    for (let y = 0; y < side * scale; y += 1)
      for (let x = 0; x < side * scale; x += 1) {
        const [u, v] = [Math.floor(x / scale) - QUIET, Math.floor(y / scale) - QUIET];
        const isInside = u >= 0 && v >= 0 && u < code.size && v < code.size;
        light[(top + y) * WIDTH + left + x] = isInside && code.get(u, v) ? 35 : 220;
      }
    const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
    const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
    return Array.from({ length: FRAMES }, () => frame);
  });
}

/** Writes what a browser started with `cameraArgs` of this path will take for its camera. */
export function filmCodes(path: string, sealed: Uint8Array): void {
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`;
  writeFileSync(path, Buffer.concat([Buffer.from(head), ...frames(sealed)]));
}

export const cameraArgs = (path: string): readonly string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];
