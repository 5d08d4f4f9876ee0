import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { fflateCompressor } from '../../src/adapters/classroom/fflate-compressor.ts';
import {
  makeKeyPair,
  openSubmission,
  type RandomBytes,
  sealSubmission,
} from '../../src/adapters/classroom/seal-submission.ts';
import { fromBase64url, toBase64url } from '../../src/core/classroom/carry/base64url.ts';
import { crc32 } from '../../src/core/classroom/carry/crc32.ts';
import {
  readSealed,
  sealedHeader,
  writeSealed,
} from '../../src/core/classroom/carry/sealed-submission.ts';
import { assignment, submission } from '../support/class-fixture.ts';

/** Chance that comes out the same every time. */
const chance = (seed: number): RandomBytes => {
  let drawn = 0;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      drawn += 1;
      return (Math.imul(drawn + seed * 1009, 2_654_435_761) >>> 11) & 255;
    });
};

const teacher = makeKeyPair(chance(1));
const somebody = makeKeyPair(chance(2));
const shared = assignment({ key: teacher.publicKey });
const handedIn = submission({}, shared);

function sealed(content = handedIn, key = shared.key): Uint8Array {
  const done = sealSubmission(content, { id: shared.id, key }, chance(3));
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** The checksum mended, as somebody would who knows how. */
function mended(bytes: Uint8Array): Uint8Array {
  const body = bytes.slice(0, -4);
  const whole = new Uint8Array(bytes.length);
  whole.set(body);
  new DataView(whole.buffer).setUint32(body.length, crc32(body), true);
  return whole;
}

const flipped = (bytes: Uint8Array, place: number): Uint8Array =>
  bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));

/** Any bytes, rightly sealed: what somebody could do who reads the format's description. */
function sealedBytes(plain: Uint8Array, id = shared.id): Uint8Array {
  const key = fromBase64url(teacher.publicKey) ?? new Uint8Array();
  const once = x25519.keygen(chance(4)(32));
  const nonce = chance(5)(24);
  const header = sealedHeader(id, once.publicKey, nonce);
  const salt = Uint8Array.from([...once.publicKey, ...key]);
  const info = new TextEncoder().encode('sanrenxing submission 1');
  const secret = hkdf(sha256, x25519.getSharedSecret(once.secretKey, key), salt, info, 32);
  return writeSealed(header, xchacha20poly1305(secret, nonce, header).encrypt(plain));
}

const sealedText = (text: string, id?: string): Uint8Array =>
  sealedBytes(fflateCompressor.deflate(new TextEncoder().encode(text)), id);

describe('a sealed submission', () => {
  it('is opened by the teacher’s key and comes out as it went in', () => {
    expect(openSubmission(sealed(), teacher)).toEqual({ ok: true, value: handedIn });
  });

  it('says without any key whose assignment it is for', () => {
    expect(readSealed(sealed())).toMatchObject({ ok: true, value: { assignment: shared.id } });
  });

  it('shows nothing of what is in it', () => {
    const text = new TextDecoder('latin1').decode(sealed());
    const name = new TextDecoder('latin1').decode(new TextEncoder().encode('小明'));
    expect(text).not.toContain(name);
    expect(text).not.toContain('session');
  });

  it('is not opened by another key: not by a classmate, not by who sealed it', () => {
    expect(openSubmission(sealed(), somebody)).toEqual({ ok: false, error: 'other-key' });
    const mixed = { publicKey: teacher.publicKey, secretKey: somebody.secretKey };
    expect(openSubmission(sealed(), mixed)).toEqual({ ok: false, error: 'other-key' });
  });

  it('is different every time, even for the same content', () => {
    const again = sealSubmission(handedIn, shared, chance(8));
    expect(again.ok && again.value).not.toEqual(sealed());
  });

  it('shows damage on the way wherever it is, as damage and not as a wrong key', () => {
    const whole = sealed();
    for (let place = 4; place < whole.length; place += 97)
      expect(openSubmission(flipped(whole, place), teacher)).toEqual({
        ok: false,
        error: 'damaged',
      });
    expect(openSubmission(whole.slice(0, -1), teacher)).toMatchObject({ error: 'damaged' });
    expect(openSubmission(whole.slice(0, 7), teacher)).toMatchObject({ error: 'damaged' });
  });

  it('is refused when somebody edits it and mends the checksum, header and all', () => {
    const whole = sealed();
    for (const place of [7, 20, 40, 60, 90, whole.length - 10])
      expect(openSubmission(mended(flipped(whole, place)), teacher)).toEqual({
        ok: false,
        error: 'other-key',
      });
  });

  it('of a later version is said to be so', () => {
    const later = mended(sealed().map((byte, index) => (index === 4 ? 2 : byte)));
    expect(openSubmission(later, teacher)).toEqual({ ok: false, error: 'newer-version' });
  });

  it('is not what any file is', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('PK\x03\x04 …')])
      expect(openSubmission(bytes, teacher)).toEqual({ ok: false, error: 'not-a-submission' });
  });

  it('too large is refused before anything is done with it', () => {
    const huge = new Uint8Array(3 * 1024 * 1024);
    huge.set(sealed());
    expect(openSubmission(huge, teacher)).toEqual({ ok: false, error: 'too-big' });
  });

  it('that swells without end when unpacked is refused, quickly', () => {
    const bomb = fflateCompressor.deflate(new Uint8Array(200_000_000));
    expect(bomb.length).toBeLessThan(300_000);
    const bytes = sealedBytes(bomb);
    const start = performance.now();
    expect(openSubmission(bytes, teacher)).toEqual({ ok: false, error: 'too-big' });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('rightly sealed but with something else inside cannot be read', () => {
    const text = JSON.stringify(handedIn);
    for (const wrong of [
      'not json',
      'null',
      '[]',
      text.replace('"schema":1', '"schema":"1"'),
      text.replace('"name":"小明"', '"name":"小\\u202e明"'),
      text.replace('"name":"小明"', `"name":"${'长'.repeat(50)}"`),
      text.replace('"version":1', '"version":1e999'),
      text.replace('"reflection":""', '"reflection":{"toString":1}'),
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    ])
      expect(openSubmission(sealedText(wrong), teacher)).toMatchObject({ ok: false });
    expect(openSubmission(sealedBytes(new Uint8Array([1, 2, 3])), teacher)).toMatchObject({
      error: 'unreadable',
    });
  });

  it('cannot reach the program through the names of its fields', () => {
    const text = JSON.stringify(handedIn).replace(
      '{"format"',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"format"',
    );
    expect(openSubmission(sealedText(text), teacher)).toMatchObject({ ok: false });
    const inside = JSON.stringify(handedIn).replace(
      '{"type":"session.started"',
      '{"__proto__":{"admin":true},"type":"session.started"',
    );
    const opened = openSubmission(sealedText(inside), teacher);
    expect(opened.ok && 'admin' in (opened.value.sessions[0]?.events[0] ?? {})).toBe(false);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is not passed off for another assignment', () => {
    expect(openSubmission(sealedText(JSON.stringify(handedIn), 'another9id'), teacher)).toEqual({
      ok: false,
      error: 'unreadable',
    });
  });

  it('is not made with a key that is none', () => {
    const none = toBase64url(new Uint8Array(32));
    const one = toBase64url(Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0)));
    for (const key of ['', 'AAAA', none, one])
      expect(sealSubmission(handedIn, { id: shared.id, key }, chance(3))).toEqual({
        ok: false,
        error: 'bad-key',
      });
  });
});
