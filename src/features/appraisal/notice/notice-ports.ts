import type { NoticeDesk } from '../../../core/appraisal/notice-desk.ts';
import type { SessionFiles } from '../../../core/session/session-file.ts';
import type { Go } from '../../../ui/route.ts';

/** What the student's side of an appraisal needs from the world outside. */
export interface NoticePorts {
  readonly noticeDesk: () => Promise<NoticeDesk>;
  readonly files: Pick<SessionFiles, 'read'>;
  readonly saveFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type: string,
  ) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly go: Go;
}
