import { patienceChange } from '../scenario/patience.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { beatOf } from '../scenario/where.ts';
import type { SessionState, Turn } from '../session/session-state.ts';

/** A talk followed again, event by event. */
export interface ReplayedTalk {
  /** Id of the student. */
  readonly student: string;
  readonly scenario: Scenario;
  readonly state: SessionState;
}

/** Something a student said at some place of the talk, with what it did to the customer's patience. */
export interface SaidSentence {
  readonly student: string;
  readonly session: string;
  readonly locale: string;
  /** Empty for silence. */
  readonly text: string;
  /** Change of patience, on its scale of 0 to 100. */
  readonly by: number;
}

export interface PlacedSentence extends SaidSentence {
  /** `stage.beat` it answered; empty before the customer's first words. */
  readonly beat: string;
}

/** A silence has no place of its own: it stands where the next sentence stands, the last at the end of the talk. */
function placeOf(turns: readonly Turn[], index: number, end: string): string {
  const next = turns.slice(index).find((turn) => turn.by === 'agent');
  return next?.by === 'agent' ? next.beat : end;
}

/** The last place the talk was at; the chart has left it when the talk is over. */
function lastPlace({ turns, before }: SessionState): string {
  const last = turns.findLast((turn) => turn.by === 'agent');
  return beatOf(before) || (last?.by === 'agent' ? last.beat : '');
}

/** Sentences and silences of a talk in their order, each where it was said. */
export function sentencesOf({ student, state }: ReplayedTalk): readonly PlacedSentence[] {
  const { session, locale } = state.started;
  const end = lastPlace(state);
  let patience = state.turns[0]?.patience ?? 0;
  return state.turns.flatMap((turn, index) => {
    const by = patienceChange(patience, turn.patience);
    patience = turn.patience;
    const isSilence = turn.by === 'line' && turn.what === 'silence';
    if (turn.by !== 'agent' && !isSilence) return [];
    const text = turn.by === 'agent' ? turn.text : '';
    const beat = turn.by === 'agent' ? turn.beat : placeOf(state.turns, index, end);
    return [{ student, session, locale, text, by, beat }];
  });
}
