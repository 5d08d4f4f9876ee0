import type { ReplayedTalk } from '../../../core/class-view/replayed-talk.ts';
import type { Talk } from '../../../core/class-view/student-talks.ts';
import { replayAnyway } from '../../../core/classroom/check/rescore.ts';
import type { ScenarioFor } from '../../../core/classroom/check/scenario-cache.ts';
import { checkingStage } from '../../../core/classroom/check/checking-stage.ts';
import type { Submission } from '../../../core/classroom/submission.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { LessonClass } from './load-class.ts';

export interface LoadedTalks {
  readonly talks: readonly ReplayedTalk[];
  /** Talks that could not be opened or followed. */
  readonly lost: number;
}

export interface TalkPorts {
  readonly scenarioFor: ScenarioFor;
  readonly onCount: (done: number) => void;
  /** True once nobody waits for the result any more. */
  readonly isStale: () => boolean;
}

type Ports = Pick<TalkPorts, 'scenarioFor'>;

function eventsOf(submission: Submission, session: string): readonly SessionEvent[] | undefined {
  return submission.sessions.find(({ events: [first] }) => {
    return first?.type === 'session.started' && first.session === session;
  })?.events;
}

async function replay(
  { workspace, assignment }: LessonClass,
  { student, attempt }: Talk,
  { scenarioFor }: Ports,
): Promise<ReplayedTalk | undefined> {
  const opened = await workspace.submission(assignment.shared.id, attempt.digest);
  if (!opened.ok) return undefined;
  const events = eventsOf(opened.value, attempt.session.session);
  if (events === undefined) return undefined;
  const scenario = await scenarioFor(attempt.session);
  if (!scenario.ok) return undefined;
  const state = replayAnyway(checkingStage(scenario.value), events, 'ours');
  return state && { student, scenario: scenario.value, state };
}

/** Lets the page breathe: following one talk takes some hundredths of a second. */
const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Opens the talks one after the other and follows them again; one that fails never blocks the rest. */
export async function loadTalks(
  lesson: LessonClass,
  wanted: readonly Talk[],
  { scenarioFor, onCount, isStale }: TalkPorts,
): Promise<LoadedTalks> {
  const talks: ReplayedTalk[] = [];
  let lost = 0;
  for (const [index, talk] of wanted.entries()) {
    if (isStale()) break;
    const replayed = await replay(lesson, talk, { scenarioFor });
    if (replayed === undefined) lost += 1;
    else talks.push(replayed);
    onCount(index + 1);
    await breathe();
  }
  return { talks, lost };
}
