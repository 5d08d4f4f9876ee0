import type { BetterWording } from '../../../language.ts';

/** What to say instead of abuse. */
export const ABUSED: readonly BetterWording[] = [
  { say: '很抱歉让您这么着急，您请说，我马上帮您处理。' },
];

/** What to say after a word that slipped out. */
export const SLIPPED: readonly BetterWording[] = [
  { say: '不好意思，我再仔细看一下，马上给您答复。' },
];
