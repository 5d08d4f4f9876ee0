import type { SnapshotFrom } from 'xstate';
import type { Script } from '../script.ts';
import { callSetup, NOTHING_HEARD } from './call-setup.ts';
import { clockRegion } from './clock-region.ts';
import { compileNeeds } from './needs-region.ts';
import { compilePatience } from './patience-region.ts';
import { compileProcedure } from './procedure-region.ts';
import { compileTalk } from './talk-region.ts';

/**
 * Compiles a scenario script into one machine with parallel regions. The script stays in closures, never in the
 * context, so snapshots are small. Throws on a script with dangling references: run `checkScript` first.
 */
export function compileScript(script: Script) {
  return callSetup.createMachine({
    id: script.id,
    type: 'parallel',
    context: ({ input }) => ({
      persona: input.persona,
      level: input.level,
      patience: input.persona['start-patience'],
      moves: [],
      soothed: {},
      besideInRow: 0,
      turn: 0,
      part: '',
      seen: [],
      heard: NOTHING_HEARD,
      needs: {},
      told: [],
      facts: [],
      asked: [],
      steps: [],
      say: [],
      rings: 0,
      endedBy: null,
    }),
    states: {
      clock: clockRegion,
      patience: compilePatience(script),
      needs: compileNeeds(script),
      procedure: compileProcedure(script),
      talk: compileTalk(script),
    },
  });
}

export type CallMachine = ReturnType<typeof compileScript>;
export type CallSnapshot = SnapshotFrom<CallMachine>;
