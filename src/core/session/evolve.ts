import { initialTransition, transition } from 'xstate';
import { type Analysis, type FaultFinding, FORBIDDEN, isSlip } from '../language/analysis.ts';
import { isInOtherLanguage } from '../language/other-language.ts';
import { hasMisread, type Heard, hurts } from '../scenario/heard.ts';
import type { CallEvent } from '../scenario/machine/call-setup.ts';
import type { CallMachine, CallSnapshot } from '../scenario/machine/compile.ts';
import type { Persona } from '../scenario/persona.ts';
import { objectionsAfter } from './objections.ts';
import type { Script } from '../scenario/script.ts';
import { beatOf, isContent, isGone, meetingOf } from '../scenario/where.ts';
import type { AgentSaid, SessionEvent, SessionStarted } from './session-event.ts';
import type { Pending, Phase, SessionState, Turn } from './session-state.ts';

/** What replaying a log needs besides the log: the script, compiled as well, and the customer's temperament. */
export interface Stage {
  readonly script: Script;
  readonly machine: CallMachine;
  readonly persona: Persona;
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** May have been meant otherwise, since one witness alone took it for a rebuke; or a coarse word that hit nobody. */
const isSlight = (fault: FaultFinding): boolean =>
  (fault.severity === 'light' && FORBIDDEN.has(fault.class)) || isSlip(fault);

const classesOf = (faults: readonly FaultFinding[]) => unique(faults.map((fault) => fault.class));

/**
 * What a sentence is about to the customer. "Once more, please" is much like asking for any one thing once more; what is
 * merely guessed beside it, no surer than itself, is not asked for.
 */
function topicsOf({ topics }: Analysis): readonly string[] {
  const again = topics.find(({ topic }) => topic === 'say-again')?.score ?? 0;
  const sure = topics.filter(
    ({ topic, score }) => topic === 'say-again' || score === 1 || score > again,
  );
  return unique(sure.map(({ topic }) => topic));
}

/** What the customer takes from a sentence; findings of severity `check` are for the agent's eyes only. */
export function heardFrom(analysis: Analysis, text: string, state: SessionState): Heard {
  const broken = analysis.faults.filter((fault) => fault.severity !== 'check');
  const faults = classesOf(broken.filter((fault) => !isSlight(fault)));
  const slights = classesOf(broken.filter(isSlight)).filter((kind) => !faults.includes(kind));
  const otherLanguage = isInOtherLanguage(text, state.started.locale);
  return {
    acts: otherLanguage ? [] : unique(analysis.acts.map(({ act }) => act)),
    faults,
    slights,
    topics: otherLanguage ? [] : topicsOf(analysis),
    otherLanguage,
    repeated: state.turns.some((turn) => turn.by === 'agent' && turn.text === text),
    empty: analysis.measures.characters === 0,
  };
}

const step = (machine: CallMachine, snapshot: CallSnapshot, event: CallEvent): CallSnapshot =>
  transition(machine, snapshot, event)[0];

export function startSession(stage: Stage, started: SessionStarted): SessionState {
  const input = { persona: stage.persona, level: started.level };
  const [snapshot] = initialTransition(stage.machine, input);
  return {
    started,
    snapshot,
    before: snapshot,
    phase: 'ringing',
    pending: 'nothing',
    turns: [],
    usedLines: [],
    openedRecords: [],
    requestedRecords: [],
    ticket: {},
    hints: 0,
    objections: [],
    next: started.n + 1,
  };
}

/** Has the customer run out of patience, or said goodbye with nothing left to ask for or to put right? */
function isLeaving(snapshot: CallSnapshot): boolean {
  const { heard } = snapshot.context;
  const partsWell = heard.acts.includes('goodbye') && !hurts(heard) && !hasMisread(heard);
  return isGone(snapshot) || (isContent(snapshot) && partsWell);
}

const agentTurn = (state: SessionState, event: AgentSaid, snapshot: CallSnapshot): Turn => ({
  by: 'agent',
  n: event.n,
  at: event.at,
  text: event.text,
  analysis: event.analysis,
  ...(event.reply === undefined ? {} : { reply: event.reply }),
  patience: snapshot.context.patience,
  moves: snapshot.context.moves,
  beat: beatOf(state.snapshot),
  known: { facts: state.snapshot.context.facts, seen: state.snapshot.context.seen },
});

interface Happening {
  readonly call: CallEvent;
  readonly what: Extract<Turn, { by: 'line' }>['what'];
  readonly phase: Phase;
  readonly pending: Pending;
}

/** Something that happened on the line, not in words. */
function happen(
  stage: Stage,
  state: SessionState,
  event: SessionEvent,
  it: Happening,
): SessionState {
  const snapshot = step(stage.machine, state.snapshot, it.call);
  const { patience, moves } = snapshot.context;
  const turn: Turn = { by: 'line', n: event.n, at: event.at, what: it.what, patience, moves };
  const isLost = it.phase !== 'over' && isGone(snapshot);
  return {
    ...state,
    snapshot,
    before: state.snapshot,
    phase: isLost ? 'leaving' : it.phase,
    pending: it.pending,
    turns: [...state.turns, turn],
  };
}

function hear(stage: Stage, state: SessionState, event: AgentSaid): SessionState {
  const heard = heardFrom(event.analysis, event.text, state);
  const snapshot = step(stage.machine, state.snapshot, { type: 'SAY', heard });
  return {
    ...state,
    snapshot,
    // With a person as the customer, several sentences may wait for one answer.
    before: state.pending === 'sentence' ? state.before : state.snapshot,
    phase: isLeaving(snapshot) ? 'leaving' : 'talking',
    pending: 'sentence',
    turns: [...state.turns, agentTurn(state, event, snapshot)],
  };
}

function askedForHold(state: SessionState): boolean {
  return state.snapshot.context.heard.acts.includes('hold-request');
}

function apply(stage: Stage, state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'session.started':
      return state;
    case 'call.picked-up': {
      const call: CallEvent = { type: 'PICK-UP', rings: event.rings };
      return happen(stage, state, event, {
        call,
        what: 'picked-up',
        phase: 'talking',
        pending: stage.script.opens === undefined ? 'nothing' : 'opening',
      });
    }
    case 'part.ended':
      return happen(stage, state, event, {
        call: { type: 'PAUSE' },
        what: 'part-ended',
        phase: 'between',
        pending: 'nothing',
      });
    case 'part.began':
      return happen(stage, state, event, {
        call: { type: 'BEGIN', part: event.part },
        what: 'part-began',
        phase: 'talking',
        pending: meetingOf(stage.script, event.part).opens === undefined ? 'nothing' : 'opening',
      });
    case 'agent.said':
      return hear(stage, state, event);
    case 'customer.said': {
      const { patience } = state.snapshot.context;
      const turn: Turn = { by: 'customer', n: event.n, at: event.at, parts: event.parts, patience };
      const usedLines = [...state.usedLines, ...event.parts.map(({ line }) => line)];
      return { ...state, turns: [...state.turns, turn], usedLines, pending: 'nothing' };
    }
    case 'agent.fell-silent':
      return happen(stage, state, event, {
        call: { type: 'SILENCE' },
        what: 'silence',
        phase: 'talking',
        pending: 'silence',
      });
    case 'call.held': {
      const call: CallEvent = { type: 'HOLD', asked: askedForHold(state) };
      return happen(stage, state, event, {
        call,
        what: 'held',
        phase: 'on-hold',
        pending: 'nothing',
      });
    }
    case 'call.resumed': {
      const call: CallEvent = { type: 'RESUME', seconds: event.seconds };
      return happen(stage, state, event, {
        call,
        what: 'resumed',
        phase: 'talking',
        pending: 'resume',
      });
    }
    case 'call.ended':
      return happen(stage, state, event, {
        call: { type: 'END', by: event.by },
        what: 'ended',
        phase: 'over',
        pending: 'nothing',
      });
    case 'desk.opened':
      return {
        ...state,
        snapshot: step(stage.machine, state.snapshot, { type: 'SEE', record: event.record }),
        openedRecords: unique([...state.openedRecords, event.record]),
      };
    case 'record.requested':
      return { ...state, requestedRecords: unique([...state.requestedRecords, event.record]) };
    case 'ticket.saved':
      return { ...state, ticket: event.fields };
    case 'hint.taken':
      return { ...state, hints: state.hints + 1 };
    case 'finding.objected':
    case 'objection.decided':
      return { ...state, objections: objectionsAfter(state.objections, event) };
  }
}

/** The next state after a fact. Pure; the same log gives the same state everywhere. */
export function evolve(stage: Stage, state: SessionState, event: SessionEvent): SessionState {
  return { ...apply(stage, state, event), next: event.n + 1 };
}
