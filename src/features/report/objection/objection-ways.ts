import type { Finding } from '../../../core/scoring/report.ts';
import { decide } from '../../../core/session/decide.ts';
import { stageFor } from '../../../core/session/play-stage.ts';
import type { SessionCommand } from '../../../core/session/session-event.ts';
import type { SessionLog } from '../../../core/session/session-log.ts';
import type { Objection } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';
import { targetOf } from './target-of.ts';

export type Verdict = Exclude<Objection['verdict'], 'open'>;

/** How student and teacher settle what the machine got wrong. Each resolves to false when it could not be stored. */
export interface ObjectionWays {
  readonly object: (finding: Finding, reason: string) => Promise<boolean>;
  readonly decide: (objection: Objection, verdict: Verdict, comment: string) => Promise<boolean>;
}

interface Means {
  readonly sessionLog: SessionLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The log has grown. */
  readonly onStored: () => void;
}

/** Decides a command, and stores what was decided before anything is shown. */
const createStore =
  ({ scenario, state }: Scored, { sessionLog, now, onStored }: Means) =>
  async (command: SessionCommand): Promise<boolean> => {
    const decided = decide(stageFor(scenario), state, command, now());
    if (!decided.ok) return false;
    for (const event of decided.value) {
      const stored = await sessionLog.append(state.started.session, event);
      if (!stored.ok) return false;
    }
    onStored();
    return true;
  };

export function createObjectionWays(scored: Scored, means: Means): ObjectionWays {
  const store = createStore(scored, means);
  return {
    object: async (finding, reason) => {
      const target = targetOf(finding, scored);
      return target !== undefined && store({ type: 'object', ...target, reason });
    },
    decide: ({ n }, verdict, comment) =>
      store({ type: 'decide-objection', objection: n, verdict, comment }),
  };
}
