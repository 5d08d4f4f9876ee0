import { ENGINE_VERSION } from '../../language/engine-version.ts';
import { satIn, SEATS, type Seat, type Seats } from '../../rotation/round.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { gatherEvidence } from '../../scoring/evidence.ts';
import type { SessionEvent, SessionStarted } from '../../session/session-event.ts';
import type { SessionState } from '../../session/session-state.ts';
import { contentHash } from '../../shared/content-hash.ts';
import type { SharedAssignment } from '../assignment.ts';
import type { CheckedSession, SessionProblem } from '../record.ts';
import { checkingStage } from './checking-stage.ts';
import { replayAnyway, rescore, withVerdicts } from './rescore.ts';
import type { SubmittedSession } from '../submission.ts';
import { MOST_KEPT, type TalkFigures } from '../talk-figures.ts';
import { walkLog } from './walk-log.ts';

/** What a session is checked against. */
export interface SessionCheck {
  readonly submitted: SubmittedSession;
  readonly started: SessionStarted;
  readonly student: string;
  readonly assignment: SharedAssignment;
  /** Nothing where this device does not have it. */
  readonly scenario: Scenario | undefined;
}

type Problem = CheckedSession['problems'][number];

const LONGEST_KEPT = 200;
const cut = (text: string): string => text.slice(0, LONGEST_KEPT);

function isAssigned({ tasks }: SharedAssignment, started: SessionStarted): boolean {
  return tasks.some(
    ({ scenario, locale, personas, levels }) =>
      scenario === started.scenario &&
      locale === started.locale &&
      personas.includes(started.persona) &&
      levels.includes(started.level),
  );
}

/** Where the log itself says this student sat; nothing where it does not know the name. */
function seatByName({ names }: SessionStarted, student: string): Seat | undefined {
  if (names === undefined) return undefined;
  const { agent, customer, observers } = names;
  const seats: Seats = {
    observers,
    ...(agent === undefined ? {} : { agent }),
    ...(customer === undefined ? {} : { customer }),
  };
  return SEATS.find((seat) => satIn(seats, seat, student));
}

const has = (events: readonly SessionEvent[], type: SessionEvent['type']): boolean =>
  events.some((event) => event.type === type);

const byOtherEngine = (events: readonly SessionEvent[]): boolean =>
  events.some((event) => event.type === 'agent.said' && event.analysis.engine !== ENGINE_VERSION);

/** What can be seen without the scenario. */
function plainProblems(check: SessionCheck): readonly SessionProblem[] {
  const { submitted, started, assignment, student } = check;
  const { events, seat } = submitted;
  const named = seatByName(started, student);
  const found: readonly (readonly [SessionProblem, boolean])[] = [
    ['not-assigned', !isAssigned(assignment, started)],
    ['scripted-agent', started.agent !== undefined && seat === 'agent'],
    ['not-over', !has(events, 'call.ended')],
    ['no-words', !has(events, 'agent.said')],
    ['hints-taken', !assignment.hints && has(events, 'hint.taken')],
    ['free-practice', started.task?.assignment !== assignment.id],
    ['seat-differs', named !== undefined && named !== seat],
    ['verdicts-ignored', has(events, 'objection.decided')],
    ['other-engine', byOtherEngine(events)],
  ];
  return found.flatMap(([code, holds]) => (holds ? [code] : []));
}

interface Followed {
  readonly problems: readonly Problem[];
  /** By our own analyses. */
  readonly state: SessionState | undefined;
  /** By the log's, where they may differ. */
  readonly own: SessionState | undefined;
}

const NOT_FOLLOWED: Followed = {
  problems: [{ code: 'unknown-scenario' }],
  state: undefined,
  own: undefined,
};

/** What cannot be followed to the end is replayed all the same, so that there is something to see. */
const replayedAnyway = (
  scenario: Scenario,
  events: readonly SessionEvent[],
  problems: readonly Problem[],
): Followed => ({
  problems,
  state: replayAnyway(checkingStage(scenario), events, 'ours'),
  own: replayAnyway(checkingStage(scenario), events, 'own'),
});

/** Follows the log event by event, where it was played with the scenario that is here. */
function follow(scenario: Scenario | undefined, { submitted, started }: SessionCheck): Followed {
  const { events } = submitted;
  if (scenario === undefined) return NOT_FOLLOWED;
  if (started.hash !== scenario.hash)
    return replayedAnyway(scenario, events, [{ code: 'other-version' }]);
  const { state, altered } = walkLog(checkingStage(scenario), events);
  if (altered !== undefined)
    return replayedAnyway(scenario, events, [{ code: 'altered', n: altered }]);
  return byOtherEngine(events)
    ? replayedAnyway(scenario, events, [])
    : { problems: [], state, own: undefined };
}

type Judged = TalkFigures & Pick<CheckedSession, 'total' | 'faults' | 'objections' | 'hints'>;

/** Nothing can be said about a talk that cannot be replayed. */
const NOT_JUDGED: Judged = {
  total: null,
  criteria: [],
  caps: [],
  lost: [],
  faults: [],
  objections: [],
  hints: 0,
};

function judge(scenario: Scenario | undefined, replayed: SessionState | undefined): Judged {
  if (scenario === undefined || replayed === undefined) return NOT_JUDGED;
  const state = withVerdicts(replayed, new Map());
  const { total, figures } = rescore(scenario, state);
  const { said } = gatherEvidence(scenario, state);
  const textOf = new Map(said.map(({ sentence }) => [sentence.n, cut(sentence.text)]));
  return {
    total,
    ...figures,
    faults: said
      .flatMap(({ sentence }) =>
        sentence.analysis.faults
          .filter(({ severity }) => severity !== 'check')
          .map(({ class: kind, code, start, end }) => ({
            class: kind,
            code: cut(code),
            n: sentence.n,
            start,
            end,
            text: cut(sentence.text),
          })),
      )
      .slice(0, MOST_KEPT),
    objections: state.objections.slice(0, MOST_KEPT).map(({ n, about, code, start, reason }) => ({
      n,
      about,
      code,
      start,
      reason,
      sentence: textOf.get(about) ?? '',
    })),
    hints: state.hints,
  };
}

/** Names what was said in a talk, whoever hands it in. */
function talkOf(started: SessionStarted, events: readonly SessionEvent[]): string {
  const { scenario, persona, seed } = started;
  const said = events.flatMap((event) => (event.type === 'agent.said' ? [event.text] : []));
  return contentHash(JSON.stringify([scenario, persona, seed, said]));
}

function differs(claimed: number | null, { total }: Judged): readonly Problem[] {
  return claimed !== null && total !== null && claimed !== total ? [{ code: 'score-differs' }] : [];
}

const startOf = ({ session, scenario, locale, persona, level, at, customer }: SessionStarted) => ({
  session,
  scenario,
  locale,
  persona,
  level,
  withCustomer: customer === 'person',
  startedAt: at,
});

/** Checks one session of a submission: every event, its place in the assignment, and the score, computed again. */
export function checkSession(check: SessionCheck): CheckedSession {
  const { submitted, started, scenario } = check;
  const { events, seat, total: claimed } = submitted;
  const { problems, state, own } = follow(scenario, check);
  const judged = judge(scenario, state);
  return {
    ...startOf(started),
    talk: talkOf(started, events),
    seat,
    endedAt: Math.max(started.at, events.at(-1)?.at ?? 0),
    sentences: events.filter(({ type }) => type === 'agent.said').length,
    ...judged,
    byOwnAnalysis: scenario && own ? rescore(scenario, own).total : null,
    claimed,
    problems: [
      ...problems,
      ...plainProblems(check).map((code) => ({ code })),
      ...differs(claimed, judged),
    ],
  };
}
