import { formatDuration } from '../../ui/duration.ts';
import type { OnPaper } from './load-paper.ts';

/** When something happened, counted from the moment the two were connected. */
export function clockOf(about: number, { events }: Pick<OnPaper, 'events'>): string {
  const began = events[1]?.at ?? events[0]?.at ?? 0;
  return formatDuration((events[about]?.at ?? began) - began);
}
