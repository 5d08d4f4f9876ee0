import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { readCollectInput } from '../../src/adapters/classroom/collect-inputs.ts';
import { makeKeyPair, sealSubmission } from '../../src/adapters/classroom/seal-submission.ts';
import { readTableFile } from '../../src/adapters/classroom/table-files.ts';
import { unzipEach, unzipWithin } from '../../src/adapters/classroom/unzip-within.ts';
import { writeXlsx } from '../../src/adapters/classroom/write-xlsx.ts';
import { crc32 } from '../../src/core/classroom/carry/crc32.ts';
import { LINE_LENGTH, splitIntoParts } from '../../src/core/classroom/carry/parts.ts';
import { assignment, submission } from '../support/class-fixture.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const blob = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);
const TABLE = {
  headings: ['姓名', '成绩'],
  rows: [
    ['张三', 88.5],
    ['=HYPERLINK("http://x")', undefined],
    ['<script>&"\u0007', 0],
  ],
};

describe('an Excel file', () => {
  it('holds the table, marks as numbers', async () => {
    const rows = await readSheet(await writeXlsx(TABLE, '第三周：丢件/投诉'));
    expect(rows).toEqual([
      ['姓名', '成绩'],
      ['张三', 88.5],
      ['=HYPERLINK("http://x")', null],
      ['<script>&"', 0],
    ]);
  });

  it('holds no formula, whatever names look like', async () => {
    const bytes = new Uint8Array(await (await writeXlsx(TABLE, 'x')).arrayBuffer());
    const xml = Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, content]) => new TextDecoder().decode(content))
      .join('');
    expect(xml).toContain('HYPERLINK');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).not.toContain('<script>');
  });

  it('is read as a class list', async () => {
    const file = await writeXlsx(
      {
        headings: ['学号', '姓名'],
        rows: [
          [2023001, '张三'],
          ['02', ' 李四 '],
        ],
      },
      '名单',
    );
    expect(await readTableFile(file)).toEqual({
      ok: true,
      value: [
        ['学号', '姓名'],
        ['2023001', '张三'],
        ['02', '李四'],
      ],
    });
  });

  it('that swells without end is refused', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readTableFile(blob(bomb))).toEqual({ ok: false, error: 'too-big' });
  });

  it('that is broken, or no Excel file at all, is said to be so', async () => {
    expect(await readTableFile(blob(zipSync({ 'a.txt': strToU8('a') })))).toMatchObject({
      ok: false,
    });
    const file = new Uint8Array(await (await writeXlsx(TABLE, 'x')).arrayBuffer());
    expect(await readTableFile(blob(file.slice(0, 900)))).toMatchObject({ ok: false });
    expect(await readTableFile(new Blob(['%PDF\0\0']))).toEqual({ ok: false, error: 'unreadable' });
    expect(await readTableFile(blob(new Uint8Array(6_000_000)))).toEqual({
      ok: false,
      error: 'too-big',
    });
  });
});

describe('a text file with a class list', () => {
  it('is read in the encodings Chinese Excel writes', async () => {
    const wanted = { ok: true, value: [['01', '张三']] };
    const gbk = Uint8Array.from([0x30, 0x31, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd]);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(
        Uint16Array.from('01\t张三'.split('').map((sign) => sign.charCodeAt(0))).buffer,
      ),
    ]);
    expect(await readTableFile(new Blob(['\uFEFF01,张三\r\n']))).toEqual(wanted);
    expect(await readTableFile(blob(gbk))).toEqual(wanted);
    expect(await readTableFile(blob(utf16))).toEqual(wanted);
  });
});

describe('unpacking a zip file', () => {
  const limits = { files: 3, each: 1000, all: 2000, wants: () => true };
  const zip = (files: Readonly<Record<string, number>>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, size]) => [name, new Uint8Array(size)])),
    );

  it('gives the files, and stops at too many, one too large, or all together too large', () => {
    const unpacked = unzipWithin(zip({ a: 10, b: 1000 }), limits);
    expect(unpacked.ok && unpacked.value.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['a', 10],
      ['b', 1000],
    ]);
    for (const files of [{ a: 1, b: 1, c: 1, d: 1 }, { a: 1001 }, { a: 900, b: 900, c: 900 }])
      expect(unzipWithin(zip(files), limits)).toEqual({ ok: false, error: 'too-big' });
  });

  it('is not fooled by a file that says it is small', () => {
    const bytes = zip({ a: 100_000 });
    // The size a file says it has, in its own head and in the list at the end.
    new DataView(bytes.buffer).setUint32(22, 10, true);
    expect(unzipWithin(bytes, limits)).toEqual({ ok: false, error: 'too-big' });
  });

  it('says when it is damaged or none', () => {
    expect(unzipWithin(zip({ a: 1000, b: 500 }).slice(0, -30), limits)).toMatchObject({
      ok: false,
    });
    expect(unzipWithin(strToU8('hello'), limits)).toEqual({ ok: false, error: 'damaged' });
  });
});

/** Chinese characters as the old national encoding writes them: Windows packs names like this. */
const GBK_NAME = [0xd5, 0xc5, 0xc8, 0xfd, 0x2f, 0xd7, 0xf7, 0xd2, 0xb5];

interface Entry {
  readonly name: readonly number[];
  readonly content: Uint8Array;
  readonly flags?: number;
  /** Sizes and places in the large form, as some packers always write them. */
  readonly isLarge?: boolean;
  readonly sum?: number;
}

const bytesOf = (text: string): readonly number[] => [...strToU8(text)];
const two = (value: number): number[] => [value & 255, (value >> 8) & 255];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];
const eight = (value: number): number[] => [...four(value), ...four(0)];

/** A zip file put together by hand, nothing packed: what libraries do not write. */
function zipByHand(entries: readonly Entry[]): Uint8Array {
  const whole: number[] = [];
  const list: number[] = [];
  for (const { name, content, flags = 0, isLarge = false, sum = crc32(content) } of entries) {
    const place = whole.length;
    const size = content.length;
    const head = [...two(20), ...two(flags), ...two(0), ...four(0), ...four(sum)];
    whole.push(...four(0x04034b50), ...head, ...four(size), ...four(size), ...two(name.length));
    whole.push(...two(0), ...name, ...content);
    const large = [...two(1), ...two(24), ...eight(size), ...eight(size), ...eight(place)];
    const extra = isLarge ? large : [];
    const [stated, at] = isLarge ? [0xffffffff, 0xffffffff] : [size, place];
    list.push(...four(0x02014b50), ...two(20), ...head, ...four(stated), ...four(stated));
    list.push(...two(name.length), ...two(extra.length), ...two(0), ...two(0), ...two(0));
    list.push(...four(0), ...four(at), ...name, ...extra);
  }
  const count = entries.length;
  const end = [...two(0), ...two(0), ...two(count), ...two(count), ...four(list.length)];
  return Uint8Array.from([
    ...whole,
    ...list,
    ...four(0x06054b50),
    ...end,
    ...four(whole.length),
    ...two(0),
  ]);
}

describe('a zip file packed by others', () => {
  const limits = { files: 9, each: 1000, all: 9000, wants: () => true };
  const hello = strToU8('hello');
  const unpacked = (entries: readonly Entry[]) => {
    const files = unzipEach(zipByHand(entries), limits);
    if (!files.ok) throw new Error(files.error);
    return files.value.map(({ name, content }) => [
      name,
      content.ok ? content.value.length : content.error,
    ]);
  };

  it('shows names in the encodings Chinese computers write', () => {
    expect(
      unpacked([
        { name: GBK_NAME, content: hello },
        { name: bytesOf('李四/作业'), content: hello },
        { name: bytesOf('李四/作业2'), content: hello, flags: 0x800 },
        { name: bytesOf('é.srx'), content: hello, flags: 0x800 },
      ]),
    ).toEqual([
      ['张三/作业', 5],
      ['李四/作业', 5],
      ['李四/作业2', 5],
      ['é.srx', 5],
    ]);
  });

  it('loses one bad file and no other', () => {
    expect(
      unpacked([
        { name: bytesOf('locked'), content: hello, flags: 1 },
        { name: bytesOf('changed'), content: hello, sum: 1 },
        { name: bytesOf('large'), content: new Uint8Array(1001) },
        { name: bytesOf('good'), content: hello },
      ]),
    ).toEqual([
      ['locked', 'locked'],
      ['changed', 'damaged'],
      ['large', 'too-big'],
      ['good', 5],
    ]);
  });

  it('may write all its numbers in the large form', () => {
    expect(
      unpacked([
        { name: bytesOf('a'), content: hello, isLarge: true },
        { name: bytesOf('b'), content: strToU8('hi'), isLarge: true },
      ]),
    ).toEqual([
      ['a', 5],
      ['b', 2],
    ]);
  });

  it('never makes the reader stumble, whatever is in it', () => {
    const sound = zipByHand([
      { name: bytesOf('a'), content: hello, isLarge: true },
      { name: bytesOf('b'), content: hello },
    ]);
    const change = fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(), (changes, cut) => {
        const bytes = sound.slice(0, cut % 3 === 0 ? cut % sound.length : sound.length);
        for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
        const files = unzipEach(bytes, limits);
        const read = files.ok ? files.value : [];
        for (const { content } of read)
          expect(content.ok ? content.value.length : 0).toBeLessThanOrEqual(limits.each);
      }),
    );
  });
});

describe('what a teacher gives to be collected', () => {
  const shared = assignment({ key: makeKeyPair(random).publicKey });
  const made = sealSubmission(submission({}, shared), shared, random);
  if (!made.ok) throw new Error(made.error);
  const sealed = made.value;
  const found = async (content: Blob | string) =>
    (await readCollectInput({ name: 'x', content })).map(({ name, sealed: one }) => [
      name,
      one.ok ? one.value.length : one.error,
    ]);
  const lines = splitIntoParts(sealed, LINE_LENGTH).join('\n');
  const hi = strToU8('hi');

  it('may be the file itself, text, or a text file', async () => {
    expect(await found(blob(sealed))).toEqual([['x', sealed.length]]);
    expect(await found(lines)).toEqual([['x', sealed.length]]);
    expect(await found(new Blob([`作业：\n${lines}`]))).toEqual([['x', sealed.length]]);
  });

  it('may be a zip file with many, each by itself', async () => {
    const zip = zipSync({
      'ming/a.srx': sealed,
      'hong/b.txt': strToU8(lines),
      'gang/c.docx': strToU8('PK…'),
      '__MACOSX/ming/._a.srx': strToU8('x'),
      'inner.zip': zipSync({ 'a.srx': sealed }),
    });
    expect(await found(blob(zip))).toEqual([
      ['x › ming/a.srx', sealed.length],
      ['x › hong/b.txt', sealed.length],
      ['x › gang/c.docx', { code: 'not-a-submission' }],
      ['x › inner.zip', { code: 'nested-zip' }],
    ]);
  });

  it('may be what a learning platform packs: a folder a student, names and all', async () => {
    const zip = zipByHand([
      { name: [...GBK_NAME, ...bytesOf('.srx')], content: sealed },
      { name: bytesOf('../../etc/\u202epasswd'), content: sealed },
    ]);
    expect(await found(blob(zip))).toEqual([
      ['x › 张三/作业.srx', sealed.length],
      ['x › ../../etc/passwd', sealed.length],
    ]);
  });

  it('may hold a bomb beside good work, and the good work is found', async () => {
    const zip = zipSync({ 'bomb.srx': new Uint8Array(50_000_000), 'good.srx': sealed });
    expect(zip.length).toBeLessThan(100_000);
    expect(await found(blob(zip))).toEqual([
      ['x › bomb.srx', { code: 'zip-too-big' }],
      ['x › good.srx', sealed.length],
    ]);
  });

  it('is not even read when it is far too large', async () => {
    const read: string[] = [];
    const huge = {
      size: 400 * 1024 * 1024,
      slice: () => read.push('slice'),
      arrayBuffer: () => read.push('all'),
    };
    expect(await found(huge as never)).toEqual([['x', { code: 'too-big' }]]);
    expect(read).toEqual([]);
  });

  it('is one thing when it is an Office file, which is a zip file too', async () => {
    const docx = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/a.xml': strToU8('<x/>') });
    expect(await found(blob(docx))).toEqual([['x', { code: 'not-a-submission' }]]);
  });

  it('is refused with more files in it than anybody hands in', async () => {
    const name = (n: number) => `${n}.srx`;
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [name(n), hi]));
    expect(await found(blob(zipSync(many, { level: 0 })))).toEqual([
      ['x', { code: 'zip-too-big' }],
    ]);
  });

  it('may be nothing of the kind, incomplete, or a bomb', async () => {
    expect(await found('你好')).toEqual([['x', { code: 'not-a-submission' }]]);
    expect(await found(lines.split('\n').slice(1).join('\n'))).toMatchObject([
      ['x', { code: 'incomplete', missing: [1] }],
    ]);
    const bomb = zipSync({ a: new Uint8Array(60_000_000) });
    expect(await found(blob(bomb))).toEqual([['x › a', { code: 'zip-too-big' }]]);
    expect(await found(blob(new Uint8Array(30_000_000)))).toEqual([['x', { code: 'too-big' }]]);
  });
});
