import {
  type CollectInput,
  type Found,
  type FoundProblem,
  sealedIn,
} from '../../core/classroom/collect.ts';
import { withoutHiddenCharacters } from '../../core/classroom/shape/plain-text.ts';
import { fail } from '../../core/shared/result.ts';
import { unzipEach, type ZipLimits, type ZippedEntry } from './unzip-within.ts';
import { isZip, readZipDirectory } from './zip-directory.ts';

/** A class's messages copied at once; more than one submission as lines. */
const MOST_TEXT = 8 * 1024 * 1024;
/** What a learning platform packs for a whole year group. */
const MOST_ZIP = 300 * 1024 * 1024;
const LONGEST_NAME = 160;
const ZIP_LIMITS: ZipLimits = {
  files: 10_000,
  each: MOST_TEXT,
  all: MOST_ZIP,
  // What is sealed cannot be packed, and letters and digits hardly.
  ratio: 20,
  // Folders, and what macOS and Windows leave beside files.
  wants: (name) =>
    !/[/\\]$|(^|[/\\])(__MACOSX[/\\]|(\.[^/\\]*|Thumbs\.db|desktop\.ini)$)/i.test(name),
};

const refused = (name: string, code: FoundProblem): Found => ({ name, sealed: fail({ code }) });

const seen = (name: string, bytes: Uint8Array): readonly Found[] =>
  sealedIn(bytes).map((sealed) => ({ name, sealed }));

const shown = (name: string): string => withoutHiddenCharacters(name).slice(-LONGEST_NAME);

const ENTRY_PROBLEMS = { 'too-big': 'zip-too-big', damaged: 'damaged', locked: 'locked' } as const;

function inEntry(zip: string, { name, content }: ZippedEntry): readonly Found[] {
  const path = `${zip} › ${shown(name)}`;
  if (!content.ok) return [refused(path, ENTRY_PROBLEMS[content.error])];
  return isZip(content.value) ? [refused(path, 'nested-zip')] : seen(path, content.value);
}

/** Word, Excel and PowerPoint files are zip files too. */
const isOffice = (bytes: Uint8Array): boolean =>
  readZipDirectory(bytes)?.some(({ name }) => name === '[Content_Types].xml') ?? false;

function inZip(name: string, bytes: Uint8Array): readonly Found[] {
  if (isOffice(bytes)) return [refused(name, 'not-a-submission')];
  const files = unzipEach(bytes, ZIP_LIMITS);
  if (!files.ok) return [refused(name, ENTRY_PROBLEMS[files.error])];
  return files.value.length === 0
    ? [refused(name, 'not-a-submission')]
    : files.value.flatMap((file) => inEntry(name, file));
}

/** Reads one thing a teacher gave. Zip files are unpacked once; a zip inside a zip is no submission. Never rejects. */
export async function readCollectInput({ name, content }: CollectInput): Promise<readonly Found[]> {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  if (blob.size > MOST_ZIP) return [refused(name, 'too-big')];
  try {
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (!isZip(start) && blob.size > MOST_TEXT) return [refused(name, 'too-big')];
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return isZip(start) ? inZip(name, bytes) : seen(name, bytes);
  } catch {
    // The file was moved or the stick pulled out while it was read.
    return [refused(name, 'unreadable-file')];
  }
}
