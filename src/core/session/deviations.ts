import { BAND_FLOOR } from '../scenario/patience.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SessionState } from './session-state.ts';

/** Where a person played the customer otherwise than the script's customer would have been. */
export type Deviation =
  /** Own words instead of a line, at the event of this number. */
  | { readonly code: 'own-words'; readonly n: number }
  /** A raised voice from a customer whose patience was still whole. */
  | { readonly code: 'loud-while-calm'; readonly n: number }
  /** A fact was asked for and its line never said. */
  | { readonly code: 'fact-untold'; readonly fact: string }
  /** Left although the patience was not used up, or stayed when it was. */
  | { readonly code: 'left-early'; readonly n: number }
  | { readonly code: 'stayed-on'; readonly n: number };

function spokenDeviations({ turns }: SessionState): readonly Deviation[] {
  return turns.flatMap((turn, index): Deviation[] => {
    if (turn.by !== 'customer') return [];
    const { n, parts, patience } = turn;
    const isLoud = parts.some(({ part, line }) => part === 'gesture' && line === 'raise-voice');
    const before = turns[index - 1]?.patience ?? patience;
    return [
      ...(parts.some(({ part }) => part === 'own-words')
        ? [{ code: 'own-words', n } as const]
        : []),
      ...(isLoud && before >= BAND_FLOOR.calm ? [{ code: 'loud-while-calm', n } as const] : []),
    ];
  });
}

function untoldFacts({ script }: Scenario, state: SessionState): readonly Deviation[] {
  return state.snapshot.context.facts
    .filter((fact) => {
      const slot = `${script.facts[fact]?.answer ?? ''}/`;
      return !state.usedLines.some((line) => line.startsWith(slot));
    })
    .map((fact) => ({ code: 'fact-untold', fact }));
}

function partingDeviations({ turns, snapshot }: SessionState): readonly Deviation[] {
  const ended = turns.at(-1);
  const gone = turns.find((turn) => turn.by === 'agent' && turn.patience <= 0);
  if (ended?.by !== 'line' || ended.what !== 'ended') return [];
  const left = snapshot.context.endedBy === 'customer' && gone === undefined;
  if (left) return [{ code: 'left-early', n: ended.n }];
  const stayed = turns.find((turn) => turn.by === 'agent' && gone !== undefined && turn.n > gone.n);
  return stayed === undefined ? [] : [{ code: 'stayed-on', n: stayed.n }];
}

/** How far a person's customer departed from the script's; nothing where the script was the customer. */
export function deviations(scenario: Scenario, state: SessionState): readonly Deviation[] {
  if (state.started.customer !== 'person') return [];
  return [...spokenDeviations(state), ...untoldFacts(scenario, state), ...partingDeviations(state)];
}
