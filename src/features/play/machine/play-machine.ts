import { assign, fromPromise, setup, type SnapshotFrom } from 'xstate';
import { type OpenFailure, openSession } from '../../../core/session/open-session.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import type { PlayedLog } from '../../../core/room/room-session-log.ts';
import type { LogFailure } from '../../../core/session/session-log.ts';
import type { Result } from '../../../core/shared/result.ts';
import {
  carryOut,
  carryOutWaiting,
  catchUp,
  follow,
  isNewer,
  moveOn,
  moveScriptedAgent,
  ownWords,
  startFinding,
  startThinking,
  whoseMove,
} from './changes.ts';
import { mindsSilence, MOST_RINGS, RING_MS, silenceTime } from './pacing.ts';
import {
  type Call,
  callOf,
  type PlayContext,
  type PlayEvent,
  type PlayInput,
} from './play-context.ts';

interface Entry {
  readonly sessionLog: PlayedLog;
  readonly session: string;
  readonly event: SessionEvent | undefined;
}

type Stored = Result<void, LogFailure>;
type Loaded = Result<Call, OpenFailure>;

/** The storage is out of reach for now, as opposed to a log that is wrong. */
export const isOutage = (failure: LogFailure): boolean =>
  failure === 'quota' || failure === 'unavailable';

const NOTHING_TO_STORE: Stored = { ok: true, value: undefined };

/** The way of a call: who may act, what is being stored, what the clock does. The words are the core's. */
export const playMachine = setup({
  types: {
    context: {} as PlayContext,
    events: {} as PlayEvent,
    input: {} as PlayInput,
  },
  actors: {
    load: fromPromise<Loaded, PlayInput>(({ input: { session, sessionLog, scenarios } }) =>
      openSession(session, sessionLog, scenarios),
    ),
    store: fromPromise<Stored, Entry>(({ input: { sessionLog, session, event } }) =>
      event === undefined ? Promise.resolve(NOTHING_TO_STORE) : sessionLog.append(session, event),
    ),
  },
  delays: {
    ring: RING_MS,
    silence: ({ context }) => silenceTime(context),
    answer: ({ context }) => Math.max(0, context.answerAt - context.input.now()),
  },
  guards: {
    isOver: ({ context }) => whoseMove(callOf(context)) === 'over',
    isRinging: ({ context }) => whoseMove(callOf(context)) === 'ringing',
    isScriptsMove: ({ context }) => whoseMove(callOf(context)) === 'script',
    isCustomersMove: ({ context }) => whoseMove(callOf(context)) === 'customer',
    /** On hold, or between two parts of the case: no clock runs. */
    isQuiet: ({ context }) => whoseMove(callOf(context)) === 'quiet',
    isNewer: ({ context, event }) => event.type === 'FOLLOW' && isNewer(context, event.state),
    hasFactsToStore: ({ context }) => context.unsaved.length > 0,
    hasCommandsWaiting: ({ context }) => context.waiting.length > 0,
    keepsRinging: ({ context }) =>
      context.input.waiting === 'natural' && context.rings < MOST_RINGS,
    mindsSilence: ({ context }) => mindsSilence(context),
    /** A second Enter for the sentence already on its way is not a second sentence. */
    isAnotherCommand: ({ context, event }) =>
      event.type === 'DO' && !(ownWords(event.command) !== '' && context.sending !== ''),
  },
  actions: {
    countRing: assign({ rings: ({ context }) => context.rings + 1 }),
    carryOut: assign(({ context, event }) =>
      event.type === 'DO' ? carryOut(context, event.command) : {},
    ),
    carryOutWaiting: assign(({ context }) => carryOutWaiting(context)),
    putAside: assign(({ context, event }) =>
      event.type === 'DO' ? { waiting: [...context.waiting, event.command] } : {},
    ),
    fallSilent: assign(({ context }) => carryOut(context, { type: 'fall-silent' })),
    letCustomerAnswer: assign(({ context }) => carryOut(context, { type: 'let-customer-answer' })),
    startFinding: assign(({ context }) => startFinding(context)),
    moveScriptedAgent: assign(({ context }) => moveScriptedAgent(context)),
    follow: assign(({ context, event }) =>
      event.type === 'FOLLOW' ? follow(context, event.state) : {},
    ),
    startThinking: assign(({ context }) => startThinking(context)),
    moveOn: assign(({ context }) => moveOn(context)),
    write: assign(({ context, event }) =>
      event.type === 'TYPE' ? { draft: event.text, refused: undefined } : { draft: context.draft },
    ),
  },
}).createMachine({
  id: 'play',
  context: ({ input }) => ({
    input,
    call: undefined,
    problem: undefined,
    rings: 1,
    draft: '',
    sending: '',
    unsaved: [],
    doing: undefined,
    waiting: [],
    refused: undefined,
    failure: undefined,
    isUnsaved: false,
    answerAt: 0,
    hintAt: -1,
    oldTurns: 0,
    caughtUp: false,
  }),
  initial: 'loading',
  on: {
    TYPE: { actions: 'write' },
    FOLLOW: { guard: 'isNewer', target: '.choosing', actions: 'follow' },
  },
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context.input,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'choosing',
            actions: assign(({ context, event }) =>
              event.output.ok ? catchUp(context, event.output.value) : {},
            ),
          },
          {
            target: 'impossible',
            actions: assign(({ event }) =>
              event.output.ok ? {} : { problem: event.output.error },
            ),
          },
        ],
        onError: { target: 'impossible', actions: assign({ problem: 'damaged' }) },
      },
    },
    impossible: { on: { RETRY: { target: 'loading', actions: assign({ problem: undefined }) } } },
    choosing: {
      always: [
        { guard: 'hasFactsToStore', target: 'saving' },
        { guard: 'hasCommandsWaiting', actions: 'carryOutWaiting' },
        { guard: 'isOver', target: 'over' },
        { guard: 'isRinging', target: 'ringing' },
        { guard: 'isScriptsMove', target: 'script' },
        { guard: 'isCustomersMove', target: 'customer' },
        { guard: 'isQuiet', target: 'quiet' },
        { target: 'agent' },
      ],
    },
    ringing: {
      after: {
        ring: { guard: 'keepsRinging', target: 'ringing', reenter: true, actions: 'countRing' },
      },
      on: { DO: { target: 'choosing', actions: 'carryOut' } },
    },
    agent: {
      after: { silence: { guard: 'mindsSilence', target: 'choosing', actions: 'fallSilent' } },
      on: {
        DO: { target: 'choosing', actions: 'carryOut' },
        TYPE: { target: 'agent', reenter: true, actions: 'write' },
      },
    },
    customer: {
      entry: 'startThinking',
      after: { answer: { target: 'choosing', actions: 'letCustomerAnswer' } },
      on: { DO: { target: 'choosing', actions: 'carryOut' } },
    },
    script: {
      entry: 'startFinding',
      after: { answer: { target: 'choosing', actions: 'moveScriptedAgent' } },
      on: { DO: { target: 'choosing', actions: 'carryOut' } },
    },
    quiet: { on: { DO: { target: 'choosing', actions: 'carryOut' } } },
    saving: {
      invoke: {
        src: 'store',
        input: ({ context: { input, unsaved } }) => ({
          sessionLog: input.sessionLog,
          session: input.session,
          event: unsaved[0],
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'choosing',
            actions: [assign({ isUnsaved: false }), 'moveOn'],
          },
          {
            guard: ({ event }) => !event.output.ok && event.output.error === 'taken',
            target: 'loading',
          },
          {
            guard: ({ context, event }) =>
              context.isUnsaved && !event.output.ok && isOutage(event.output.error),
            target: 'choosing',
            actions: 'moveOn',
          },
          {
            target: 'unsaved',
            actions: assign(({ event }) =>
              event.output.ok ? {} : { failure: event.output.error },
            ),
          },
        ],
        onError: { target: 'unsaved', actions: assign({ failure: 'unavailable' }) },
      },
      on: {
        DO: { guard: 'isAnotherCommand', actions: 'putAside' },
        // What is on its way is heard of soon; until then only the picture changes.
        FOLLOW: { guard: 'isNewer', actions: 'follow' },
      },
    },
    unsaved: {
      on: {
        FOLLOW: { guard: 'isNewer', actions: 'follow' },
        RETRY: 'saving',
        // The log keeps what it could not store and writes it with the next fact it can.
        'GO-ON-UNSAVED': {
          guard: ({ context }) => context.failure !== undefined && isOutage(context.failure),
          target: 'choosing',
          actions: [assign({ isUnsaved: true }), 'moveOn'],
        },
      },
    },
    over: { on: { DO: { target: 'choosing', actions: 'carryOut' } } },
  },
});

export type PlaySnapshot = SnapshotFrom<typeof playMachine>;
