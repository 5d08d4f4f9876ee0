import { MAX_SESSION_FILE_BYTES, type SessionFiles } from '../../core/session/session-file.ts';
import { fail, ok } from '../../core/shared/result.ts';

/** Some browsers start the download after the click has returned. */
const KEEP_ADDRESS_MS = 60_000;

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

/** Files through the browser's own download and file dialog. */
export const browserSessionFiles: SessionFiles = {
  save,
  read: async (file) => {
    if (file.size > MAX_SESSION_FILE_BYTES) return fail('too-big');
    try {
      return ok(await file.text());
    } catch {
      return fail('unreadable');
    }
  },
};
