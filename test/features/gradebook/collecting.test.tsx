import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { QR_LENGTH, splitIntoParts } from '../../../src/core/classroom/carry/parts.ts';
import type { Submission } from '../../../src/core/classroom/submission.ts';
import type { TeacherWorkspace } from '../../../src/core/classroom/workspace.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { fromDrop } from '../../../src/features/gradebook/collect/inputs.ts';
import type { GradebookPorts } from '../../../src/features/gradebook/gradebook-ports.ts';
import { GradebookScreen } from '../../../src/features/gradebook/gradebook-screen.tsx';
import { checked, session, submission, talk } from '../../support/class-fixture.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ports, room, sealedFile, SHARED } from './support.tsx';

beforeAll(teachDialogs);

const open = async (workspace: TeacherWorkspace, changes: Partial<GradebookPorts> = {}) => {
  const given = { ...ports(workspace), ...changes };
  const view = await renderScreen(<GradebookScreen assignment={SHARED.id} ports={given} />);
  await screen.findByRole('table');
  return view;
};

const rowOf = async (name: string) =>
  within(await screen.findByRole('table', { name: SHARED.title }))
    .getByRole('link', { name })
    .closest('tr')?.textContent;

const from = (n: number): Submission =>
  submission(
    { submission: `device-${n}`, madeAt: n, student: { name: `学生${n}`, number: '' } },
    SHARED,
  );

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** A picture whose codes say these parts; the reader below can read it. */
const picture = (name: string, parts: readonly string[]) =>
  new File([parts.join('\n')], name, { type: 'image/png' });
const codes: GradebookPorts['codes'] = {
  camera: async () => fail('insecure'),
  read: async (one) => {
    const text = one instanceof Blob ? await one.text() : '';
    return text === '' ? [] : text.split('\n');
  },
};

/** What a browser tells of a folder that was dropped: its entries come in portions, the last one empty. */
function folder(path: string, entries: readonly Entry[]): Entry {
  const portions = [entries.slice(0, 1), entries.slice(1), []];
  return {
    ...entryAt(path),
    isDirectory: true,
    createReader: () => ({ readEntries: (take) => take([...(portions.shift() ?? [])]) }),
  };
}

interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly file?: (take: (file: File) => void) => void;
  readonly createReader?: () => { readEntries(take: (entries: readonly Entry[]) => void): void };
}

const entryAt = (path: string): Entry => ({
  name: path.split('/').at(-1) ?? '',
  fullPath: path,
  isFile: false,
  isDirectory: false,
});

const fileAt = (path: string): Entry => ({
  ...entryAt(path),
  isFile: true,
  file: (take) => take(new File(['x'], path)),
});

describe('a folder that is dropped', () => {
  it('is read to its depths, without what file managers leave behind', async () => {
    const dropped = folder('/class', [
      fileAt('/class/ming.srx'),
      folder('/class/late', [fileAt('/class/late/hong.srx'), fileAt('/class/late/gang.srx')]),
      fileAt('/class/.DS_Store'),
      fileAt('/class/Thumbs.db'),
      fileAt('/class/li.srx'),
    ]);
    const data = { files: [], items: [{ webkitGetAsEntry: () => dropped }] };
    const found = await fromDrop(data as never);
    expect(found.map(({ name }) => name).toSorted()).toEqual([
      'class/late/gang.srx',
      'class/late/hong.srx',
      'class/li.srx',
      'class/ming.srx',
    ]);
  });
});

describe('collecting much', () => {
  it('can be stopped: what was checked is kept, and the rest is collected when the teacher goes on', async () => {
    const workspace = room();
    const plain = ports(workspace);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow: GradebookPorts['openChecker'] = (shared, known) => {
      const checker = plain.openChecker(shared, known);
      return {
        ...checker,
        atOnce: 1,
        check: async (sealed, at) => {
          await gate;
          return checker.check(sealed, at);
        },
      };
    };
    const { person } = await open(workspace, { openChecker: slow });
    const files = Array.from({ length: 30 }, (_, n) => sealedFile(from(n), `${n}.srx`));
    await person.upload(screen.getByLabelText('选择文件', { selector: 'input' }), files);
    await person.click(await screen.findByRole('button', { name: '停止' }));
    letGo();
    const stopped = await screen.findByText(/已停止：检查了 12 份，共 30 份/);
    expect(stopped).toBeDefined();
    const kept = async () => {
      const records = await workspace.records(SHARED.id);
      return records.ok ? records.value.items.length : 0;
    };
    expect(await kept()).toBe(12);
    await person.click(screen.getByRole('button', { name: '继续收剩下的' }));
    await screen.findByText('30 份已全部检查');
    expect(await kept()).toBe(30);
  });

  it('takes what is given meanwhile after it, and counts nothing twice', async () => {
    const { person } = await open(room());
    const field = screen.getByLabelText('选择文件', { selector: 'input' });
    await person.upload(field, [sealedFile(from(1), 'one.srx'), sealedFile(from(2), 'two.srx')]);
    await person.upload(field, [
      sealedFile(from(1), 'again.srx'),
      sealedFile(from(3), 'three.srx'),
    ]);
    await waitFor(() =>
      expect(screen.getByText('again.srx').closest('li')?.textContent).toContain('重复'),
    );
    expect((await screen.findByText('three.srx')).closest('li')?.textContent).toContain('新收');
  });

  it('says of each one that does not fit into the storage that it was not kept', async () => {
    const workspace = room();
    const full: TeacherWorkspace = {
      ...workspace,
      keep: async (several) =>
        several.some(({ record }) => record.student.name === '学生2')
          ? fail('quota')
          : workspace.keep(several),
    };
    const { person } = await open(full);
    await person.upload(screen.getByLabelText('选择文件', { selector: 'input' }), [
      sealedFile(from(1), 'one.srx'),
      sealedFile(from(2), 'two.srx'),
    ]);
    await screen.findByText('2 份已全部检查');
    expect(screen.getByText('one.srx').closest('li')?.textContent).toContain('新收');
    expect(screen.getByText('two.srx').closest('li')?.textContent).toContain('没有保存成功');
  });
});

describe('text out of messages', () => {
  it('of which a part is missing stands there again, for the missing part to be added', async () => {
    const { person } = await open(room());
    const [first = '', ...others] = splitIntoParts(
      await bytesOf(sealedFile(from(1), 'x.srx')),
      QR_LENGTH,
    );
    await person.click(screen.getByText('粘贴文字'));
    const field = screen.getByLabelText<HTMLTextAreaElement>(/学生发来的文字/);
    await person.click(field);
    await person.paste(`${others.join('\n')}\n`);
    await person.click(screen.getByRole('button', { name: '收下' }));
    await screen.findByText(/文字不完整/);
    expect(field.value).toBe(`${others.join('\n')}\n`);
    await person.click(field);
    await person.paste(first);
    await person.click(screen.getByRole('button', { name: '收下' }));
    const results = within(await screen.findByRole('region', { name: '收作业的结果' }));
    expect((await results.findByText('学生1')).closest('li')?.textContent).toContain('新收');
    expect(field.value).toBe('');
  });
});

describe('codes on students’ screens', () => {
  const parts = async (n: number) =>
    splitIntoParts(await bytesOf(sealedFile(from(n), 'x.srx')), QR_LENGTH / 3);

  it('are put together from pictures in any order, mixed and doubled, saying what is missing', async () => {
    const { person } = await open(room(), { codes });
    await person.click(screen.getByRole('button', { name: '扫二维码' }));
    const [one, two] = [await parts(1), await parts(2)];
    expect(one.length).toBeGreaterThan(8);
    const field = screen.getByLabelText('选择照片', { selector: 'input' });
    const without = (all: readonly string[]) =>
      all.filter((_, index) => index !== 2 && index !== 8);
    await person.upload(field, [
      picture('b.png', [...without(two)].reverse()),
      picture('a.png', without(one)),
      picture('a-again.png', without(one)),
    ]);
    const missing = `共 ${one.length} 个码，已读 ${one.length - 2} 个。 还缺第 3和9 个。`;
    expect(await screen.findAllByText(missing)).toHaveLength(2);
    await person.upload(field, picture('c.png', [one[8] ?? '', two[2] ?? '', one[2] ?? '']));
    await screen.findByText('读全了。', { exact: false });
    const results = within(await screen.findByRole('region', { name: '收作业的结果' }));
    const line = (await results.findByText('学生1')).closest('li');
    expect(line?.textContent).toContain('新收');
    expect(results.queryByText('学生2')).toBeNull();
  });

  it('that are none of ours, or cannot be read, are said to be so', async () => {
    const { person } = await open(room(), { codes });
    await person.upload(screen.getByLabelText('选择文件', { selector: 'input' }), [
      picture('holiday.png', []),
      picture('shop.png', ['https://shop.example']),
    ]);
    await screen.findByText('2 份已全部检查');
    for (const name of ['holiday.png', 'shop.png'])
      expect(screen.getByText(name).closest('li')?.textContent).toContain('没有读到作业的二维码');
  });

  it('need no camera: a page over plain HTTP says why there is none', async () => {
    const { person } = await open(room(), { codes });
    await person.click(screen.getByRole('button', { name: '扫二维码' }));
    await person.click(screen.getByRole('button', { name: '打开摄像头' }));
    expect(await screen.findByText(/只在 https 网址或本机/)).toBeDefined();
  });
});

describe('hand-ins checked with older rules', () => {
  /** 小明 has 100 points by today's rules; the older ones gave 40. */
  async function older() {
    const work = submission({}, SHARED);
    const fresh = await checked({}, SHARED);
    const record = {
      ...fresh,
      engine: '0.0.1',
      sessions: fresh.sessions.map((one) => ({ ...one, total: 40 })),
    };
    const workspace = room();
    await workspace.keep([{ record, sealed: await bytesOf(sealedFile(work, 'x')) }]);
    return workspace;
  }

  it('are checked again, shown before they count, taken over, and brought back', async () => {
    const workspace = await older();
    const { person } = await open(workspace);
    expect(await rowOf('小明')).toContain('40');
    await screen.findByText('1 份作业是用旧版本检查的');
    await person.click(screen.getByRole('button', { name: '重新检查' }));
    await screen.findByText('重新检查完毕：1 名学生的分数会变');
    const preview = screen.getByRole('region', { name: /会变的分数/ });
    expect(preview.textContent).toContain('40 → 100');
    expect(preview.textContent).toContain('+60');
    expect(await rowOf('小明')).toContain('40');
    await person.click(screen.getByRole('button', { name: '采用新结果' }));
    await waitFor(async () => expect(await rowOf('小明')).toContain('100'));
    await person.click(screen.getByRole('button', { name: '恢复原来的结果' }));
    await waitFor(async () => expect(await rowOf('小明')).toContain('40'));
    expect(await screen.findByText('1 份作业是用旧版本检查的')).toBeDefined();
  });

  it('leave what the teacher has decided alone', async () => {
    const workspace = await older();
    await workspace.decide(
      SHARED.id,
      { type: 'mark.overridden', student: 'ming', points: 66, reason: '补交' },
      1,
    );
    const { person } = await open(workspace);
    await person.click(await screen.findByRole('button', { name: '重新检查' }));
    await person.click(await screen.findByRole('button', { name: '采用新结果' }));
    await screen.findByText('已采用 1 份新结果。');
    expect(await rowOf('小明')).toContain('66');
    expect((await workspace.decisions(SHARED.id)).ok).toBe(true);
  });

  it('stay as they were when the teacher says so, or when one cannot be opened any more', async () => {
    const workspace = await older();
    const lost = await checked(
      { submission: 'd2', student: { name: '小红', number: '02' }, sessions: [session(talk())] },
      SHARED,
    );
    await workspace.keep([{ record: { ...lost, engine: '0.0.1' } }]);
    const { person } = await open(workspace);
    await person.click(await screen.findByRole('button', { name: '重新检查' }));
    expect(await screen.findByText('1 份没能重新检查，仍用原来的结果。')).toBeDefined();
    await person.click(screen.getByRole('button', { name: '保留原来的' }));
    expect(await rowOf('小明')).toContain('40');
    expect(await screen.findByText('2 份作业是用旧版本检查的')).toBeDefined();
  });
});
