import { assign } from 'xstate';
import { asksAgain } from '../heard.ts';
import { holds } from '../holds.ts';
import type { Beat, Script, Transition } from '../script.ts';
import {
  type CallContext,
  callSetup,
  type CallStateConfig,
  updateContext,
  viewOf,
} from './call-setup.ts';
import { effectAction } from './effects.ts';

/** A beat's id in the chart; a slash, because XState reads a dot as a path. */
const beatId = (stage: string, beat: string): string => `beat/${stage}/${beat}`;

function targetOf(ref: string): string {
  const [stage = '', beat = ''] = ref.split('.');
  return `#${beatId(stage, beat)}`;
}

const sayAction = (slot: string) => updateContext((context) => ({ say: [...context.say, slot] }));

function compileTransition(transition: Transition) {
  const { when, effects = [], to, say } = transition;
  return {
    guard: ({ context }: { readonly context: CallContext }) => holds(when, viewOf(context)),
    actions: [...effects.map(effectAction), ...(say === undefined ? [] : [sayAction(say)])],
    ...(to === undefined ? {} : { target: targetOf(to) }),
  };
}

const leadOn = (transitions: readonly Transition[] | undefined) => ({
  LEAD: (transitions ?? []).map(compileTransition),
});

/** Asked to say it again, the customer does: what comes next in the script would be lost. */
const STAYS = {
  guard: ({ context }: { readonly context: CallContext }) =>
    asksAgain(context.heard, context.asked),
};

type Stage = Script['stages'][string];

function compileStage(script: Script, stageId: string, stage: Stage): CallStateConfig {
  const compileBeat = (id: string, beat: Beat): CallStateConfig =>
    callSetup.createStateConfig({
      id: beatId(stageId, id),
      on: {
        LEAD: [
          ...(script.interrupts ?? []).map(compileTransition),
          STAYS,
          ...(beat.on ?? []).map(compileTransition),
        ],
      },
    });
  const beats = Object.entries(stage.beats);
  return callSetup.createStateConfig({
    initial: beats[0]?.[0] ?? 'missing',
    on: leadOn(stage.on),
    states: Object.fromEntries(beats.map(([id, beat]) => [id, compileBeat(id, beat)])),
  });
}

/** Where the call ends up: the first ending whose guard holds. */
function compileOver(script: Script): CallStateConfig {
  return callSetup.createStateConfig({
    initial: 'deciding',
    states: {
      deciding: {
        always: script.endings.map((ending) => ({
          guard: ({ context }) => holds(ending.when, viewOf(context)),
          target: `ending-${ending.id}`,
        })),
      },
      ...Object.fromEntries(script.endings.map(({ id }) => [`ending-${id}`, {}])),
    },
  });
}

/** Waiting for the agent's first sentence of a part; it leads to the first beat of the part's first stage. */
const before = (part: string): string => `before-${part}`;

/** Stages, inside them beats; the customer's first words come after the agent's first sentence. */
export function compileTalk(script: Script): CallStateConfig {
  const stages = Object.entries(script.stages);
  const parts = script.parts ?? [];
  return callSetup.createStateConfig({
    initial: 'answered',
    on: {
      ...leadOn(script.anywhere),
      BEGIN: parts.map(({ id }) => ({
        guard: ({ event }) => event.part === id,
        target: `.${before(id)}`,
      })),
      END: { target: '.over', actions: assign({ endedBy: ({ event }) => event.by }) },
    },
    states: {
      answered: { on: { LEAD: stages[0]?.[0] ?? 'over' } },
      ...Object.fromEntries(parts.map(({ id, begins }) => [before(id), { on: { LEAD: begins } }])),
      ...Object.fromEntries(stages.map(([id, stage]) => [id, compileStage(script, id, stage)])),
      over: compileOver(script),
    },
  });
}
