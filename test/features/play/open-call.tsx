import type { CoachTime } from '../../../src/core/settings/settings.ts';
import { screen } from '@testing-library/react';
import { createDraftStore } from '../../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { createResilientSessionLog } from '../../../src/adapters/storage/resilient-session-log.ts';
import type { Drafts } from '../../../src/core/session/drafts.ts';
import type { SessionEvent, SessionStarted } from '../../../src/core/session/session-event.ts';
import type { SessionLog } from '../../../src/core/session/session-log.ts';
import { PlayScreen } from '../../../src/features/play/play-screen.tsx';
import type { Waiting } from '../../../src/features/play/machine/play-context.ts';
import type { Route } from '../../../src/ui/route.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { pickedUp, started } from '../../support/session-events.ts';
import { fixtureSource } from '../fixture-scenario.ts';

export const NOON = Date.UTC(2025, 2, 3, 4, 0, 0);

interface Opening {
  readonly level?: 'guided' | 'assisted' | 'real';
  /** How it was begun, where that matters. */
  readonly begun?: Partial<SessionStarted>;
  readonly waiting?: Waiting;
  readonly coach?: CoachTime;
  /** What has happened in the call after its start. */
  readonly so_far?: readonly SessionEvent[];
  readonly log?: SessionLog;
  readonly drafts?: Drafts;
  readonly scenarios?: ReturnType<typeof fixtureSource>;
  readonly now?: () => number;
}

/** A log that can be told to fail. */
export function breakableLog() {
  const inner = createMemorySessionLog();
  let failure: 'quota' | 'corrupt' | undefined;
  const log = createResilientSessionLog({
    ...inner,
    append: async (session, event) =>
      failure === undefined ? inner.append(session, event) : { ok: false, error: failure },
  });
  return { log, break: (how: 'quota' | 'corrupt' | undefined) => void (failure = how) };
}

/** Opens a call that is under way, or ringing when nothing has happened yet. */
export async function openCall(opening: Opening = {}) {
  teachDialogs();
  const { level = 'assisted', waiting = 'none', coach = 'turn', so_far = [pickedUp()] } = opening;
  const log = opening.log ?? createMemorySessionLog();
  await fill(log, [started('s', { level, ...opening.begun }), ...so_far]);
  const visited: Route[] = [];
  let ids = 0;
  const view = await renderScreen(
    <PlayScreen
      session="s"
      sessionLog={log}
      drafts={opening.drafts ?? createDraftStore(undefined)}
      scenarios={opening.scenarios ?? fixtureSource()}
      now={opening.now ?? (() => NOON + 60_000)}
      newId={() => `new-${(ids += 1)}`}
      settings={{ waiting, coach }}
      sheet={() => null}
      go={(to) => void visited.push(to)}
    />,
  );
  const events = async () => {
    const read = await log.read('s');
    return read.ok ? read.value : [];
  };
  return { ...view, log, visited, events };
}

export const composer = () => screen.findByRole<HTMLTextAreaElement>('textbox');
export const talk = () => screen.getByRole('log').textContent ?? '';
