import { decodeQRBatch } from 'qr/decode.js';

/** A picture as a canvas gives it away. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/** What stands in every code of a picture; codes that cannot be read are passed over. */
export async function decodePicture(pixels: Pixels): Promise<readonly string[]> {
  const [found = []] = await decodeQRBatch([pixels], { effort: 3, timeLimit: 100 });
  return found.filter((one) => typeof one === 'string');
}
