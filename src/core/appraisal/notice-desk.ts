import * as z from 'zod/mini';
import { momentSchema, proseSchema } from '../classroom/shape/plain-text.ts';
import type { Versioned } from '../classroom/shape/versioned.ts';
import type { Kept, StoreFailure } from '../classroom/workspace.ts';
import { idSchema } from '../scenario/vocabulary.ts';
import type { Result } from '../shared/result.ts';
import { type NoticeAnswer, noticeAnswerSchema } from './answer.ts';
import type { NoticeProblem } from './notice-code.ts';
import { type AppraisalNotice, appraisalNoticeSchema } from './notice.ts';
import { MAX_WORDS } from './round-fact.ts';

const draftSchema = z.strictObject({
  verdict: z.enum(['agree', 'object']),
  reason: proseSchema(MAX_WORDS),
  wanted: proseSchema(MAX_WORDS),
});

/** A notice a student has opened, with the answer as far as it is written and the last one that was sealed. */
export const keptNoticeSchema = z.strictObject({
  schema: z.literal(1),
  notice: appraisalNoticeSchema,
  openedAt: momentSchema,
  verdicts: z.record(idSchema, draftSchema),
  intention: proseSchema(MAX_WORDS),
  answered: z.optional(
    z.strictObject({
      answer: noticeAnswerSchema,
      /** Sealed for the teacher, in base64url: the same file may have to be given again. */
      sealed: z.string().check(z.maxLength(120_000)),
    }),
  ),
});
export type KeptNotice = z.infer<typeof keptNoticeSchema>;

export const KEPT_NOTICE_RECORD: Versioned<typeof keptNoticeSchema> = {
  version: 1,
  schema: keptNoticeSchema,
  migrations: {},
};

/** The notices on a student's device. */
export interface NoticeStore {
  /** The latest opened first. */
  list(): Promise<Result<Kept<KeptNotice>, StoreFailure>>;
  read(token: string): Promise<Result<KeptNotice | undefined, StoreFailure>>;
  save(kept: KeptNotice): Promise<Result<void, StoreFailure>>;
  remove(token: string): Promise<Result<void, StoreFailure>>;
}

/** What a student needs to open notices and answer them. */
export interface NoticeDesk {
  readonly store: NoticeStore;
  readonly decode: (text: string) => Result<AppraisalNotice, NoticeProblem>;
  readonly seal: (
    answer: NoticeAnswer,
    notice: AppraisalNotice,
  ) => Result<Uint8Array, 'too-big' | 'bad-key'>;
}
