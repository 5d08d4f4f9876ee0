import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../src/adapters/storage/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';

function fakeStorage(initial?: string) {
  const values = new Map<string, string>(
    initial === undefined ? [] : [['sanrenxing/settings', initial]],
  );
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
  };
}

describe('settings', () => {
  it('start with a natural pace, normal letters and the browser’s language', () => {
    expect(createSettingsStore(fakeStorage()).get()).toEqual({
      waiting: 'natural',
      textSize: 'normal',
      coach: 'turn',
    });
  });

  it('are remembered for the next visit', () => {
    const storage = fakeStorage();
    createSettingsStore(storage).change({
      interfaceLocale: 'en',
      lastPersona: 'hurried-boss',
      lastLevel: 'real',
    });
    expect(createSettingsStore(storage).get()).toMatchObject({
      interfaceLocale: 'en',
      lastPersona: 'hurried-boss',
      lastLevel: 'real',
    });
  });

  it.each(['{', 'null', '"text"', '[1]', '17'])(
    'fall back to the defaults when %s is stored',
    (stored) => {
      expect(createSettingsStore(fakeStorage(stored)).get()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('lose only the one value that cannot be read', () => {
    const stored = JSON.stringify({
      waiting: 'none',
      textSize: 'gigantic',
      interfaceLocale: 'xx',
      lastPersona: 'Über',
    });
    expect(createSettingsStore(fakeStorage(stored)).get()).toEqual({
      waiting: 'none',
      textSize: 'normal',
      coach: 'turn',
    });
  });

  it('hold for the visit where the browser has no storage, or refuses to write', () => {
    const refusing = {
      getItem: (): string => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    for (const store of [createSettingsStore(undefined), createSettingsStore(refusing)]) {
      store.change({ waiting: 'none' });
      expect(store.get().waiting).toBe('none');
    }
  });

  it('tell listeners about changes until they stop listening', () => {
    const store = createSettingsStore(fakeStorage());
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.change({ textSize: 'large', coach: 'turn' });
    stop();
    store.change({ textSize: 'normal', coach: 'turn' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are the same object until something changes, so that screens do not redraw for nothing', () => {
    const store = createSettingsStore(fakeStorage());
    expect(store.get()).toBe(store.get());
  });
});
