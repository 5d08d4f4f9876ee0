import type { Play, PlayTurn } from './play.ts';
import { bandOf } from '../scenario/patience.ts';
import { beatOf, endingOf } from '../scenario/where.ts';
import type { Report } from '../scoring/report.ts';
import { scoreSession } from '../scoring/score-session.ts';
import { startSession } from '../session/evolve.ts';
import { perform, performAnswer } from '../session/perform.ts';
import { createSession, type PlayStage } from '../session/play-stage.ts';
import type { SessionCommand, SessionEvent } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';

/** Something a play-through promised and the scenario did not keep. `turn` counts from 1; 0 is the call as a whole. */
export interface Broken {
  readonly turn: number;
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

export interface Played {
  readonly state: SessionState;
  /** The log of the talk, as a session would have stored it. */
  readonly events: readonly SessionEvent[];
  readonly report: Report;
  readonly broken: readonly Broken[];
}

type Expectation = NonNullable<Extract<PlayTurn, { say: string }>['expect']>;

const SECOND = 1000;

function commandsFor(stage: PlayStage, turn: PlayTurn): readonly SessionCommand[] {
  if ('say' in turn) return [{ type: 'say', text: turn.say }];
  if ('reply' in turn) {
    const text = stage.scenario.strings.replies[turn.reply] ?? '';
    return [{ type: 'say', text, reply: turn.reply }];
  }
  if ('hold' in turn) return [{ type: 'hold' }, { type: 'resume', seconds: turn.hold }];
  if ('silence' in turn) return [{ type: 'fall-silent' }];
  if ('request' in turn) return [{ type: 'request-record', record: turn.request }];
  if ('begin' in turn) return [{ type: 'begin-part' }];
  if ('ticket' in turn) return [{ type: 'save-ticket', fields: turn.ticket }];
  return 'open' in turn ? [{ type: 'open-record', record: turn.open }] : [{ type: 'hang-up' }];
}

const slotOf = (line: string): string => line.split('/')[0] ?? '';

const lacks = (what: string, wanted: readonly string[] | undefined, have: readonly string[]) =>
  (wanted ?? [])
    .filter((one) => !have.includes(one))
    .map((one) => ({ what, expected: one, actual: have.join(', ') }));

const differs = (what: string, expected: string | undefined, actual: string) =>
  expected === undefined || expected === actual ? [] : [{ what, expected, actual }];

function direction(before: number, after: number): 'up' | 'down' | 'same' {
  if (after === before) return 'same';
  return after > before ? 'up' : 'down';
}

function compare(
  expect: Expectation,
  before: SessionState,
  after: SessionState,
): readonly Omit<Broken, 'turn'>[] {
  const { context } = after.snapshot;
  const said = after.turns.findLast((turn) => turn.by === 'agent');
  const answered = after.turns.findLast((turn) => turn.by === 'customer');
  const slots = answered?.parts.map(({ line }) => slotOf(line)) ?? [];
  const moved = direction(before.snapshot.context.patience, context.patience);
  return [
    ...lacks('act', expect.acts, said?.analysis.acts.map(({ act }) => act) ?? []),
    ...lacks('fault', expect.faults, said?.analysis.faults.map((fault) => fault.class) ?? []),
    ...lacks('topic', expect.topics, said?.analysis.topics.map(({ topic }) => topic) ?? []),
    ...lacks('fact', expect.facts, context.facts),
    ...lacks('answer', expect.answers, slots),
    ...differs('beat', expect.beat, beatOf(after.snapshot)),
    ...differs('band', expect.band, bandOf(context.patience)),
    ...differs('patience', expect.patience, moved),
    ...Object.entries(expect.needs ?? {}).flatMap(([need, state]) =>
      differs(`need ${need}`, state, context.needs[need] ?? 'none'),
    ),
  ];
}

function compareWhole({ expect }: Play, state: SessionState, report: Report): readonly Broken[] {
  const { context } = state.snapshot;
  const faults = report.findings.flatMap(({ fault }) => (fault ? [fault.class] : []));
  const [low, high] = expect.score ?? [0, 100];
  const inBand = report.total >= low && report.total <= high;
  const known = expect['facts-missing']?.filter((fact) => context.facts.includes(fact)) ?? [];
  return [
    ...differs('ending', expect.ending, endingOf(state.snapshot) ?? 'none'),
    ...differs('band', expect.band, bandOf(context.patience)),
    ...lacks(
      'cap',
      expect.caps,
      report.caps.map(({ id }) => id),
    ),
    ...lacks('fault', expect.faults, faults),
    ...known.map((fact) => ({ what: 'fact', expected: `not ${fact}`, actual: fact })),
    ...(inBand
      ? []
      : [{ what: 'score', expected: `${low}–${high}`, actual: String(report.total) }]),
  ].map((broken) => ({ turn: 0, ...broken }));
}

interface Progress extends Omit<Played, 'report'> {}

/** One turn of the play: its commands, then the customer's answer, ten seconds apart. */
function playTurn(
  stage: PlayStage,
  turn: PlayTurn,
  { state, events, broken }: Progress,
  number: number,
): Progress {
  let now = state;
  const log = [...events];
  const refused: Broken[] = [];
  for (const command of commandsFor(stage, turn)) {
    const seconds = command.type === 'resume' ? command.seconds : 10;
    const last = now.turns.at(-1)?.at ?? now.started.at;
    const done = perform(stage, now, command, last + seconds * SECOND);
    if (done.ok) {
      now = done.value.state;
      log.push(...done.value.events);
    } else
      refused.push({ turn: number, what: command.type, expected: 'taken', actual: done.error });
  }
  const answer = performAnswer(stage, now, (now.turns.at(-1)?.at ?? 0) + 2 * SECOND);
  const expect = 'expect' in turn ? turn.expect : undefined;
  const found = expect === undefined ? [] : compare(expect, state, answer.state);
  return {
    state: answer.state,
    events: [...log, ...answer.events],
    broken: [...broken, ...refused, ...found.map((one) => ({ turn: number, ...one }))],
  };
}

/** Picks up and lets the customer open the talk. */
function reachTalk(stage: PlayStage, play: Play, session: string): Progress {
  const { scenario } = stage;
  const { level, seed } = play;
  const started = createSession({ scenario, session, level, seed, at: 0 });
  const ringing = { state: startSession(stage, started), events: [] };
  const answered = perform(
    stage,
    ringing.state,
    { type: 'pick-up', rings: play.rings },
    5 * SECOND,
  );
  const reached = answered.ok ? answered.value : ringing;
  const opened = performAnswer(stage, reached.state, 6 * SECOND);
  return {
    state: opened.state,
    events: [started, ...reached.events, ...opened.events],
    broken: [],
  };
}

/** Plays a play-through from the first ring to its end and lists every promise the scenario broke. */
export function runPlay(stage: PlayStage, play: Play, session = 'play'): Played {
  const { state, events, broken } = play.turns.reduce<Progress>(
    (progress, turn, index) => playTurn(stage, turn, progress, index + 1),
    reachTalk(stage, play, session),
  );
  const report = scoreSession(stage.scenario, state);
  return { state, events, report, broken: [...broken, ...compareWhole(play, state, report)] };
}
