import type { SessionState } from '../session/session-state.ts';

/** Why two sessions cannot be held against each other. */
export type Incomparable = 'same-session' | 'other-scenario';

/** What else differs between two sessions of one scenario, to be known before reading the figures. */
export type Reservation =
  | 'persona'
  | 'level'
  | 'locale'
  | 'version'
  | 'not-over'
  | 'scripted-agent';

type Started = SessionState['started'];

/** Whether two sessions can be compared at all; nothing where they can. */
export function whyIncomparable(one: Started, other: Started): Incomparable | undefined {
  if (one.session === other.session) return 'same-session';
  return one.scenario === other.scenario ? undefined : 'other-scenario';
}

const DIFFERS: Readonly<Record<Reservation, (one: SessionState, other: SessionState) => boolean>> =
  {
    persona: (one, other) => one.started.persona !== other.started.persona,
    level: (one, other) => one.started.level !== other.started.level,
    locale: (one, other) => one.started.locale !== other.started.locale,
    version: (one, other) => one.started.hash !== other.started.hash,
    'not-over': (one, other) => one.phase !== 'over' || other.phase !== 'over',
    'scripted-agent': (one, other) => one.started.agent !== other.started.agent,
  };
const RESERVATIONS = Object.keys(DIFFERS).filter((one): one is Reservation => one in DIFFERS);

/** In what two sessions of one scenario differ besides what was said. */
export const reservations = (one: SessionState, other: SessionState): readonly Reservation[] =>
  RESERVATIONS.filter((reservation) => DIFFERS[reservation](one, other));
