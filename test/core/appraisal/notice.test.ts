import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fflateCompressor } from '../../../src/adapters/classroom/fflate-compressor.ts';
import { openAnswer, sealAnswer } from '../../../src/adapters/classroom/seal-answer.ts';
import {
  makeKeyPair,
  openSubmission,
  sealSubmission,
} from '../../../src/adapters/classroom/seal-submission.ts';
import {
  makeAnswer,
  type NoticeAnswer,
  replyOf,
  undecidedIn,
  type Verdicts,
} from '../../../src/core/appraisal/answer.ts';
import { decodeNotice, encodeNotice } from '../../../src/core/appraisal/notice-code.ts';
import { type AppraisalNotice, noticeOf } from '../../../src/core/appraisal/notice.ts';
import { encodeAssignment } from '../../../src/core/classroom/carry/share-assignment.ts';
import {
  DAY,
  replied,
  reviewed,
  roundAfter,
  START,
  told,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import { assignment, submission } from '../../support/class-fixture.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const PAIR = makeKeyPair(random);

const facts = told(UP_TO_NOTICES);
const noticeFor = (index: number, after = facts): AppraisalNotice => {
  const state = roundAfter(after);
  const one = state.cases[index];
  const notice = one && noticeOf(state, one);
  if (notice === undefined) throw new Error('no notice');
  return notice;
};
const NOTICE = noticeFor(0);

const AGREE = { verdict: 'agree', reason: '', wanted: '' } as const;
const OBJECT = { verdict: 'object', reason: '我问过了', wanted: '80' } as const;

function answerWith(verdicts: Verdicts, madeAt = START + 13 * DAY): NoticeAnswer {
  const made = makeAnswer(NOTICE, verdicts, '每天练', madeAt);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('a notice', () => {
  it('tells a student the own marks and reasons, and nobody else’s', () => {
    expect(NOTICE).toMatchObject({ student: { name: '小明' }, total: 77, token: 'token-ming' });
    expect(NOTICE.indicators[0]).toMatchObject({ self: 80, peer: 60, teacher: 70, points: 69 });
    expect(NOTICE.indicators[0]?.quotes[0]?.text).toBe('这不归我管');
    const text = JSON.stringify(NOTICE);
    for (const secret of ['小红', 'hong', '张伟']) expect(text).not.toContain(secret);
  });

  it('stays what it was when a review changes the mark later', () => {
    const later = told([replied('ming', ['quality']), reviewed('ming', 95)], facts);
    expect(noticeFor(0, later)).toEqual(NOTICE);
  });

  it('tells once the result stands what the review came to', () => {
    const final = told(
      [
        replied('ming', ['quality']),
        reviewed('ming', 95),
        replied('hong'),
        { type: 'result.final' },
      ],
      facts,
    );
    expect(noticeFor(0, final)).toEqual({
      ...NOTICE,
      final: {
        at: final.at(-1)?.at,
        total: 93,
        settled: [
          { indicator: 'quality', points: 95, reviewer: '李主任', reason: '第三句问了时间' },
        ],
      },
    });
  });

  it('is not there before notices are given', () => {
    const early = roundAfter(told(UP_TO_NOTICES.slice(0, -1)));
    expect(early.cases.map((one) => noticeOf(early, one))).toEqual([undefined, undefined]);
  });

  it('comes out of a link, a message with talk around it and broken lines', () => {
    const code = encodeNotice(NOTICE, fflateCompressor);
    const message = `小明，看看这个：\nhttp://school/#/notice/${code.slice(0, 40)}\n${code.slice(40)}\n谢谢`;
    expect(decodeNotice(message, fflateCompressor)).toEqual({ ok: true, value: NOTICE });
  });

  it('is never read from anything else', () => {
    const problem = (text: string) => {
      const read = decodeNotice(text, fflateCompressor);
      return read.ok ? undefined : read.error;
    };
    const code = encodeNotice(NOTICE, fflateCompressor);
    expect(problem(encodeAssignment(assignment(), fflateCompressor))).toBe('not-a-notice');
    expect(problem(code.slice(0, -1))).toBe('damaged');
    expect(problem(code.replace('SRXN1', 'SRXN2'))).toBe('newer-version');
    fc.assert(
      fc.property(fc.string(), fc.nat(code.length - 1), (noise, place) => {
        expect(problem(noise)).toBeDefined();
        const changed = `${code.slice(0, place)}${noise}${code.slice(place + 1)}`;
        const read = decodeNotice(changed, fflateCompressor);
        expect(!read.ok || JSON.stringify(read.value) === JSON.stringify(NOTICE)).toBe(true);
      }),
    );
  });
});

describe('an answer to a notice', () => {
  it('is not made while an indicator is undecided, or objected to without a reason', () => {
    expect(undecidedIn(NOTICE, {})).toEqual(['quality', 'efficiency']);
    const bare = { quality: { ...OBJECT, reason: '  ' }, efficiency: AGREE };
    expect(undecidedIn(NOTICE, bare)).toEqual(['quality']);
    expect(makeAnswer(NOTICE, bare, '', START)).toEqual({ ok: false, error: 'undecided' });
  });

  it('carries only objections, and nothing of an objection that was withdrawn', () => {
    const answer = answerWith({ quality: { ...OBJECT, verdict: 'agree' }, efficiency: OBJECT });
    expect(answer.objections).toEqual([
      { indicator: 'efficiency', reason: '我问过了', wanted: '80' },
    ]);
  });

  it('finds its student by the notice, and is taken once', () => {
    const answer = answerWith({ quality: OBJECT, efficiency: AGREE });
    const reply = replyOf(roundAfter(facts), answer);
    if (!reply.ok) throw new Error(reply.error);
    expect(reply.value).toMatchObject({ student: 'ming', way: 'sealed' });
    const after = roundAfter(told([reply.value], facts));
    expect(replyOf(after, answer)).toEqual({ ok: false, error: 'duplicate' });
    const earlier = answerWith({ quality: AGREE, efficiency: AGREE }, START + 12 * DAY);
    expect(replyOf(after, earlier)).toEqual({ ok: false, error: 'older' });
    const newer = answerWith({ quality: AGREE, efficiency: AGREE }, START + 14 * DAY);
    expect(replyOf(after, newer)).toMatchObject({ ok: true });
  });

  it('is refused by another round, and for a notice that was given again', () => {
    const answer = answerWith({ quality: AGREE, efficiency: AGREE });
    const state = roundAfter(facts);
    expect(replyOf({ ...state, round: 'other2025x' }, answer)).toEqual({
      ok: false,
      error: 'other-round',
    });
    expect(replyOf(state, { ...answer, token: 'token-of-before' })).toEqual({
      ok: false,
      error: 'other-notice',
    });
  });

  it('is read by the teacher alone, and damage on the way shows', () => {
    const answer = answerWith({ quality: OBJECT, efficiency: AGREE });
    const to = { round: NOTICE.round, key: PAIR.publicKey };
    const sealed = sealAnswer(answer, to, random);
    if (!sealed.ok) throw new Error(sealed.error);
    expect(openAnswer(sealed.value, PAIR)).toEqual({ ok: true, value: answer });
    expect(openAnswer(sealed.value, makeKeyPair(random))).toEqual({
      ok: false,
      error: 'other-key',
    });
    fc.assert(
      fc.property(fc.nat(sealed.value.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = Uint8Array.from(sealed.value, (byte, index) =>
          index === at ? byte ^ by : byte,
        );
        expect(openAnswer(bytes, PAIR).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('is never mistaken for a hand-in, nor a hand-in for an answer', () => {
    const shared = assignment({ key: PAIR.publicKey });
    const handIn = sealSubmission(submission({}, shared), shared, random);
    const answer = sealAnswer(
      answerWith({ quality: AGREE, efficiency: AGREE }),
      { round: NOTICE.round, key: PAIR.publicKey },
      random,
    );
    if (!handIn.ok || !answer.ok) throw new Error('not sealed');
    expect(openAnswer(handIn.value, PAIR)).toEqual({ ok: false, error: 'other-key' });
    expect(openSubmission(answer.value, PAIR)).toEqual({ ok: false, error: 'other-key' });
  });
});
