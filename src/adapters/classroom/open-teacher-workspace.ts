import localforage from 'localforage';
import type { TeacherWorkspace } from '../../core/classroom/workspace.ts';
import { createOneAtATime } from '../storage/one-at-a-time.ts';
import { createTeacherWorkspace } from './localforage-teacher-workspace.ts';

/** Random bytes are there on plain HTTP and from a file too; only WebCrypto's other half is not. */
export const browserRandom = (count: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(count));

/** A database of its own: a student's device never makes one. Also opened by the worker that collects. */
export const openTeacherWorkspace = (name = 'sanrenxing-teacher'): TeacherWorkspace =>
  createTeacherWorkspace({
    store: localforage.createInstance({
      name,
      storeName: 'workspace',
      driver: [localforage.INDEXEDDB, localforage.LOCALSTORAGE],
    }),
    oneAtATime: createOneAtATime(globalThis.navigator?.locks),
    random: browserRandom,
  });
