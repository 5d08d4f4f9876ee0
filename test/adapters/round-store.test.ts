import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRoundStore } from '../../src/adapters/classroom/localforage-round-store.ts';
import { createTeacherWorkspace } from '../../src/adapters/classroom/localforage-teacher-workspace.ts';
import { sealAnswer } from '../../src/adapters/classroom/seal-answer.ts';
import { createLocalforageNoticeStore } from '../../src/adapters/storage/localforage-notice-store.ts';
import type { KeyValueStore } from '../../src/adapters/storage/localforage-session-log.ts';
import { createQueue } from '../../src/adapters/storage/one-at-a-time.ts';
import type { NoticeAnswer } from '../../src/core/appraisal/answer.ts';
import type { KeptNotice } from '../../src/core/appraisal/notice-desk.ts';
import { noticeOf } from '../../src/core/appraisal/notice.ts';
import type { NewFact } from '../../src/core/appraisal/round-fact.ts';
import type { RoundStore } from '../../src/core/appraisal/round-store.ts';
import {
  APPROVED,
  CLOSED,
  DAY,
  OPENED,
  ROUND,
  roundAfter,
  START,
  told,
  UP_TO_NOTICES,
} from '../support/appraisal-round.ts';
import { memoryStore } from '../support/memory-store.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const PASSPHRASE = '三人行必有我师焉-2025';
const optionsFor = (store: KeyValueStore) => ({
  store,
  oneAtATime: createQueue(),
  random,
  // A thousandth of the real cost.
  cost: { log2N: 7, r: 8, p: 1 },
});

async function tell(store: RoundStore, facts: readonly NewFact[], id = ROUND): Promise<void> {
  for (const [index, fact] of facts.entries()) {
    const done = await store.append(id, fact, START + index * 3_600_000);
    if (!done.ok) throw new Error(done.error);
  }
}

describe('the rounds on a teacher’s device', () => {
  it('are there again after the page was closed, fact by fact, the latest opened first', async () => {
    const store = memoryStore();
    await tell(createRoundStore(optionsFor(store)), UP_TO_NOTICES);
    const later: NewFact = { ...OPENED, round: 'later2025' } as NewFact;
    const rounds = createRoundStore(optionsFor(store));
    await rounds.append('later2025', later, START + DAY);
    const kept = await rounds.rounds();
    expect(kept.ok && kept.value.items.map((facts) => facts.length)).toEqual([1, 6]);
    expect(await rounds.round(ROUND)).toEqual({ ok: true, value: told(UP_TO_NOTICES) });
    expect(await rounds.round('nowhere1')).toEqual({ ok: false, error: 'unknown' });
  });

  it('refuse what cannot be, and store nothing of it', async () => {
    const store = memoryStore();
    const rounds = createRoundStore(optionsFor(store));
    await tell(rounds, [OPENED]);
    expect(await rounds.append(ROUND, CLOSED, START)).toEqual({
      ok: false,
      error: 'wrong-stage',
    });
    expect(await store.keys()).toHaveLength(1);
  });

  it('take one fact after another, so that two windows lose nothing', async () => {
    const rounds = createRoundStore(optionsFor(memoryStore()));
    await tell(rounds, [OPENED, APPROVED]);
    const opinion = (by: string): NewFact => ({
      type: 'opinion.taken',
      student: 'ming',
      giver: 'peer',
      by,
      points: { quality: 70 },
    });
    await Promise.all(['甲', '乙', '丙'].map((by) => rounds.append(ROUND, opinion(by), START)));
    const kept = await rounds.round(ROUND);
    expect(kept.ok && kept.value.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are undone fact by fact down to the opening, and removed as a whole', async () => {
    const store = memoryStore();
    const rounds = createRoundStore(optionsFor(store));
    await tell(rounds, [OPENED, APPROVED]);
    await rounds.undo(ROUND);
    await rounds.undo(ROUND);
    expect(await rounds.round(ROUND)).toEqual({ ok: true, value: told([OPENED]) });
    await rounds.remove(ROUND);
    expect(await store.keys()).toEqual([]);
  });

  it('of a later version, or with facts missing, are counted and left alone', async () => {
    const store = memoryStore();
    const rounds = createRoundStore(optionsFor(store));
    await tell(rounds, UP_TO_NOTICES);
    await store.setItem(`appraisal/${ROUND}/0006`, { n: 6, at: START, type: 'luck.drawn' });
    expect(await rounds.rounds()).toEqual({ ok: true, value: { items: [], unreadable: 1 } });
    await store.removeItem(`appraisal/${ROUND}/0006`);
    await store.removeItem(`appraisal/${ROUND}/0002`);
    expect(await rounds.round(ROUND)).toEqual({ ok: false, error: 'newer-version' });
    expect(await rounds.append(ROUND, APPROVED, START)).toEqual({
      ok: false,
      error: 'newer-version',
    });
  });

  it('come along in the backup of the workspace, and take the place of what is there', async () => {
    const store = memoryStore();
    await tell(createRoundStore(optionsFor(store)), UP_TO_NOTICES);
    const file = await createTeacherWorkspace(optionsFor(store)).backup(PASSPHRASE);
    if (!file.ok) throw new Error(file.error);
    const elsewhere = memoryStore();
    const there = createRoundStore(optionsFor(elsewhere));
    await tell(there, [OPENED, APPROVED, CLOSED]);
    const restored = await createTeacherWorkspace(optionsFor(elsewhere)).restore(
      file.value,
      PASSPHRASE,
    );
    expect(restored).toMatchObject({ ok: true, value: { unreadable: 0 } });
    expect(await there.round(ROUND)).toEqual({ ok: true, value: told(UP_TO_NOTICES) });
  });

  it('open answers with the key their notices carry', async () => {
    const store = memoryStore();
    const key = await createTeacherWorkspace(optionsFor(store)).publicKey();
    if (!key.ok) throw new Error(key.error);
    const answer: NoticeAnswer = {
      format: 'sanrenxing-answer',
      schema: 1,
      round: ROUND,
      token: 'token-ming',
      objections: [],
      intention: '',
      madeAt: START,
    };
    const sealed = sealAnswer(answer, { round: ROUND, key: key.value }, random);
    if (!sealed.ok) throw new Error(sealed.error);
    const own = createRoundStore(optionsFor(store));
    expect(await own.open(sealed.value)).toEqual({ ok: true, value: answer });
    const other = createRoundStore(optionsFor(memoryStore()));
    expect(await other.open(sealed.value)).toEqual({ ok: false, error: 'other-key' });
  });
});

describe('facts stored by the first version', () => {
  it('are still a round', () => {
    const stored = JSON.parse(readFileSync('test/migrations/classroom/appraisal-1.json', 'utf8'));
    expect(roundAfter(stored).stage).toBe('archived');
  });
});

describe('the notices on a student’s device', () => {
  const state = roundAfter(told(UP_TO_NOTICES));
  const [one] = state.cases;
  const notice = one && noticeOf(state, one);
  const kept = (changes: Partial<KeptNotice> = {}): KeptNotice => {
    if (notice === undefined) throw new Error('no notice');
    return { schema: 1, notice, openedAt: START, verdicts: {}, intention: '', ...changes };
  };

  it('are kept with what was answered, and removed when asked to', async () => {
    const store = createLocalforageNoticeStore(memoryStore());
    await store.save(kept());
    await store.save(kept({ intention: '多练' }));
    const listed = await store.list();
    expect(listed.ok && listed.value.items.map(({ intention }) => intention)).toEqual(['多练']);
    await store.remove('token-ming');
    expect(await store.read('token-ming')).toEqual({ ok: true, value: undefined });
  });

  it('go on for this visit where the browser stores nothing, and say so', async () => {
    const full: KeyValueStore = {
      ...memoryStore(),
      setItem: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const store = createLocalforageNoticeStore(full);
    expect(await store.save(kept())).toEqual({ ok: false, error: 'quota' });
    expect(await store.read('token-ming')).toMatchObject({ ok: true, value: { openedAt: START } });
  });

  it('of a later version are counted, never written over', async () => {
    const raw = memoryStore();
    await raw.setItem('token-ming', { schema: 2 });
    const store = createLocalforageNoticeStore(raw);
    expect(await store.save(kept())).toEqual({ ok: false, error: 'newer-version' });
    expect(await raw.getItem('token-ming')).toEqual({ schema: 2 });
  });
});
