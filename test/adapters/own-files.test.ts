import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { readOwnFiles } from '../../src/adapters/content/own-files.ts';
import { ownFolders } from '../../src/adapters/content/own-folders.ts';
import { readOwnScenarios } from '../../src/adapters/content/read-own-scenarios.ts';
import { withOwnScenarios } from '../../src/app/own-scenarios.ts';
import type { OwnRead } from '../../src/core/classroom/own-files.ts';
import { ownScenarioSchema } from '../../src/core/classroom/own-scenario.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The files of one of our folders, under another name and where a teacher has put them. */
function folder(of: string, place: string): readonly Text[] {
  const root = join('scenarios', of);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: `${place}${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

const MINE = 'Documents/wet/';
const lostCargo = folder('lost-cargo', MINE);

const changed = (path: string, change: (text: string) => string): readonly Text[] =>
  lostCargo.map((file) =>
    file.path === `${MINE}${path}` ? { ...file, text: change(file.text) } : file,
  );

async function only(files: readonly Text[]): Promise<OwnRead> {
  const [read, ...more] = await readOwnScenarios(files);
  if (read === undefined || more.length > 0) throw new Error(`${more.length} more`);
  return read;
}

/** Whether every rule hears its sentences rightly is asked elsewhere. */
const inTheWay = ({ mistakes }: OwnRead) => mistakes.filter(({ weight }) => weight === 'blocks');

const fileOf = ({ path, text }: Text): File => {
  const file = new File([text], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
};

describe('a scenario a teacher has written', () => {
  it('is found in whatever folder it lies, and can be played in both its languages', async () => {
    const read = await only(lostCargo);
    expect([read.folder, inTheWay(read)]).toEqual(['lost-cargo', []]);
    const { scenario } = read;
    if (scenario === undefined) throw new Error('not read');
    expect(Object.keys(scenario.strings)).toEqual(['en', 'zh-CN']);
    expect(ownScenarioSchema.safeParse(scenario).success).toBe(true);
    const source = withOwnScenarios(builtInScenarios, [scenario]);
    for (const locale of ['zh-CN', 'en'])
      expect(await source.load('lost-cargo', locale, 'hurried-boss')).toMatchObject({ ok: true });
  });

  it('carries no customers and no rubric of ours', async () => {
    const { scenario } = await only([
      ...lostCargo,
      ...folder('personas', 'Documents/personas/'),
      ...folder('rubrics', 'Documents/rubrics/'),
    ]);
    expect([scenario?.personas, scenario?.rubrics]).toEqual([{}, {}]);
  });

  it('carries a customer of its own', async () => {
    const mine = folder('personas/hurried-boss', 'Documents/personas/hurried-boss/').map(
      (file) => ({ ...file, text: file.text.replace(/^name: .*$/m, 'name: 急脾气的老同学') }),
    );
    const { scenario } = await only([...lostCargo, ...mine]);
    expect(scenario?.personas['hurried-boss']?.strings['zh-CN']?.name).toBe('急脾气的老同学');
  });

  it('in one language owes no other', async () => {
    const chinese = lostCargo.filter(({ path }) => !path.endsWith('en.yaml'));
    const read = await only(chinese);
    expect(inTheWay(read)).toEqual([]);
    expect(Object.keys(read.scenario?.strings ?? {})).toEqual(['zh-CN']);
  });

  it('with a slip in YAML is not taken, and the line is named', async () => {
    const read = await only(
      changed('zh-CN.yaml', (text) => text.replace('schema: 1', 'schema: [')),
    );
    expect(read.scenario).toBeUndefined();
    expect(read.mistakes[0]).toMatchObject({
      code: 'yaml-syntax',
      weight: 'blocks',
      file: 'lost-cargo/zh-CN.yaml',
    });
    expect(read.mistakes[0]?.line).toBeGreaterThan(0);
  });

  it('with a beat that leads nowhere is not taken, and the place is named', async () => {
    const read = await only(
      changed('scenario.yaml', (text) => text.replace(/to: [a-z-]+\.[a-z-]+/, 'to: no.where')),
    );
    expect(read.scenario).toBeUndefined();
    expect(read.mistakes).toContainEqual(
      expect.objectContaining({ code: 'unknown-beat', file: 'lost-cargo/scenario.yaml' }),
    );
  });

  it('with a sentence that breaks a rule is taken, and the sentence is named', async () => {
    const read = await only(
      changed('zh-CN.yaml', (text) => text.replace(/^(replies:\n {2}[a-z-]+: ).*$/m, '$1闭嘴')),
    );
    expect(read.scenario).toBeDefined();
    expect(read.mistakes.map(({ weight }) => weight)).not.toContain('blocks');
    expect(read.mistakes).toContainEqual(
      expect.objectContaining({ code: 'reply-has-fault', file: 'lost-cargo/zh-CN.yaml' }),
    );
  });

  it('that is another one’s twin takes its structure from ours', async () => {
    const read = await only(folder('phone-carton-dispute', 'phone/'));
    expect(inTheWay(read)).toEqual([]);
    expect(read.scenario?.script.id).toBe('phone-carton-dispute');
  });

  it('needs no desk file where there is nothing to look up', async () => {
    const bare = lostCargo.filter(({ path }) => !path.includes('/desk/'));
    const { mistakes } = await only(bare);
    // This one has records, so that their words are missed.
    expect(mistakes.some(({ file }) => file.includes('/desk/'))).toBe(true);
  });
});

describe('the files a teacher gives', () => {
  it('may be a folder, the files themselves, or a zip file', async () => {
    const packed = zipSync(
      Object.fromEntries(lostCargo.map(({ path, text }) => [path, new TextEncoder().encode(text)])),
    );
    const zip = new File([Uint8Array.from(packed)], 'mine.zip');
    for (const files of [lostCargo.map(fileOf), [zip]]) {
      const read = await readOwnFiles(files);
      expect(read.ok && read.value.map((one) => [inTheWay(one), one.scenario?.script.id])).toEqual([
        [[], 'lost-cargo'],
      ]);
    }
  });

  it('may be written on an old Chinese Windows', async () => {
    // «你好» as its Notepad stores it.
    const gbk = new Uint8Array([...new TextEncoder().encode('id: x\n# '), 0xc4, 0xe3, 0xba, 0xc3]);
    const read = await readOwnFiles([new File([gbk], 'scenario.yaml')]);
    expect(read).toMatchObject({ ok: true, value: [{ folder: 'x', scenario: undefined }] });
  });

  it('are refused where no scenario is among them, where they are too big, and where they are broken', async () => {
    expect(await readOwnFiles([new File(['a: 1'], 'notes.yaml')])).toEqual({
      ok: false,
      error: 'nothing-in-it',
    });
    expect(await readOwnFiles([new File(['x'.repeat(600_000)], 'scenario.yaml')])).toEqual({
      ok: false,
      error: 'too-big',
    });
    expect(await readOwnFiles([new File(['no zip'], 'mine.zip')])).toEqual({
      ok: false,
      error: 'damaged',
    });
  });

  it('never stop the reading, whatever stands in them', async () => {
    const path = fc.constantFrom(
      'scenario.yaml',
      'a/scenario.yaml',
      'a/zh-CN.yaml',
      'b\\en.yml',
      '',
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('id: (a+)+$', 'id: a\ntwin: nobody', 'twin: [', '*a', '__proto__: 1'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ path, text }), { maxLength: 5 }), async (files) => {
        const read = await readOwnScenarios(files);
        expect(read.length).toBe(ownFolders(files).length);
        expect(read.every(({ scenario }) => scenario === undefined)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
