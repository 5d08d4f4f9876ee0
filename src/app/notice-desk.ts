import { fflateCompressor } from '../adapters/classroom/fflate-compressor.ts';
import { sealAnswer } from '../adapters/classroom/seal-answer.ts';
import { createLocalforageNoticeStore } from '../adapters/storage/localforage-notice-store.ts';
import type { KeyValueStore } from '../adapters/storage/localforage-session-log.ts';
import { decodeNotice } from '../core/appraisal/notice-code.ts';
import type { NoticeDesk } from '../core/appraisal/notice-desk.ts';

/** Random bytes are there on plain HTTP and from a file too. */
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Where a student reads and answers notices, over a browser's storage. */
export function createNoticeDesk(store: KeyValueStore): NoticeDesk {
  return {
    store: createLocalforageNoticeStore(store),
    decode: (text) => decodeNotice(text, fflateCompressor),
    seal: (answer, notice) => sealAnswer(answer, notice, random),
  };
}
