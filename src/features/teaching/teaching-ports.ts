import type { ReactNode } from 'react';
import type { SharedAssignment } from '../../core/classroom/assignment.ts';
import type { Compressor } from '../../core/classroom/carry/compressor.ts';
import type { Rows } from '../../core/classroom/roster/table-text.ts';
import type { OwnScenario } from '../../core/classroom/own-scenario.ts';
import type { ReadOwnScenarios } from '../../core/classroom/own-files.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import type { Result } from '../../core/shared/result.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import type { BackupDate } from '../../core/settings/backup-date.ts';
import type { Go } from '../../ui/route.ts';

/** What the teacher's screens ask of the world outside. */
export interface TeachingPorts {
  readonly teacher: () => Promise<TeacherWorkspace>;
  readonly compressor: () => Promise<Compressor>;
  readonly readSheet: (file: Blob) => Promise<Result<Rows, 'too-big' | 'damaged' | 'unreadable'>>;
  readonly saveFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
  ) => void;
  readonly backupDate: BackupDate;
  readonly scenarios: ScenarioSource;
  /** The same with scenarios of the teacher's own before them. */
  readonly scenariosOf: (own: readonly OwnScenario[]) => ScenarioSource;
  readonly readOwnScenarios: ReadOwnScenarios;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly go: Go;
}

/** What a student would read; the student's own screen draws it. */
export type RenderExpectations = (shared: SharedAssignment) => ReactNode;
