import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SchoolClass } from '../../../src/core/classroom/roster.ts';
import type { TeacherWorkspace } from '../../../src/core/classroom/workspace.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { ClassScreen } from '../../../src/features/teaching/class-screen.tsx';
import { nextTurn } from '../../../src/features/teaching/class/grouping.ts';
import { groupsByRotation } from '../../../src/core/classroom/roster/groups.ts';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { CLASS, stored, teachingPorts } from './classroom-fixture.ts';

teachDialogs();

async function open(schoolClass: SchoolClass = CLASS, changes = {}) {
  const workspace = fakeWorkspace({ classes: [schoolClass] });
  const given = teachingPorts(workspace, changes);
  const view = await renderScreen(<ClassScreen id={schoolClass.id} {...given.ports} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...view, ...given, workspace };
}

const namesIn = async (workspace: TeacherWorkspace): Promise<readonly string[]> =>
  (await stored(workspace.classes())).flatMap(({ students }) => students.map(({ name }) => name));

const EMPTY: SchoolClass = { ...CLASS, students: [] };

describe('a class', () => {
  it('takes pasted rows after showing them, and says row by row what is wrong', async () => {
    const { person, workspace } = await open(EMPTY);
    await person.click(screen.getByLabelText('从表格里复制，粘贴到这里'));
    await person.paste('学号\t姓名\n1\t张伟\n1\t王芳\n2\t\n3\t李娜');
    expect(await screen.findByText('读到 2 名新学生')).toBeDefined();
    expect(screen.getByText(/第 3 行：学号重复/)).toBeDefined();
    expect(screen.getByText(/第 4 行：没有姓名/)).toBeDefined();
    expect(await namesIn(workspace)).toEqual([]);
    await person.click(screen.getByRole('button', { name: '加入这 2 人' }));
    await waitFor(async () => expect(await namesIn(workspace)).toEqual(['张伟', '李娜']));
  });

  it('reads a spreadsheet file, and says so when it cannot', async () => {
    const readSheet = async (file: Blob) =>
      file.size > 3 ? ok([['张伟'], ['王芳']]) : ({ ok: false, error: 'unreadable' } as const);
    const { person } = await open(EMPTY, { readSheet });
    const input = screen.getByLabelText('选择 XLSX 或 CSV 文件');
    await person.upload(input, new File(['no'], 'list.xlsx'));
    expect(await screen.findByText(/读不懂这个文件/)).toBeDefined();
    await person.upload(input, new File(['a good one'], 'list.xlsx'));
    expect(await screen.findByText('读到 2 名新学生')).toBeDefined();
  });

  it('is edited in place with the keyboard and refuses a number somebody else has', async () => {
    const { person, workspace } = await open();
    const name = screen.getByRole('textbox', { name: '姓名：张伟' });
    await person.clear(name);
    await person.type(name, '张维{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '姓名：王芳' }));
    await waitFor(async () => expect((await namesIn(workspace))[0]).toBe('张维'));
    const number = screen.getByRole('textbox', { name: '王芳的学号' });
    await person.clear(number);
    await person.type(number, '230101{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('别人已经用了。');
    await person.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('removes a student, and takes it back', async () => {
    const { person, workspace } = await open();
    await person.click(screen.getByRole('button', { name: '删除王芳' }));
    await waitFor(async () => expect(await namesIn(workspace)).not.toContain('王芳'));
    await person.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await namesIn(workspace)).toContain('王芳'));
  });

  it('adds one student at a time', async () => {
    const { person, workspace } = await open();
    await person.type(screen.getByRole('textbox', { name: '姓名' }), '陈静{Enter}');
    await waitFor(async () => expect(await namesIn(workspace)).toContain('陈静'));
    await person.type(screen.getByRole('textbox', { name: '学号' }), '230101');
    await person.type(screen.getByRole('textbox', { name: '姓名' }), '谁{Enter}');
    expect(screen.getByText('学号重复')).toBeDefined();
  });

  it('makes groups at random and by hand', async () => {
    const { person, workspace } = await open();
    await person.click(screen.getByRole('button', { name: '随机分组' }));
    const groups = screen.getByRole('region', { name: '三人小组' });
    expect(within(groups).getByText('4 人')).toBeDefined();
    const [select] = within(groups).getAllByRole('combobox', { name: '张伟的小组' });
    if (select === undefined) throw new Error('no list');
    await person.selectOptions(select, '新的一组');
    await waitFor(async () => {
      const [kept] = await stored(workspace.classes());
      expect(kept?.students.map(({ group }) => group)).toEqual(['2', '1', '1', '1']);
    });
    await person.click(screen.getByRole('button', { name: '取消分组' }));
    expect(within(groups).queryByText('第 1 组')).toBeNull();
  });

  it('moves on by one turn each time new partners are asked for', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, number: '', name: `N${i}` }));
    const first = groupsByRotation(nine, nextTurn(nine));
    const second = groupsByRotation(first, nextTurn(first));
    expect(nextTurn(first)).toBe(1);
    expect(nextTurn(second)).toBe(2);
  });

  it('asks before a class is deleted', async () => {
    const { person, workspace, visited } = await open();
    await person.click(screen.getByRole('button', { name: '删除这个班级' }));
    await person.click(screen.getByRole('button', { name: '删除' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'teach' }]));
    expect(await stored(workspace.classes())).toEqual([]);
  });

  it('says so when there is no such class', async () => {
    const { ports } = teachingPorts(fakeWorkspace());
    await renderScreen(<ClassScreen id="gone" {...ports} />);
    expect(await screen.findByText('没有这个班级')).toBeDefined();
  });
});
