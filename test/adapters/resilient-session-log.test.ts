import { describe, expect, it, vi } from 'vitest';
import { createMemorySessionLog } from '../../src/adapters/storage/memory-session-log.ts';
import { createResilientSessionLog } from '../../src/adapters/storage/resilient-session-log.ts';
import type { LogFailure, SessionLog } from '../../src/core/session/session-log.ts';
import { fail } from '../../src/core/shared/result.ts';
import { agentSaid, call, customerSaid, pickedUp, started } from '../support/session-events.ts';
import { describeSessionLog } from './session-log.contract.ts';

describeSessionLog('resilient over memory', () =>
  createResilientSessionLog(createMemorySessionLog()),
);

/** A durable log that can be broken and mended. */
function breakable(initial?: LogFailure) {
  const inner = createMemorySessionLog();
  let failure = initial;
  const broken = async () => fail(failure ?? 'unavailable');
  const log: SessionLog = {
    append: (session, event) => (failure === undefined ? inner.append(session, event) : broken()),
    read: (session) => (failure === 'unavailable' ? broken() : inner.read(session)),
    list: () => (failure === 'unavailable' ? broken() : inner.list()),
    remove: (session) => (failure === 'unavailable' ? broken() : inner.remove(session)),
  };
  return {
    log,
    inner,
    setFailure: (next: LogFailure | undefined) => {
      failure = next;
    },
  };
}

describe('resilient session log', () => {
  it('says that an event was not saved, and goes on with it all the same', async () => {
    const durable = breakable();
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    durable.setFailure('quota');
    expect(await log.append('s1', pickedUp())).toEqual({ ok: false, error: 'quota' });
    expect(await log.read('s1')).toEqual({ ok: true, value: [started('s1'), pickedUp()] });
    expect(log.status()).toEqual({ unsaved: 1, failure: 'quota' });
  });

  it('holds a whole call together when nothing can be stored at all', async () => {
    const log = createResilientSessionLog(breakable('unavailable').log);
    for (const event of call('s1', 20)) await log.append('s1', event);
    expect(await log.read('s1')).toEqual({ ok: true, value: call('s1', 20) });
    const listed = await log.list();
    expect(listed.ok && listed.value.sessions.map(({ ended }) => ended)).toEqual([true]);
  });

  it('writes everything that is missing, in order, when asked to try again', async () => {
    const durable = breakable('unavailable');
    const log = createResilientSessionLog(durable.log);
    for (const event of call('s1', 8)) await log.append('s1', event);
    expect(await log.retry()).toEqual({ ok: false, error: 'unavailable' });
    durable.setFailure(undefined);
    expect(await log.retry()).toEqual({ ok: true, value: undefined });
    expect(await durable.inner.read('s1')).toEqual({ ok: true, value: call('s1', 8) });
    expect(log.status()).toEqual({ unsaved: 0 });
  });

  it('catches up by itself with the next event after storage is back', async () => {
    const durable = breakable('quota');
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    await log.append('s1', pickedUp());
    durable.setFailure(undefined);
    expect(await log.append('s1', agentSaid(2))).toEqual({ ok: true, value: undefined });
    expect(await durable.inner.read('s1')).toEqual({
      ok: true,
      value: [started('s1'), pickedUp(), agentSaid(2)],
    });
  });

  it('takes the same event again as a wish to try once more', async () => {
    const durable = breakable('quota');
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    expect(await log.append('s1', started('s1'))).toEqual({ ok: false, error: 'quota' });
    expect(log.status().unsaved).toBe(1);
    durable.setFailure(undefined);
    expect(await log.append('s1', started('s1'))).toEqual({ ok: true, value: undefined });
    expect(log.status()).toEqual({ unsaved: 0 });
  });

  it('refuses a different event under the number of one that still waits', async () => {
    const log = createResilientSessionLog(breakable('unavailable').log);
    await log.append('s1', started('s1'));
    await log.append('s1', agentSaid(1, '甲'));
    expect(await log.append('s1', agentSaid(1, '乙'))).toEqual({ ok: false, error: 'taken' });
  });

  it('lists what is stored together with what still waits', async () => {
    const durable = breakable();
    const log = createResilientSessionLog(durable.log);
    await log.append('half', started('half'));
    durable.setFailure('quota');
    await log.append('half', pickedUp());
    await log.append('new', started('new'));
    const listed = await log.list();
    expect(
      listed.ok && listed.value.sessions.map(({ session, events }) => [session, events]),
    ).toEqual([
      ['half', 2],
      ['new', 1],
    ]);
  });

  it('keeps the reason in sight as long as something is unsaved, even when reading works', async () => {
    const durable = breakable('quota');
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    await log.list();
    expect(log.status()).toEqual({ unsaved: 1, failure: 'quota' });
  });

  it('tells its listeners about each change and keeps quiet otherwise', async () => {
    const durable = breakable();
    const log = createResilientSessionLog(durable.log);
    const listener = vi.fn<() => void>();
    const stop = log.subscribe(listener);
    await log.append('s1', started('s1'));
    expect(listener).not.toHaveBeenCalled();
    durable.setFailure('quota');
    await log.append('s1', pickedUp());
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    durable.setFailure(undefined);
    await log.retry();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('forgets a session that was removed before it was ever saved', async () => {
    const log = createResilientSessionLog(breakable('unavailable').log);
    await log.append('s1', started('s1'));
    expect(await log.remove('s1')).toEqual({ ok: true, value: undefined });
    expect(log.status().unsaved).toBe(0);
  });

  it('does not pretend to have removed what it cannot reach', async () => {
    const durable = breakable();
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    durable.setFailure('unavailable');
    expect(await log.remove('s1')).toEqual({ ok: false, error: 'unavailable' });
  });

  it('notices that storage is unavailable before anything is lost', async () => {
    const log = createResilientSessionLog(breakable('unavailable').log);
    await log.list();
    expect(log.status()).toEqual({ unsaved: 0, failure: 'unavailable' });
  });

  it('passes on that another tab was faster', async () => {
    const durable = breakable();
    const log = createResilientSessionLog(durable.log);
    await log.append('s1', started('s1'));
    await durable.inner.append('s1', agentSaid(1, '另一个页面'));
    expect(await log.append('s1', customerSaid(1))).toEqual({ ok: false, error: 'taken' });
    expect(log.status()).toEqual({ unsaved: 0 });
  });
});
