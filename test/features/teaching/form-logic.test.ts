import { describe, expect, it } from 'vitest';
import { fromField, toField, toggled } from '../../../src/features/teaching/form/draft.ts';
import { sumOf, toHundred } from '../../../src/features/teaching/form/weights.ts';
import { strengthOf } from '../../../src/features/teaching/home/strength.ts';
import { fileNameOf, shareForm } from '../../../src/features/teaching/share/share-form.ts';
import { fflateCompressor } from '../../../src/adapters/classroom/fflate-compressor.ts';
import { createBackupDate } from '../../../src/adapters/storage/backup-date.ts';
import { ASSIGNMENT } from './classroom-fixture.ts';

describe('the form of an assignment', () => {
  it('scales opinions to 100 in whole numbers and keeps their proportion', () => {
    const thirds = toHundred({ machine: 1, self: 1, observer: 1, teacher: 0 });
    expect(sumOf(thirds)).toBe(100);
    expect(thirds.teacher).toBe(0);
    expect(toHundred({ machine: 160, self: 40, observer: 0, teacher: 0 })).toEqual({
      machine: 80,
      self: 20,
      observer: 0,
      teacher: 0,
    });
    expect(sumOf(toHundred({ machine: 0, self: 0, observer: 0, teacher: 0 }))).toBe(100);
  });

  it('writes a moment into a field and reads it back', () => {
    const at = new Date(2026, 2, 8, 22, 5).getTime();
    expect(toField(at)).toBe('2026-03-08T22:05');
    expect(fromField(toField(at))).toBe(at);
    expect(fromField('')).toBeUndefined();
  });

  it('keeps ticked boxes in their own order', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});

describe('a passphrase', () => {
  it('is judged by how hard it is to guess', () => {
    expect(strengthOf('kurz')).toBe('short');
    expect(strengthOf('1234567890')).toBe('weak');
    expect(strengthOf('aaaaaaaaaaaaaaa')).toBe('weak');
    expect(strengthOf('correct horse battery')).toBe('strong');
    expect(strengthOf('三人行必有我师焉择其善者')).not.toBe('weak');
  });
});

describe('sharing', () => {
  it('gives no link where it would be longer than mail and chat programs pass on', () => {
    const short = shareForm(ASSIGNMENT.shared, fflateCompressor, 'https://school.example/');
    expect(short.link).toBe(`https://school.example/#/task/${short.code}`);
    const address = `https://school.example/${'x'.repeat(7900)}/`;
    const long = shareForm(ASSIGNMENT.shared, fflateCompressor, address);
    expect(long).toEqual({ link: undefined, scanned: undefined, code: short.code });
  });

  it('gives a code to scan only for what phones can read', () => {
    const short = shareForm(ASSIGNMENT.shared, fflateCompressor, 'https://school.example/');
    expect(short.scanned).toBe(short.link);
    const address = `https://school.example/${'x'.repeat(1500)}/`;
    const long = shareForm(ASSIGNMENT.shared, fflateCompressor, address);
    expect(long.link).toContain(long.code);
    expect(long.scanned).toBeUndefined();
  });

  it('names the file after the assignment, without signs a file may not have', () => {
    const shared = { ...ASSIGNMENT.shared, title: '退货？A/B: "丢失"', edition: 2 };
    expect(fileNameOf(shared)).toBe('退货？A B   丢失-2.txt');
  });
});

describe('the date of the last backup', () => {
  it('outlives the visit, and holds for the visit where nothing can be stored', () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    createBackupDate(storage).set(5);
    expect(createBackupDate(storage).get()).toBe(5);
    const blocked = createBackupDate(undefined);
    expect(blocked.get()).toBeUndefined();
    blocked.set(7);
    expect(blocked.get()).toBe(7);
  });
});
