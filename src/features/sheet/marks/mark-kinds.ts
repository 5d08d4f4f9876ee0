import { MARK_KINDS, type MarkKind } from '../../../core/assessment/assessment-event.ts';
import type { IconName } from '../../../ui/icon.tsx';

interface MarkLook {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** Told apart by drawing and word; the colour only repeats it. */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  'well-done': { icon: 'star', tone: 'good' },
  forbidden: { icon: 'warning', tone: 'bad' },
  unheard: { icon: 'chat', tone: 'bad' },
  order: { icon: 'swap', tone: 'bad' },
  promise: { icon: 'clock', tone: 'bad' },
  tone: { icon: 'headset', tone: 'bad' },
  note: { icon: 'pencil', tone: 'plain' },
};

/** The kinds with the digit that makes them: first kind 1. */
export const MARK_KEYS = MARK_KINDS.map((kind, index) => ({ kind, digit: index + 1 }));
