import { useState } from 'react';
import type {
  BackupProblem,
  Restored,
  StoreFailure,
  TeacherWorkspace,
} from '../../../core/classroom/workspace.ts';
import type { TeachingPorts } from '../teaching-ports.ts';

export type Backing =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly work: 'backup' | 'restore'; readonly share: number }
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'restored'; readonly restored: Restored }
  | { readonly state: 'failed'; readonly problem: BackupProblem | 'passphrase-too-short' };

const TYPE = 'application/octet-stream';

/** The day as it stands in a file's name. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

type Ports = Pick<TeachingPorts, 'saveFile' | 'backupDate' | 'now'>;

/** Writing the workspace into a file, and reading one back. */
export function useBackup(workspace: TeacherWorkspace, ports: Ports, onRestored: () => void) {
  const [backing, setBacking] = useState<Backing>({ state: 'idle' });
  const begin = (work: 'backup' | 'restore') => {
    const tell = (share: number): void => setBacking({ state: 'working', work, share });
    tell(0);
    return tell;
  };
  const failed = (problem: BackupProblem | StoreFailure | 'passphrase-too-short'): void =>
    setBacking({ state: 'failed', problem });
  const backUp = async (passphrase: string): Promise<boolean> => {
    const made = await workspace.backup(passphrase, begin('backup'));
    if (!made.ok) {
      failed(made.error);
      return false;
    }
    const file = `sanrenxing-${dayOf(ports.now())}.srxbackup`;
    ports.saveFile(file, new Uint8Array(made.value), TYPE);
    ports.backupDate.set(ports.now());
    setBacking({ state: 'saved', file });
    return true;
  };
  const restore = async (file: File, passphrase: string): Promise<boolean> => {
    const tell = begin('restore');
    const bytes = await bytesOf(file);
    if (bytes === undefined) {
      failed('damaged');
      return false;
    }
    const read = await workspace.restore(bytes, passphrase, tell);
    if (!read.ok) {
      failed(read.error);
      return false;
    }
    setBacking({ state: 'restored', restored: read.value });
    onRestored();
    return true;
  };
  return { backing, backUp, restore };
}
