import { useCallback, useMemo } from 'react';
import { outdatedBy, type Outdated } from '../../../core/classroom/check/recheck.ts';
import type { CheckedSession, SubmissionRecord } from '../../../core/classroom/record.ts';
import { ENGINE_VERSION } from '../../../core/language/engine-version.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { Book } from '../book/load-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

const nameOf = ({ scenario, locale, persona }: CheckedSession): string =>
  JSON.stringify([scenario, locale, persona]);

/** Hashes of everything the class has played with, as it is here today. */
async function presentHashes(
  { records, assignment }: Book,
  { scenariosOf }: GradebookPorts,
): Promise<ReadonlyMap<string, string>> {
  const played = new Map(
    records.flatMap(({ sessions }) => sessions.map((session) => [nameOf(session), session])),
  );
  const source = scenariosOf(assignment.shared);
  const hashes = new Map<string, string>();
  for (const [name, { scenario, locale, persona }] of played) {
    const loaded = await source.load(scenario, locale, persona).catch(() => undefined);
    if (loaded?.ok) hashes.set(name, loaded.value.hash);
  }
  return hashes;
}

export interface OutdatedRecords {
  readonly records: readonly SubmissionRecord[];
  readonly reasons: ReadonlySet<Outdated>;
}

const UNKNOWN: ReadonlyMap<string, string> = new Map();

/** The records whose check would come out differently today, as far as is known. */
export function useOutdated(book: Book, ports: GradebookPorts): OutdatedRecords {
  const [task] = useTask(useCallback(() => presentHashes(book, ports), [book, ports]));
  const hashes = task.state === 'done' ? task.value : UNKNOWN;
  return useMemo(() => {
    const present = {
      engine: ENGINE_VERSION,
      hashOf: (session: CheckedSession) => hashes.get(nameOf(session)),
    };
    const reasons = new Set<Outdated>();
    const records = book.records.filter((record) => {
      const reason = outdatedBy(record, present);
      if (reason !== undefined) reasons.add(reason);
      return reason !== undefined;
    });
    return { records, reasons };
  }, [book, hashes]);
}
