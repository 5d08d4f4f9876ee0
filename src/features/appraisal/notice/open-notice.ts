import type { NoticeProblem } from '../../../core/appraisal/notice-code.ts';
import type { KeptNotice, NoticeDesk } from '../../../core/appraisal/notice-desk.ts';
import type { AppraisalNotice } from '../../../core/appraisal/notice.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { fail, ok, type Result } from '../../../core/shared/result.ts';
import type { NoticePorts } from './notice-ports.ts';

/** Why there is no notice to show. */
export type OpenProblem = NoticeProblem | 'unknown' | 'storage';

export interface OpenedNotice {
  readonly desk: NoticeDesk;
  readonly kept: KeptNotice;
  /** Why it will be gone when the page is closed. */
  readonly failure: StoreFailure | undefined;
}

/** Stands in an address for the page where notices are opened. */
export const OPEN = 'open';

const TOKEN = /^[a-z0-9-]{4,40}$/;

type Ports = Pick<NoticePorts, 'noticeDesk' | 'now'>;

/** The result stands since it was opened: told beside what the student answered. Nothing else replaces a notice. */
async function meet(
  desk: NoticeDesk,
  there: KeptNotice,
  fresh: AppraisalNotice,
): Promise<Result<OpenedNotice, OpenProblem>> {
  const isNews =
    fresh.final !== undefined && there.notice.final === undefined && fresh.key === there.notice.key;
  if (!isNews) return ok({ desk, kept: there, failure: undefined });
  const kept = { ...there, notice: fresh };
  const saved = await desk.store.save(kept);
  return ok({ desk, kept, failure: saved.ok ? undefined : saved.error });
}

async function keep(
  desk: NoticeDesk,
  notice: AppraisalNotice,
  now: number,
): Promise<Result<OpenedNotice, OpenProblem>> {
  const there = await desk.store.read(notice.token);
  if (there.ok && there.value !== undefined) return meet(desk, there.value, notice);
  const kept: KeptNotice = { schema: 1, notice, openedAt: now, verdicts: {}, intention: '' };
  const saved = there.ok ? await desk.store.save(kept) : there;
  return ok({ desk, kept, failure: saved.ok ? undefined : saved.error });
}

/** The notice in a text, kept on this device from now on. */
export async function openText(
  text: string,
  { noticeDesk, now }: Ports,
): Promise<Result<OpenedNotice, OpenProblem>> {
  const desk = await noticeDesk();
  const decoded = desk.decode(text);
  return decoded.ok ? keep(desk, decoded.value, now()) : decoded;
}

async function reopen(
  token: string,
  { noticeDesk }: Ports,
): Promise<Result<OpenedNotice, OpenProblem>> {
  const desk = await noticeDesk();
  const read = await desk.store.read(token);
  if (!read.ok) return fail(read.error === 'newer-version' ? 'newer-version' : 'storage');
  if (read.value === undefined) return fail('unknown');
  return ok({ desk, kept: read.value, failure: undefined });
}

/** By the code in a link, or by the token of one that is here. */
export const openNotice = (
  code: string,
  ports: Ports,
): Promise<Result<OpenedNotice, OpenProblem>> =>
  TOKEN.test(code) ? reopen(code, ports) : openText(code, ports);
