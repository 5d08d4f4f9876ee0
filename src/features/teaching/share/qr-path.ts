import { correction, generate } from 'lean-qr';

/** Longest text a phone still reads off a wall; beyond, the squares are too small. In characters. */
const MOST = 1200;

export interface QrShape {
  /** Squares a side, the white border included. */
  readonly size: number;
  /** An SVG path of all dark squares. */
  readonly path: string;
}

/** White squares around it that scanners need. */
const BORDER = 4;

/** The code of a text; nothing for one that is too long to be scanned. */
export function qrShape(text: string): QrShape | undefined {
  if (text.length > MOST) return undefined;
  const code = generate(text, { minCorrectionLevel: correction.L });
  const parts: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) parts.push(`M${x + BORDER} ${y + BORDER}h1v1h-1z`);
  return { size: code.size + 2 * BORDER, path: parts.join('') };
}
