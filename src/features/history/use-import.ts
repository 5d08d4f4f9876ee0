import { useState } from 'react';
import {
  parseSessionFile,
  type SessionFileFailure,
  type SessionFiles,
} from '../../core/session/session-file.ts';
import type { SessionLog } from '../../core/session/session-log.ts';
import { type ImportOutcome, importSessions } from './import-sessions.ts';

/** An import on its way, refused as a whole, or done session by session. */
export type Importing =
  | { readonly state: 'working'; readonly file: string }
  | {
      readonly state: 'refused';
      readonly file: string;
      readonly failure: SessionFileFailure | 'no-storage';
    }
  | { readonly state: 'done'; readonly file: string; readonly outcomes: readonly ImportOutcome[] };

interface ImportPorts {
  readonly sessionLog: SessionLog;
  readonly files: SessionFiles;
  readonly newId: () => string;
}

async function run(ports: ImportPorts, file: File): Promise<Importing> {
  const text = await ports.files.read(file);
  if (!text.ok) return { state: 'refused', file: file.name, failure: text.error };
  const filed = parseSessionFile(text.value);
  if (!filed.ok) return { state: 'refused', file: file.name, failure: filed.error };
  const imported = await importSessions(ports, filed.value);
  if (!imported.ok) return { state: 'refused', file: file.name, failure: 'no-storage' };
  return { state: 'done', file: file.name, outcomes: imported.value };
}

export function useImport(ports: ImportPorts, onChange: () => void) {
  const [importing, setImporting] = useState<Importing>();
  return {
    importing,
    dismiss: () => setImporting(undefined),
    importFile: async (file: File): Promise<void> => {
      setImporting({ state: 'working', file: file.name });
      setImporting(await run(ports, file));
      onChange();
    },
  };
}
