import localforage from 'localforage';
import type { RoundStore } from '../../core/appraisal/round-store.ts';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import { createOneAtATime } from '../storage/one-at-a-time.ts';
import { browserRandom } from './browser-random.ts';
import { createRoundStore } from './localforage-round-store.ts';
import { createTeacherWorkspace } from './localforage-teacher-workspace.ts';
import { createTeacherStore } from './teacher-store.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/** A database of its own: a student's device never makes one. */
const optionsFor = (name: string): WorkspaceOptions => ({
  store: createTeacherStore(localforage, name, 'workspace'),
  oneAtATime: createOneAtATime(globalThis.navigator?.locks),
  random: browserRandom,
});

/** Also opened by the worker that collects. */
export const openTeacherWorkspace = (name = 'sanrenxing-teacher'): TeacherWorkspace =>
  createTeacherWorkspace(optionsFor(name));

/** The appraisals in the same database, so that one backup has it all. */
export const openRoundStore = (name = 'sanrenxing-teacher'): RoundStore =>
  createRoundStore(optionsFor(name));
