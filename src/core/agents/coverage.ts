import { beatsOf } from '../scenario/check/walk.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SessionState } from '../session/session-state.ts';

/** What of a scenario has been visited and said, in one language. */
export interface Coverage {
  readonly beats: ReadonlySet<string>;
  /** Wordings of the case's own lines, `<slot>/<band>/<index>`. */
  readonly lines: ReadonlySet<string>;
}

export const NOTHING_COVERED: Coverage = { beats: new Set(), lines: new Set() };

/** Adds one talk to what was covered before. */
export function covered({ beats, lines }: Coverage, { turns }: SessionState): Coverage {
  const said = turns.flatMap((turn) =>
    turn.by === 'customer' ? turn.parts.map(({ line }) => line) : [],
  );
  const visited = turns.flatMap((turn) => (turn.by === 'agent' ? [turn.beat] : []));
  return { beats: new Set([...beats, ...visited]), lines: new Set([...lines, ...said]) };
}

/** Of so many, these are left. */
export interface Left {
  readonly all: number;
  readonly missing: readonly string[];
}

const left = (all: readonly string[], seen: ReadonlySet<string>): Left => ({
  all: all.length,
  missing: all.filter((one) => !seen.has(one)),
});

/** Beats, lines and their wordings nobody has come to. */
export function uncovered(
  { script, strings }: Scenario,
  { beats, lines }: Coverage,
): { readonly beats: Left; readonly lines: Left; readonly wordings: Left } {
  const wordings = Object.entries(strings.lines).flatMap(([slot, byBand]) =>
    Object.entries(byBand).flatMap(([band, texts]) =>
      (texts ?? []).map((_, index) => `${slot}/${band}/${index}`),
    ),
  );
  const slots = new Set([...lines].map((line) => line.split('/')[0] ?? ''));
  return {
    beats: left(beatsOf(script), beats),
    lines: left(Object.keys(strings.lines), slots),
    wordings: left(wordings, lines),
  };
}
