import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../src/adapters/storage/draft-store.ts';
import { createMemorySessionLog } from '../../src/adapters/storage/memory-session-log.ts';
import { MAX_DRAFT, withDrafts } from '../../src/core/session/drafts.ts';
import type { SessionLog } from '../../src/core/session/session-log.ts';
import { fail } from '../../src/core/shared/result.ts';
import { started } from '../support/session-events.ts';

function device(...kept: readonly (readonly [string, string])[]) {
  const values = new Map(kept);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('what is being written in a session', () => {
  it('is there again after a reload, each session and each seat for itself', () => {
    const storage = device();
    const before = createDraftStore(storage);
    before.keepSentence('s', 'agent', '您先别');
    before.keepSentence('s', 'customer', '我等了');
    before.keepTicket('s', { waybill: 'SD6' });
    const after = createDraftStore(storage);
    expect(after.sentence('s', 'agent')).toBe('您先别');
    expect(after.sentence('s', 'customer')).toBe('我等了');
    expect(after.ticket('s')).toEqual({ waybill: 'SD6' });
    expect([after.sentence('t', 'agent'), after.ticket('t')]).toEqual(['', {}]);
  });

  it('leaves nothing behind once it was said and saved', () => {
    const storage = device();
    const drafts = createDraftStore(storage);
    drafts.keepSentence('s', 'agent', '您先别');
    drafts.keepTicket('s', { waybill: 'SD6' });
    drafts.keepSentence('s', 'agent', '');
    drafts.keepTicket('s', {});
    expect(storage.values.size).toBe(0);
  });

  it('goes with its session, and stays where the session could not be deleted', async () => {
    const storage = device();
    const drafts = createDraftStore(storage);
    const log = createMemorySessionLog();
    await log.append('s', started('s'));
    drafts.keepSentence('s', 'agent', '您先别');
    drafts.keepTicket('s', { waybill: 'SD6' });
    drafts.keepSentence('t', 'agent', '另一通');
    const stuck = withDrafts<Pick<SessionLog, 'remove'>>(
      { remove: async () => fail('unavailable') },
      drafts,
    );
    await stuck.remove('s');
    expect(drafts.sentence('s', 'agent')).toBe('您先别');
    await withDrafts(log, drafts).remove('s');
    expect([drafts.sentence('s', 'agent'), drafts.ticket('s')]).toEqual(['', {}]);
    expect(drafts.sentence('t', 'agent')).toBe('另一通');
  });

  it('lasts for the visit where storage is closed', () => {
    const closed = createDraftStore(undefined);
    closed.keepSentence('s', 'agent', '您先别');
    expect(closed.sentence('s', 'agent')).toBe('您先别');
    closed.forget('s');
    expect(closed.sentence('s', 'agent')).toBe('');
  });

  it.each([
    'no JSON',
    '"only a text"',
    '{"schema":2,"sentence":"newer"}',
    '{"schema":1,"sentence":7}',
    JSON.stringify({ schema: 1, sentence: '好'.repeat(MAX_DRAFT + 1) }),
  ])('is empty where somebody else wrote into the storage: %.40s', (text) => {
    const drafts = createDraftStore(
      device(['sanrenxing/draft/s/agent', text], ['sanrenxing/draft/s/ticket', text]),
    );
    expect([drafts.sentence('s', 'agent'), drafts.ticket('s')]).toEqual(['', {}]);
  });

  it('is kept up to a length that never is a sentence', () => {
    const storage = device();
    createDraftStore(storage).keepSentence('s', 'agent', '好'.repeat(MAX_DRAFT + 1));
    expect(createDraftStore(storage).sentence('s', 'agent')).toHaveLength(MAX_DRAFT);
  });
});
