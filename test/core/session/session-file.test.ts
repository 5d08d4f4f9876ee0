import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSessionFile, toSessionFile } from '../../../src/core/session/session-file.ts';
import { agentSaid, anyLog, call, pickedUp, started } from '../../support/session-events.ts';

const fileOf = (...sessions: unknown[]): string =>
  JSON.stringify({ format: 'sanrenxing-sessions', version: 1, exportedAt: 1, sessions });

describe('session file', () => {
  it('gives back every session that was written to it', () => {
    fc.assert(
      fc.property(fc.array(anyLog, { maxLength: 4 }), (logs) => {
        const parsed = parseSessionFile(JSON.stringify(toSessionFile(logs, 1)));
        expect(parsed).toEqual({ ok: true, value: logs.map((value) => ({ ok: true, value })) });
      }),
    );
  });

  it.each(['', 'hello', '{"format":', '<html></html>'])(
    'is not readable when it is not JSON: %j',
    (text) => {
      expect(parseSessionFile(text)).toEqual({ ok: false, error: 'not-json' });
    },
  );

  it.each([
    'null',
    '[]',
    '{}',
    '7',
    '{"format":"other","version":1,"sessions":[]}',
    '{"format":"sanrenxing-sessions"}',
  ])('is not ours when it says something else: %s', (text) => {
    expect(parseSessionFile(text)).toEqual({ ok: false, error: 'wrong-format' });
  });

  it('asks for an update when it comes from a newer version', () => {
    const text = JSON.stringify({ format: 'sanrenxing-sessions', version: 2, sessions: [] });
    expect(parseSessionFile(text)).toEqual({ ok: false, error: 'newer-version' });
  });

  it('may begin with the mark some editors leave', () => {
    expect(parseSessionFile(`\uFEFF${fileOf(call('a', 3))}`).ok).toBe(true);
  });

  it('takes the good sessions and says where the bad one goes wrong', () => {
    const broken = [started('b'), { ...pickedUp(), rings: 'many' }];
    expect(parseSessionFile(fileOf(call('a', 3), broken, call('c', 4)))).toEqual({
      ok: true,
      value: [
        { ok: true, value: call('a', 3) },
        { ok: false, error: { code: 'bad-event', session: 1, event: 1, path: 'rings' } },
        { ok: true, value: call('c', 4) },
      ],
    });
  });

  it.each([
    ['is no list', 'text', 0, ''],
    ['is empty', [], 0, ''],
    ['does not begin with its start', [{ ...pickedUp(0) }], 0, 'type'],
    ['starts twice', [started('x'), started('x', { n: 1 })], 1, 'type'],
    ['has a gap', [started('x'), pickedUp(2)], 1, 'n'],
    ['has an event of an unknown kind', [started('x'), { type: 'evil', n: 1, at: 1 }], 1, 'type'],
    [
      'has something odd deep inside',
      [started('x'), { ...agentSaid(1), analysis: { engine: 1 } }],
      1,
      'analysis.engine',
    ],
  ])('refuses a session that %s', (_, session, event, path) => {
    const parsed = parseSessionFile(fileOf(session));
    expect(parsed).toEqual({
      ok: true,
      value: [{ ok: false, error: { code: 'bad-event', session: 0, event, path } }],
    });
  });

  it('refuses a sentence longer than anybody could say', () => {
    const parsed = parseSessionFile(fileOf([started('x'), agentSaid(1, 'a'.repeat(2001))]));
    expect(parsed.ok && parsed.value[0]).toMatchObject({ ok: false, error: { path: 'text' } });
  });

  it('is not impressed by keys that reach for the prototype', () => {
    const evil = `[${JSON.stringify(started('x')).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')}]`;
    const parsed = parseSessionFile(
      `{"format":"sanrenxing-sessions","version":1,"sessions":[${evil}]}`,
    );
    expect(parsed).toEqual({ ok: true, value: [{ ok: true, value: [started('x')] }] });
    expect('polluted' in {}).toBe(false);
    const first = parsed.ok && parsed.value[0]?.ok ? parsed.value[0].value[0] : undefined;
    expect(first !== undefined && Object.getPrototypeOf(first)).toBe(Object.prototype);
  });

  it('survives any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseSessionFile(JSON.stringify(value));
        const parsed = parseSessionFile(fileOf(value));
        expect(parsed.ok).toBe(true);
      }),
    );
  });
});
