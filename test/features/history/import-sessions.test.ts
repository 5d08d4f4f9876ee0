import { describe, expect, it } from 'vitest';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { createResilientSessionLog } from '../../../src/adapters/storage/resilient-session-log.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionLog } from '../../../src/core/session/session-log.ts';
import { fail, ok } from '../../../src/core/shared/result.ts';
import { importSessions } from '../../../src/features/history/import-sessions.ts';
import { agentSaid, call, started } from '../../support/session-events.ts';

const take = (sessionLog: SessionLog, ...logs: readonly (readonly SessionEvent[])[]) =>
  importSessions({ sessionLog, newId: () => 'fresh' }, logs.map(ok));

const kinds = async (imported: ReturnType<typeof take>) => {
  const outcomes = await imported;
  return outcomes.ok ? outcomes.value.map(({ kind }) => kind) : outcomes.error;
};

describe('import', () => {
  it('adds what is new', async () => {
    const log = createMemorySessionLog();
    expect(await kinds(take(log, call('a', 5), call('b', 6)))).toEqual(['added', 'added']);
    expect(await log.read('b')).toEqual({ ok: true, value: call('b', 6) });
  });

  it('skips what is already here, also when the file knows less of it', async () => {
    const log = createMemorySessionLog();
    await take(log, call('a', 5));
    expect(await kinds(take(log, call('a', 5), call('a', 5).slice(0, 2)))).toEqual([
      'known',
      'known',
    ]);
    expect(await log.read('a')).toEqual({ ok: true, value: call('a', 5) });
  });

  it('completes a session of which only the beginning is here', async () => {
    const log = createMemorySessionLog();
    await take(log, call('a', 6).slice(0, 2));
    expect(await take(log, call('a', 6))).toMatchObject({
      ok: true,
      value: [{ kind: 'extended', events: 4 }],
    });
    expect(await log.read('a')).toEqual({ ok: true, value: call('a', 6) });
  });

  it('keeps a different session under the same id as a copy of its own', async () => {
    const log = createMemorySessionLog();
    const other = [started('a', { seed: 99 }), agentSaid(1)];
    await take(log, call('a', 5));
    expect(await kinds(take(log, other))).toEqual(['renamed']);
    expect(await log.read('a')).toEqual({ ok: true, value: call('a', 5) });
    expect(await log.read('a~2')).toEqual({
      ok: true,
      value: [started('a~2', { seed: 99 }), agentSaid(1)],
    });
  });

  it('does not pile up copies when the same file is imported again', async () => {
    const log = createMemorySessionLog();
    const other = call('a', 7, { seed: 99 });
    await take(log, call('a', 5), other);
    expect(await kinds(take(log, call('a', 5), other))).toEqual(['known', 'known']);
    const listed = await log.list();
    expect(listed.ok && listed.value.sessions).toHaveLength(2);
  });

  it('gives a copy a fresh id where its own leaves no room', async () => {
    const log = createMemorySessionLog();
    const long = 'x'.repeat(120);
    await take(log, call(long, 4));
    expect(await kinds(take(log, call(long, 4, { seed: 99 })))).toEqual(['renamed']);
    expect((await log.read('fresh')).ok).toBe(true);
  });

  it('steps around a damaged session of the same id', async () => {
    const log = createMemorySessionLog();
    await log.append('a', agentSaid(3));
    expect(await kinds(take(log, call('a', 4)))).toEqual(['renamed']);
  });

  it('goes on after a session that is bad', async () => {
    const log = createMemorySessionLog();
    const problem = { code: 'bad-event', session: 0, event: 2, path: 'text' } as const;
    const outcomes = await importSessions({ sessionLog: log, newId: () => 'x' }, [
      fail(problem),
      ok(call('b', 4)),
    ]);
    expect(outcomes).toMatchObject({
      ok: true,
      value: [{ kind: 'bad-event', problem }, { kind: 'added' }],
    });
  });

  it('leaves no half session behind when storage runs full', async () => {
    const inner = createMemorySessionLog();
    let room = 3;
    const log = createResilientSessionLog({
      ...inner,
      append: (session, event) => {
        room -= 1;
        return room < 0 ? Promise.resolve(fail('quota')) : inner.append(session, event);
      },
    });
    expect(await kinds(take(log, call('a', 6)))).toEqual(['failed']);
    expect(await log.read('a')).toEqual({ ok: true, value: [] });
    expect(log.status().unsaved).toBe(0);
  });

  it('touches nothing when it cannot tell what is already here', async () => {
    const inner = createMemorySessionLog();
    await take(inner, call('a', 5));
    const log: SessionLog = { ...inner, list: async () => fail('unavailable') };
    expect(await kinds(take(log, call('a', 5, { seed: 99 })))).toBe('unavailable');
    expect(await inner.read('a')).toEqual({ ok: true, value: call('a', 5) });
  });

  it('never removes what another tab has stored meanwhile under the same id', async () => {
    const inner = createMemorySessionLog();
    const log: SessionLog = {
      ...inner,
      list: async () => {
        const before = await inner.list();
        for (const event of call('a', 5)) await inner.append('a', event);
        return before;
      },
    };
    expect(await kinds(take(log, call('a', 5, { seed: 99 })))).toEqual(['failed']);
    expect(await inner.read('a')).toEqual({ ok: true, value: call('a', 5) });
  });
});
