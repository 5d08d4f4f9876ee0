import { decodePicture, type Pixels } from './decode-pictures.ts';

/** One picture to be read, and what stood in it. */
export interface CodeOrder {
  readonly order: number;
  readonly pixels: Pixels;
}
export interface CodeAnswer {
  readonly order: number;
  readonly texts: readonly string[];
}

globalThis.addEventListener('message', async ({ data }: MessageEvent<CodeOrder>) => {
  const texts = await decodePicture(data.pixels).catch(() => []);
  const answer: CodeAnswer = { order: data.order, texts };
  globalThis.postMessage(answer);
});
