import type { Broken } from '../core/plays/run-play.ts';

/** Why a turn of a play could not be carried out, by the code it was refused with. */
const REFUSED: Readonly<Record<string, string>> = {
  over: '谈话或这一段已经结束，后面不能再写；下一段先写 begin: true · the talk, or this part of it, had already ended; the next part starts with begin: true',
  'record-locked': '还没问到查它要的事实 · the facts this record needs had not been gathered',
  'not-between-parts': '谈话还没到两段之间 · the talk was not between two parts',
  'no-more-requests': '调取的次数用完了 · no requests were left',
  'no-ticket': '这个场景没有登记表 · this scenario has no form',
};

const STILL_OPEN =
  '谈话还没有结束：最后加一行 - hang-up: true，或者好好道别 · the talk was still open: add `- hang-up: true` as the last turn, or take leave properly';

function hintFor({ what, expected, actual }: Broken): string | undefined {
  if (what === 'ending' && actual === 'none') return STILL_OPEN;
  return expected === 'taken' ? REFUSED[actual] : undefined;
}

/** One broken promise of a play-through, in words for its author. */
export function brokenWords(broken: Broken): string {
  const { turn, what, expected, actual } = broken;
  const hint = hintFor(broken);
  const said = expected === 'taken' ? `${what}: ${actual}` : `${what} ${expected}, not ${actual}`;
  return `turn ${turn}: ${said}${hint === undefined ? '' : ` — ${hint}`}`;
}
