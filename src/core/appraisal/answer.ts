import * as z from 'zod/mini';
import { momentSchema, proseSchema } from '../classroom/shape/plain-text.ts';
import type { Versioned } from '../classroom/shape/versioned.ts';
import { contentHash } from '../shared/content-hash.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { AppraisalNotice } from './notice.ts';
import { type FactOf, MAX_WORDS, objectionSchema, tokenSchema } from './round-fact.ts';
import { PLAN_LIMITS, roundIdSchema } from './round-plan.ts';
import type { RoundState } from './round-state.ts';

/** Most bytes of an answer as text, before it is sealed: a few reasons and an intention. */
export const MAX_ANSWER = 40_000;

/** What a student answers to a notice. An indicator without an objection is agreed to. */
export const noticeAnswerSchema = z.strictObject({
  format: z.literal('sanrenxing-answer'),
  schema: z.literal(1),
  round: roundIdSchema,
  token: tokenSchema,
  objections: z.array(objectionSchema).check(z.maxLength(PLAN_LIMITS.indicators)),
  intention: proseSchema(MAX_WORDS),
  madeAt: momentSchema,
});
export type NoticeAnswer = z.infer<typeof noticeAnswerSchema>;

export const ANSWER_RECORD: Versioned<typeof noticeAnswerSchema> = {
  version: 1,
  schema: noticeAnswerSchema,
  migrations: {},
};

/** A student's answer while it is being written, by indicator; without an entry nothing was decided yet. */
export type Verdicts = Readonly<
  Record<
    string,
    { readonly verdict: 'agree' | 'object'; readonly reason: string; readonly wanted: string }
  >
>;

/** Indicators the student has not decided about, or objects to without saying why. */
export const undecidedIn = (
  { indicators }: Pick<AppraisalNotice, 'indicators'>,
  verdicts: Verdicts,
): readonly string[] =>
  indicators
    .map(({ id }) => id)
    .filter((id) => {
      const given = verdicts[id];
      return given === undefined || (given.verdict === 'object' && given.reason.trim() === '');
    });

/** The answer as it travels; refused while something is undecided. `madeAt` in milliseconds since 1970. */
export function makeAnswer(
  notice: AppraisalNotice,
  verdicts: Verdicts,
  intention: string,
  madeAt: number,
): Result<NoticeAnswer, 'undecided' | 'not-allowed'> {
  if (undecidedIn(notice, verdicts).length > 0) return fail('undecided');
  const parsed = noticeAnswerSchema.safeParse({
    format: 'sanrenxing-answer',
    schema: 1,
    round: notice.round,
    token: notice.token,
    objections: notice.indicators.flatMap(({ id }) => {
      const given = verdicts[id];
      if (given?.verdict !== 'object') return [];
      return [{ indicator: id, reason: given.reason.trim(), wanted: given.wanted.trim() }];
    }),
    intention: intention.trim(),
    madeAt,
  });
  return parsed.success ? ok(parsed.data) : fail('not-allowed');
}

/** Names an answer by its content: the same one twice has one digest. */
export const answerDigest = (answer: NoticeAnswer): string => contentHash(JSON.stringify(answer));

/** Why an opened answer is not taken in. `older` = the student has answered again since. */
export type AnswerProblem = 'other-round' | 'other-notice' | 'duplicate' | 'older';

/** What an answer tells the round, or why it is not for it. */
export function replyOf(
  state: RoundState,
  answer: NoticeAnswer,
): Result<Omit<FactOf<'reply.received'>, 'n' | 'at'>, AnswerProblem> {
  if (answer.round !== state.round) return fail('other-round');
  const one = state.cases.find(({ token }) => token === answer.token);
  if (one === undefined) return fail('other-notice');
  const digest = answerDigest(answer);
  if (one.reply?.digest === digest) return fail('duplicate');
  if (one.reply !== undefined && one.reply.madeAt >= answer.madeAt) return fail('older');
  const { objections, intention, madeAt } = answer;
  const student = one.student.id;
  return ok({
    type: 'reply.received',
    student,
    way: 'sealed',
    digest,
    madeAt,
    objections,
    intention,
  });
}
