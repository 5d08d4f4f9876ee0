import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserSessionFiles } from '../../src/adapters/files/browser-session-files.ts';
import { MAX_SESSION_FILE_BYTES } from '../../src/core/session/session-file.ts';

afterEach(() => vi.restoreAllMocks());

describe('files in the browser', () => {
  it('are handed out as a download of the given name and content', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:here';
    };
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    browserSessionFiles.save('backup.json', '{"a":"三"}');
    expect(clicked).toEqual(['backup.json blob:here']);
    expect(await blobs[0]?.text()).toBe('{"a":"三"}');
    expect(document.querySelector('a')).toBeNull();
  });

  it('are read as text', async () => {
    const file = new File(['你好'], 'a.json');
    expect(await browserSessionFiles.read(file)).toEqual({ ok: true, value: '你好' });
  });

  it('are not even opened when they are too big', async () => {
    const file = new File(['x'], 'a.json');
    Object.defineProperty(file, 'size', { value: MAX_SESSION_FILE_BYTES + 1 });
    expect(await browserSessionFiles.read(file)).toEqual({ ok: false, error: 'too-big' });
  });

  it('may vanish between being chosen and being read', async () => {
    const file = new File(['x'], 'a.json');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await browserSessionFiles.read(file)).toEqual({ ok: false, error: 'unreadable' });
  });
});
