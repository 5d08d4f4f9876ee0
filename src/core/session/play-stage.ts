import { compileScript } from '../scenario/machine/compile.ts';
import { keepBeginnings } from '../scenario/machine/keep-beginnings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Level, Profile } from '../scenario/vocabulary.ts';
import type { Stage } from './evolve.ts';
import type { SessionStarted } from './session-event.ts';

/** A scenario ready to be played: its script compiled, its words at hand. */
export interface PlayStage extends Stage {
  readonly scenario: Scenario;
}

const compiled = new WeakMap<Scenario, PlayStage>();

/** Compiles a scenario once; asking again for the same one gives the same stage. */
export function stageFor(scenario: Scenario): PlayStage {
  const known = compiled.get(scenario);
  if (known) return known;
  const { script, persona } = scenario;
  const machine = keepBeginnings(compileScript(script), persona);
  const stage = { scenario, script, persona, machine };
  compiled.set(scenario, stage);
  return stage;
}

export interface NewSession {
  readonly scenario: Scenario;
  readonly session: string;
  readonly level: Level;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly shift?: SessionStarted['shift'];
  readonly agent?: Profile;
  readonly customer?: SessionStarted['customer'];
  readonly names?: SessionStarted['names'];
  readonly room?: SessionStarted['room'];
  readonly task?: SessionStarted['task'];
}

/** The first fact of a session. */
export function createSession(fresh: NewSession): SessionStarted {
  const { scenario, session, level, seed, at, shift, agent, customer, names, room, task } = fresh;
  return {
    type: 'session.started',
    schema: 1,
    n: 0,
    at,
    session,
    scenario: scenario.script.id,
    hash: scenario.hash,
    locale: scenario.locale,
    persona: scenario.persona.id,
    level,
    seed,
    ...(shift === undefined ? {} : { shift }),
    ...(agent === undefined ? {} : { agent }),
    ...(customer === undefined ? {} : { customer }),
    ...(names === undefined ? {} : { names }),
    ...(room === undefined ? {} : { room }),
    ...(task === undefined ? {} : { task }),
  };
}
