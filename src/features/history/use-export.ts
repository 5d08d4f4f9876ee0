import { useState } from 'react';
import type { LogFailure } from '../../core/session/session-log.ts';
import { exportSessions } from './export-sessions.ts';
import type { HistoryPorts } from './history-ports.ts';

export type Exporting = 'no' | 'yes' | { readonly failure: LogFailure };

/** Exporting hundreds of sessions takes seconds: the screen must say so. */
export function useExport(ports: HistoryPorts, onChange: () => void) {
  const [exporting, setExporting] = useState<Exporting>('no');
  const exportThem = async (ids: readonly string[]): Promise<void> => {
    setExporting('yes');
    const exported = await exportSessions(ports, ids);
    setExporting(exported.ok ? 'no' : { failure: exported.error });
    // Reading may have found damage that the list could not see.
    onChange();
  };
  return { exporting, exportThem };
}
