import type { AssessmentLog } from '../assessment/assessment-log.ts';
import type { JoinedRoom } from './join-room.ts';
import type { PlayedLog } from './room-session-log.ts';

/** Runs tasks one after another; what fails is the log's own business to keep and to show. */
function inTurn(): (task: () => Promise<unknown>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    last = last.then(task, task);
  };
}

/**
 * Keeps a copy of the room's session among this device's own, so that report, replay and history know it. Every
 * window of the device writes the same facts; writing one twice is harmless. Returns how to stop.
 */
export function keepSession({ view, subscribe }: JoinedRoom, log: PlayedLog): () => void {
  const then = inTurn();
  let kept = 0;
  const keep = (): void => {
    const { events } = view().room;
    const [started] = events;
    if (started?.type !== 'session.started') return;
    for (const event of events.slice(kept)) then(() => log.append(started.session, event));
    kept = events.length;
  };
  keep();
  return subscribe(keep);
}

/** Keeps a copy of every sheet that was handed in, so that the opinions of the group are here too. */
export function keepSheets(
  { view, subscribe }: JoinedRoom,
  log: Pick<AssessmentLog, 'append'>,
): () => void {
  const then = inTurn();
  const kept = new Map<string, number>();
  const keep = (): void => {
    for (const { sheet } of view().room.sheets) {
      const [started] = sheet;
      if (started?.type !== 'assessment.started') continue;
      const { assessment } = started;
      for (const event of sheet.slice(kept.get(assessment) ?? 0))
        then(() => log.append(assessment, event));
      kept.set(assessment, sheet.length);
    }
  };
  keep();
  return subscribe(keep);
}
