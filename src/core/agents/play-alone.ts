import { scoreSession } from '../scoring/score-session.ts';
import type { Report } from '../scoring/report.ts';
import { startSession } from '../session/evolve.ts';
import { perform, performAnswer } from '../session/perform.ts';
import { createSession, type PlayStage } from '../session/play-stage.ts';
import type { SessionCommand, SessionEvent, SessionStarted } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Level, Profile } from '../scenario/vocabulary.ts';
import { fillIn, nextMoves } from './next-moves.ts';
import { type Manner, MANNERS } from './profiles.ts';

const SECOND = 1000;
/** A talk so far, with the log that made it. */
interface Run {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Ten seconds for a sentence, one for everything else. */
const secondsFor = ({ type }: SessionCommand): number => (type === 'say' ? 10 : 1);

/** Carries out what is allowed and lets the customer answer. */
function carryOut(stage: PlayStage, run: Run, commands: readonly SessionCommand[]): Run {
  return commands.reduce((now, command) => {
    const at = (now.events.at(-1)?.at ?? 0) + secondsFor(command) * SECOND;
    const done = perform(stage, now.state, command, at);
    if (!done.ok) return now;
    const answered = performAnswer(stage, done.value.state, at + 2 * SECOND);
    const events = [...now.events, ...done.value.events, ...answered.events];
    return { state: answered.state, events };
  }, run);
}

export interface PlayedAlone extends Run {
  readonly report: Report;
}

interface Draw {
  readonly level: Level;
  readonly seed: number;
  /** For a talk that is kept: its session, and when it began in milliseconds since 1970. */
  readonly session?: string;
  readonly at?: number;
  readonly task?: SessionStarted['task'];
}

/** Lets a scripted agent play a whole case. Same profile, same seed, same talk. */
export const playAlone = (stage: PlayStage, profile: Profile, draw: Draw): PlayedAlone =>
  playInManner(stage, MANNERS[profile], draw, profile);

/** The same for any manner of choosing. */
export function playInManner(
  stage: PlayStage,
  manner: Manner,
  { level, seed, session = `alone-${seed}`, at = 0, task }: Draw,
  agent?: Profile,
): PlayedAlone {
  const { scenario } = stage;
  const who = agent === undefined ? {} : { agent };
  const started = createSession({ scenario, session, level, seed, at, task, ...who });
  const begin: Run = { state: startSession(stage, started), events: [started] };
  let run = carryOut(stage, begin, [{ type: 'pick-up', rings: manner.diligent ? 2 : 4 }]);
  while (run.state.phase !== 'over') {
    const after = carryOut(stage, run, nextMoves(stage, run.state, manner));
    const hasMoved = after.events.length > run.events.length;
    run = hasMoved ? after : carryOut(stage, run, [{ type: 'hang-up' }]);
  }
  if (manner.diligent) run = carryOut(stage, run, fillIn(stage, run.state));
  return { ...run, report: scoreSession(scenario, run.state) };
}
