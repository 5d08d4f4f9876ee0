import type { CollectInput, Found } from '../../../core/classroom/collect.ts';

/** Left behind by file managers. */
const isLitter = (name: string): boolean =>
  name.startsWith('.') || /^(Thumbs\.db|desktop\.ini)$/i.test(name);

/** Some systems do not know the kind of a file; its name does. */
export const isPicture = (name: string, { type }: Blob): boolean =>
  type === '' ? /\.(png|jpe?g|webp|gif|bmp|avif|heic)$/i.test(name) : type.startsWith('image/');

/** Files as they are collected; what file managers leave behind is left out. */
export const fromFiles = (files: Iterable<File>): readonly CollectInput[] =>
  [...files]
    .filter(({ name }) => !isLitter(name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));

/** A sealed hand-in that has been put together here. */
export const asInput = ({ name, sealed }: Found): readonly CollectInput[] =>
  sealed.ok ? [{ name, content: new Blob([Uint8Array.from(sealed.value)]) }] : [];

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<readonly CollectInput[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ name: entry.fullPath.replace(/^\//, ''), content: file }]),
      () => resolve([]),
    ),
  );

const someOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

async function inputsIn(entry: FileSystemEntry): Promise<readonly CollectInput[]> {
  if (isLitter(entry.name)) return [];
  if (isFile(entry)) return fileOf(entry);
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: CollectInput[] = [];
  // A folder is handed out in portions, and an empty portion is the last.
  for (let some = await someOf(reader); some.length > 0; some = await someOf(reader))
    found.push(...(await Promise.all(some.map(inputsIn))).flat());
  return found;
}

/** All files of what was dropped, folders with everything in them. Must be called while the drop is going on. */
export async function fromDrop(data: DataTransfer): Promise<readonly CollectInput[]> {
  const plain = fromFiles(data.files);
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  if (entries.every((entry) => entry === undefined)) return plain;
  const found = await Promise.all(entries.filter((entry) => entry !== undefined).map(inputsIn));
  return found.flat();
}
