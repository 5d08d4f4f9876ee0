import type { Tone } from '../../ui/notice.tsx';
import { WELL_DONE } from '../../core/progress/next-step.ts';

export type Level = 'low' | 'middle' | 'high';

/** Below this share of the points it is bad; the report draws the line at the same place. */
export const LOW = 0.5;

export function levelOf(share: number): Level {
  if (share >= WELL_DONE) return 'high';
  return share >= LOW ? 'middle' : 'low';
}

export const TONES: Readonly<Record<Level, Tone>> = { low: 'bad', middle: 'warning', high: 'good' };

export const COLOURS: Readonly<Record<Level, string>> = {
  low: 'var(--bad)',
  middle: 'var(--band-uneasy)',
  high: 'var(--good)',
};

/** A share between 0 and 1 as people write it. */
export const showShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share);

/** A figure with at most one decimal. */
export const showFigure = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

export type Trend = 'up' | 'same' | 'down';

/** Better (`up`), as good or worse; a difference below `least` is chance. */
export function trendOf(gain: number, least: number): Trend {
  if (Math.abs(gain) < least) return 'same';
  return gain > 0 ? 'up' : 'down';
}
