import type { RoundStore } from '../../core/appraisal/round-store.ts';
import type { Compressor } from '../../core/classroom/carry/compressor.ts';
import type { OwnScenario } from '../../core/classroom/own-scenario.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { Go } from '../../ui/route.ts';

/** What the teacher's screens of an appraisal ask of the world outside. */
export interface AppraisalPorts {
  readonly teacher: () => Promise<TeacherWorkspace>;
  readonly appraisals: () => Promise<RoundStore>;
  readonly compressor: () => Promise<Compressor>;
  readonly scenarios: ScenarioSource;
  /** With a teacher's own before those of the same id. */
  readonly scenariosOf: (own: readonly OwnScenario[]) => Pick<ScenarioSource, 'load'>;
  readonly saveFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
  ) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly go: Go;
}
