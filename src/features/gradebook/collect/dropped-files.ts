const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<readonly File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );

const someOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return fileOf(entry);
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: File[] = [];
  // A folder is handed out in portions, and an empty portion is the last.
  for (let some = await someOf(reader); some.length > 0; some = await someOf(reader))
    for (const one of some) files.push(...(await filesIn(one)));
  return files;
}

/** All files of what was dropped, folders with everything in them. Must be called while the drop is going on. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const plain = [...data.files];
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  if (entries.every((entry) => entry === undefined)) return plain;
  const found = await Promise.all(entries.filter((entry) => entry !== undefined).map(filesIn));
  return found.flat();
}
