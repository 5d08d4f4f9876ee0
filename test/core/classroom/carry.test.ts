import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fflateCompressor } from '../../../src/adapters/classroom/fflate-compressor.ts';
import { fromBase64url, toBase64url } from '../../../src/core/classroom/carry/base64url.ts';
import { crc32Hex } from '../../../src/core/classroom/carry/crc32.ts';
import {
  joinEach,
  joinParts,
  LINE_LENGTH,
  QR_LENGTH,
  splitIntoParts,
} from '../../../src/core/classroom/carry/parts.ts';
import {
  decodeAssignment,
  encodeAssignment,
  fitsInLink,
  MAX_LINK,
} from '../../../src/core/classroom/carry/share-assignment.ts';
import { SCENARIO, assignment } from '../../support/class-fixture.ts';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const noise = (length: number, seed = 1) =>
  Uint8Array.from({ length }, (_, index) => (Math.imul(index + seed, 2_654_435_761) >>> 13) & 255);

describe('bytes as text', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
    expect(toBase64url(bytesOf('any carnal pleas'))).toBe('YW55IGNhcm5hbCBwbGVhcw');
  });

  it('are not made of text no bytes are written as', () => {
    for (const text of ['A', 'A*AA', 'AB=', 'AAAB ', 'AB'])
      expect([text, fromBase64url(text)]).toEqual([text, undefined]);
  });

  it('have the checksum zip files use', () => {
    expect(crc32Hex(bytesOf('123456789'))).toBe('cbf43926');
  });
});

describe('something sent in parts', () => {
  const bytes = noise(5000);
  const parts = splitIntoParts(bytes, QR_LENGTH);

  it('comes together from any order, doubled and with talk around', () => {
    const text = `老师好，这是我的作业：\n${[...parts].reverse().join(' 还有 ')}\n${parts[2]} 谢谢`;
    expect(joinParts(text)).toEqual({ ok: true, value: bytes });
  });

  it('survives a chat program that breaks its lines elsewhere', () => {
    const lines = splitIntoParts(bytes, LINE_LENGTH).join('\n');
    expect(joinParts(lines.replace(/(.{31})/g, '$1\r\n  '))).toEqual({ ok: true, value: bytes });
  });

  it('is small enough for a code a phone can read', () => {
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(1000);
  });

  it('names the parts that are missing', () => {
    const [, second, , fourth] = parts;
    expect(joinParts(`${second} ${fourth}`)).toMatchObject({
      error: { code: 'incomplete', count: 8, missing: [1, 3, 5, 6, 7, 8], damaged: [] },
    });
  });

  it('names the part that was damaged on the way', () => {
    const broken = parts.map((part, index) =>
      index === 4 ? part.replace(/\.([A-Za-z0-9_-])(?=[A-Za-z0-9_-]{20})/, '.-') : part,
    );
    expect(joinParts(broken.join('\n'))).toMatchObject({
      error: { code: 'incomplete', missing: [5], damaged: [5] },
    });
  });

  it('is not mixed with something else, unless each is wanted', () => {
    const other = splitIntoParts(noise(100, 9), QR_LENGTH);
    const both = [...other, ...parts].join('\n');
    expect(joinParts(both)).toMatchObject({ error: { code: 'mixed', count: 2 } });
    expect(joinEach(both).map((one) => one.ok && one.value.length)).toEqual([100, 5000]);
  });

  it('is nothing where there are no parts, or impossible ones', () => {
    expect(joinParts('你好')).toEqual({ ok: false, error: { code: 'no-parts' } });
    expect(joinParts('SRX1.00000000.9-3.AAAA.0000')).toMatchObject({ ok: false });
    expect(joinParts('SRX1.00000000.1-9999.AAAA.0000')).toMatchObject({ ok: false });
  });
});

describe('an assignment as text', () => {
  const shared = assignment();
  const code = encodeAssignment(shared, fflateCompressor);

  it('comes back as it was', () => {
    expect(decodeAssignment(code, fflateCompressor)).toEqual({ ok: true, value: shared });
  });

  it('is short enough for a code on the projector', () => {
    expect(code.length).toBeLessThan(250);
  });

  it('is found in a link, in a message and in broken lines', () => {
    const broken = code.replace(/(.{20})/g, '$1\n');
    for (const text of [`http://s/app/#/task/${code}`, `请打开\n${broken}\n谢谢大家`])
      expect(decodeAssignment(text, fflateCompressor)).toMatchObject({ ok: true });
  });

  it('says when it was cut off, changed, or is something else', () => {
    const changed = code.replace(/.{12}(?=\.[0-9a-f]{8}$)/, 'AAAAAAAAAAAA');
    const problem = (text: string) => {
      const read = decodeAssignment(text, fflateCompressor);
      return read.ok ? 'read' : read.error;
    };
    expect(problem(code.slice(0, -20))).toBe('damaged');
    expect(problem(changed)).toBe('damaged');
    expect(problem('你好')).toBe('not-an-assignment');
    expect(problem(code.replace('SRXA1', 'SRXA2'))).toBe('newer-version');
    expect(problem('A'.repeat(700_000))).toBe('too-big');
  });

  it('refuses what is rightly packed and no assignment', () => {
    const pack = (value: unknown) => encodeAssignment(value as never, fflateCompressor);
    const problem = (value: unknown) => decodeAssignment(pack(value), fflateCompressor);
    for (const value of [
      null,
      { ...shared, schema: 99 },
      { ...shared, tasks: [] },
      { ...shared, title: 'a\u202eb' },
      { ...shared, weights: { machine: 0, self: 0, observer: 0, teacher: 0 } },
      { ...shared, extra: 1 },
      JSON.parse(`{"schema":1,"__proto__":{"admin":true}}`),
    ])
      expect(problem(value)).toMatchObject({ ok: false });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('fits in a link with a small scenario of the teacher’s own, and says when one does not', async () => {
    const { script, strings, desk } = SCENARIO;
    const own = { script, strings: { 'zh-CN': strings }, desks: { 'zh-CN': desk } };
    const small = encodeAssignment(
      assignment({ own: [{ ...own, personas: {}, rubrics: {} }] }),
      fflateCompressor,
    );
    expect(fitsInLink(small, 'https://school.example/app/#/task/')).toBe(true);
    expect(decodeAssignment(small, fflateCompressor)).toMatchObject({
      ok: true,
      value: { own: [{ script: { id: 'tiny' } }] },
    });
    const loaded = await builtInScenarios.load('lost-cargo', 'zh-CN', 'precise-accountant');
    if (!loaded.ok) throw new Error(loaded.error);
    const big = {
      script: loaded.value.script,
      strings: { 'zh-CN': loaded.value.strings },
      desks: { 'zh-CN': loaded.value.desk },
      personas: {},
      rubrics: {},
    };
    const long = encodeAssignment(assignment({ own: [big] }), fflateCompressor);
    expect(long.length).toBeGreaterThan(MAX_LINK);
    expect(fitsInLink(long, 'https://school.example/app/#/task/')).toBe(false);
    expect(decodeAssignment(long, fflateCompressor)).toMatchObject({ ok: true });
  });

  it('never inflates without end', () => {
    const bomb = fflateCompressor.deflate(new Uint8Array(50_000_000));
    const text = `SRXA1.${toBase64url(bomb)}.${crc32Hex(bomb)}`;
    expect(decodeAssignment(text, fflateCompressor)).toEqual({ ok: false, error: 'too-big' });
  });
});
