import { type Collected, type CollectInput, sealedIn } from '../../core/classroom/collect.ts';
import { SUBMISSION_LIMITS } from '../../core/classroom/submission.ts';
import { isZip, unzipWithin } from './unzip-within.ts';

/** A sealed submission found in what a teacher gave, or why there is none. */
export interface FoundSealed {
  /** Of the file, or of the file inside a zip. */
  readonly name: string;
  readonly found: { readonly sealed: Uint8Array } | { readonly problem: Collected };
}

/** A class's messages copied at once; more than one submission as lines. */
const MOST_TEXT = 20 * 1024 * 1024;
/** What an LMS packs for a whole year group. */
const MOST_ZIP = 300 * 1024 * 1024;
const ZIP_LIMITS = {
  files: 10_000,
  each: MOST_TEXT,
  all: MOST_ZIP,
  // Folders, and what macOS and Windows leave beside files.
  wants: (name: string) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/.test(name),
};

const seen = (name: string, bytes: Uint8Array): readonly FoundSealed[] =>
  sealedIn(bytes).map((one) => ({
    name,
    found: one.ok ? { sealed: one.value } : { problem: one.error },
  }));

function inZip(name: string, bytes: Uint8Array): readonly FoundSealed[] {
  const files = unzipWithin(bytes, ZIP_LIMITS);
  if (files.ok) return files.value.flatMap((file) => seen(`${name} › ${file.name}`, file.bytes));
  const code = files.error === 'too-big' ? 'zip-too-big' : 'damaged';
  return [{ name, found: { problem: { code } } }];
}

/** Reads one thing a teacher gave. Zip files are unpacked once; a zip inside a zip is no submission. */
export async function readCollectInput({
  name,
  content,
}: CollectInput): Promise<readonly FoundSealed[]> {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  const refused = (code: 'too-big' | 'damaged') => [{ name, found: { problem: { code } } }];
  if (blob.size > MOST_ZIP) return refused('too-big');
  try {
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    const most = isZip(start) ? MOST_ZIP : Math.max(MOST_TEXT, SUBMISSION_LIMITS.sealed);
    if (blob.size > most) return refused('too-big');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return isZip(start) ? inZip(name, bytes) : seen(name, bytes);
  } catch {
    // The file was moved or the stick pulled out while it was read.
    return refused('damaged');
  }
}
