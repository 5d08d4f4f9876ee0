import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { CodeAnswer, CodeOrder } from './code-worker.ts';
import type { Pixels } from './decode-pictures.ts';

/** Largest picture file that is looked at, in bytes: no telephone makes a larger one. */
const MOST_BYTES = 40 * 1024 * 1024;
/** Longest side of what is searched, in pixels: enough for a code that fills a quarter of a photo. */
const LONGEST_SIDE = 3200;

function draw(picture: CanvasImageSource, width: number, height: number): Pixels | undefined {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(1, width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function pixelsOf(picture: Blob | HTMLVideoElement): Promise<Pixels | undefined> {
  if (picture instanceof HTMLVideoElement)
    return draw(picture, picture.videoWidth, picture.videoHeight);
  if (picture.size > MOST_BYTES) return undefined;
  const bitmap = await createImageBitmap(picture);
  const pixels = draw(bitmap, bitmap.width, bitmap.height);
  bitmap.close();
  return pixels;
}

type Decode = (pixels: Pixels) => Promise<readonly string[]>;

const here: Decode = async (pixels) => (await import('./decode-pictures.ts')).decodePicture(pixels);

interface Waiting {
  readonly resolve: (texts: readonly string[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Away from the page; rejects where the browser allows no workers. */
function startWorker(): Decode {
  const worker = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let isBroken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<CodeAnswer>) => {
    waiting.get(data.order)?.resolve(data.texts);
    waiting.delete(data.order);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const { reject } of waiting.values()) reject(new Error('no worker'));
    waiting.clear();
  });
  return (pixels) =>
    new Promise((resolve, reject) => {
      if (isBroken) return reject(new Error('no worker'));
      orders += 1;
      waiting.set(orders, { resolve, reject });
      const order: CodeOrder = { order: orders, pixels };
      worker.postMessage(order);
    });
}

const CAMERA: MediaStreamConstraints = {
  audio: false,
  video: {
    facingMode: { ideal: 'environment' },
    width: { ideal: 1920 },
    height: { ideal: 1080 },
  },
};

/** `insecure`: browsers give no camera to pages over plain HTTP. */
type CameraProblem = 'insecure' | 'refused' | 'no-camera';

async function camera(): Promise<Result<MediaStream, CameraProblem>> {
  if (!globalThis.isSecureContext || navigator.mediaDevices === undefined) return fail('insecure');
  try {
    return ok(await navigator.mediaDevices.getUserMedia(CAMERA));
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    return fail(name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'no-camera');
  }
}

/** Reads codes with this browser's camera and pictures; the decoder is fetched with the first picture. */
export function openCodes() {
  let away: Decode | undefined;
  return {
    camera,
    async read(picture: Blob | HTMLVideoElement): Promise<readonly string[]> {
      const pixels = await pixelsOf(picture).catch(() => undefined);
      if (pixels === undefined) return [];
      try {
        away ??= startWorker();
        return await away(pixels);
      } catch {
        return here(pixels).catch(() => []);
      }
    },
  };
}
