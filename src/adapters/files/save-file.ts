/** Some browsers start the download after the click has returned. */
const KEEP_ADDRESS_MS = 60_000;

/** Hands a file of this name to the person, by the browser's own download. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
