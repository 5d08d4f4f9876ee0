import { generate } from 'lean-qr';
import { useMemo } from 'react';
import { Picture } from './picture.tsx';

/** Longest text a phone still reads off paper or a screen; beyond, the squares are too small. In characters. */
export const MOST_IN_CODE = 1200;

/** White squares around it that scanners need. */
const QUIET = 4;

/** The dark squares as one path, a run of a row at a time. */
function shapeOf(text: string) {
  const code = generate(text);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    let from = -1;
    for (let x = 0; x <= code.size; x += 1) {
      const isDark = x < code.size && code.get(x, y);
      if (isDark && from < 0) from = x;
      if (isDark || from < 0) continue;
      runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
      from = -1;
    }
  }
  return { side: code.size + 2 * QUIET, path: runs.join('') };
}

interface QrCodeProps {
  /** At most `MOST_IN_CODE` characters. */
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}

/** A text as a code for cameras: black on white whatever the theme, scanners want it so. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { side, path } = useMemo(() => shapeOf(text), [text]);
  return (
    <Picture
      className={className}
      label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </Picture>
  );
}
