import { scoreSession } from '../scoring/score-session.ts';
import type { Report } from '../scoring/report.ts';
import { promiseLedger } from '../scoring/promises.ts';
import { isReadable } from '../session/desk.ts';
import { startSession } from '../session/evolve.ts';
import { perform, performAnswer } from '../session/perform.ts';
import { createSession, type PlayStage } from '../session/play-stage.ts';
import { MAX_ENTRY, type SessionCommand, type SessionEvent } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TicketField } from '../scenario/script.ts';
import type { Level, Profile } from '../scenario/vocabulary.ts';
import { chooseReply } from './choose-reply.ts';
import { type Manner, MANNERS } from './profiles.ts';

const SECOND = 1000;
/** A talk that has not ended by then is ended by the agent. */
const MOST_SENTENCES = 70;

/** The promises made, a line each, in the words they were made in. */
const promisesMade = (state: SessionState): string =>
  promiseLedger(state.turns)
    .filter(({ when }) => when !== undefined)
    .map(({ turn, start, end }) => {
      const said = state.turns[turn];
      return said?.by === 'agent' ? said.text.slice(start, end).trim() : '';
    })
    .join('\n')
    .slice(0, MAX_ENTRY);

/** A fact the way the form wants it, if the customer has given it. */
function factGiven({ strings }: Scenario, { snapshot }: SessionState, id: string, fact: string) {
  const isGiven = snapshot.context.facts.includes(fact);
  return isGiven ? (strings.ticket?.[id]?.accepts?.[0] ?? '') : '';
}

/** What a diligent agent writes into a field of the form. */
function entryFor({ scenario }: PlayStage, state: SessionState, field: TicketField): string {
  const { id, fact, promises, options, right } = field;
  if (fact !== undefined) return factGiven(scenario, state, id, fact);
  if (promises === true) return promisesMade(state);
  return options === undefined ? scenario.strings.summary : (right ?? options[0] ?? '');
}

function fillIn(stage: PlayStage, state: SessionState): readonly SessionCommand[] {
  const fields = stage.script.ticket?.fields ?? [];
  if (fields.length === 0) return [];
  const entries = fields.map((field) => [field.id, entryFor(stage, state, field)] as const);
  return [{ type: 'save-ticket', fields: Object.fromEntries(entries) }];
}

/** Between two parts: what the case cannot be judged without is asked for first. */
function goOn(stage: PlayStage, state: SessionState, manner: Manner): readonly SessionCommand[] {
  const records = stage.script.desk.filter(({ request }) => request === true);
  const wanted = manner.diligent ? records.filter(({ needed }) => needed === true) : [];
  const asked = state.requestedRecords;
  return [
    ...wanted
      .filter(({ id }) => !asked.includes(id))
      .map(({ id }): SessionCommand => ({ type: 'request-record', record: id })),
    { type: 'begin-part' },
  ];
}

function lookUp(stage: PlayStage, state: SessionState, manner: Manner): readonly SessionCommand[] {
  if (!manner.diligent) return [];
  return stage.script.desk
    .filter((record) => !state.openedRecords.includes(record.id) && isReadable(record, state))
    .map(({ id }) => ({ type: 'open-record', record: id }));
}

function nextCommands(
  stage: PlayStage,
  state: SessionState,
  manner: Manner,
): readonly SessionCommand[] {
  if (state.phase === 'between') return goOn(stage, state, manner);
  const looks = lookUp(stage, state, manner);
  if (looks.length > 0) return looks;
  const said = state.turns.filter((turn) => turn.by === 'agent').length;
  const reply = said < MOST_SENTENCES ? chooseReply(stage.scenario, state, manner) : undefined;
  return reply === undefined
    ? [{ type: 'hang-up' }]
    : [{ type: 'say', text: reply.text, reply: reply.id }];
}

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
}

/** Lets a scripted agent play a whole case. Same profile, same seed, same talk. */
export const playAlone = (stage: PlayStage, profile: Profile, draw: Draw): PlayedAlone =>
  playInManner(stage, MANNERS[profile], draw, profile);

/** The same for any manner of choosing. */
export function playInManner(
  stage: PlayStage,
  manner: Manner,
  { level, seed, session = `alone-${seed}`, at = 0 }: Draw,
  agent?: Profile,
): PlayedAlone {
  const { scenario } = stage;
  const who = agent === undefined ? {} : { agent };
  const started = createSession({ scenario, session, level, seed, at, ...who });
  const begin: Run = { state: startSession(stage, started), events: [started] };
  let run = carryOut(stage, begin, [{ type: 'pick-up', rings: manner.diligent ? 2 : 4 }]);
  while (run.state.phase !== 'over') {
    const after = carryOut(stage, run, nextCommands(stage, run.state, manner));
    const hasMoved = after.events.length > run.events.length;
    run = hasMoved ? after : carryOut(stage, run, [{ type: 'hang-up' }]);
  }
  if (manner.diligent) run = carryOut(stage, run, fillIn(stage, run.state));
  return { ...run, report: scoreSession(scenario, run.state) };
}
