import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionLog } from '../../../src/core/session/session-log.ts';
import { ReportScreen } from '../../../src/features/report/report-screen.tsx';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { fixtureSource } from '../fixture-scenario.ts';

interface Opening {
  readonly events?: readonly SessionEvent[];
  readonly log?: SessionLog;
  readonly scenarios?: ReturnType<typeof fixtureSource>;
  readonly locale?: 'zh-CN' | 'en';
}

/** Opens the report of a recorded call. */
export async function openReport({ events = [], log, scenarios, locale }: Opening) {
  Element.prototype.scrollIntoView = () => undefined;
  const sessionLog = log ?? createMemorySessionLog();
  if (events.length > 0) await fill(sessionLog, events);
  const saved: { name: string; text: string }[] = [];
  const view = await renderScreen(
    <ReportScreen
      session="s"
      sessionLog={sessionLog}
      scenarios={scenarios ?? fixtureSource()}
      files={{ save: (name, text) => void saved.push({ name, text }) }}
      now={() => Date.UTC(2025, 2, 3, 5)}
      go={() => undefined}
    />,
    locale,
  );
  return { ...view, saved };
}
