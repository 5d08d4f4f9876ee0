import { MAX_SESSION_FILE_BYTES, type SessionFiles } from '../../core/session/session-file.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { saveFile } from './save-file.ts';

/** Files through the browser's own download and file dialog. */
export const browserSessionFiles: SessionFiles = {
  save: (name, text) => saveFile(name, text, 'application/json'),
  read: async (file) => {
    if (file.size > MAX_SESSION_FILE_BYTES) return fail('too-big');
    try {
      return ok(await file.text());
    } catch {
      return fail('unreadable');
    }
  },
};
