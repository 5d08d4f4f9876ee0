import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { readCollectInput } from '../../src/adapters/classroom/collect-inputs.ts';
import { makeKeyPair, sealSubmission } from '../../src/adapters/classroom/seal-submission.ts';
import { readTableFile } from '../../src/adapters/classroom/table-files.ts';
import { unzipWithin } from '../../src/adapters/classroom/unzip-within.ts';
import { writeXlsx } from '../../src/adapters/classroom/write-xlsx.ts';
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

describe('what a teacher gives to be collected', () => {
  const shared = assignment({ key: makeKeyPair(random).publicKey });
  const made = sealSubmission(submission({}, shared), shared, random);
  if (!made.ok) throw new Error(made.error);
  const sealed = made.value;
  const found = async (content: Blob | string) =>
    (await readCollectInput({ name: 'x', content })).map(({ name, found: what }) => [
      name,
      'sealed' in what ? what.sealed.length : what.problem,
    ]);
  const lines = splitIntoParts(sealed, LINE_LENGTH).join('\n');

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
      ['x › inner.zip', { code: 'not-a-submission' }],
    ]);
  });

  it('may be nothing of the kind, incomplete, or a bomb', async () => {
    expect(await found('你好')).toEqual([['x', { code: 'not-a-submission' }]]);
    expect(await found(lines.split('\n').slice(1).join('\n'))).toMatchObject([
      ['x', { code: 'parts', problem: { code: 'incomplete', missing: [1] } }],
    ]);
    const bomb = zipSync({ a: new Uint8Array(60_000_000) });
    expect(await found(blob(bomb))).toEqual([['x', { code: 'zip-too-big' }]]);
    expect(await found(blob(new Uint8Array(30_000_000)))).toEqual([['x', { code: 'too-big' }]]);
  });
});
