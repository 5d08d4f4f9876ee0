import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Turn } from '../../core/session/session-state.ts';

/** What was said in a turn; empty for what only happened on the line. Chinese sentences need no space between them. */
export function wordsOf(turn: Turn, { locale }: Scenario): string {
  if (turn.by === 'line') return '';
  if (turn.by === 'agent') return turn.text;
  return turn.parts.map(({ text }) => text).join(locale.startsWith('zh') ? '' : ' ');
}
