import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fflateCompressor } from '../../../src/adapters/classroom/fflate-compressor.ts';
import type { Assignment } from '../../../src/core/classroom/assignment.ts';
import { decodeAssignment } from '../../../src/core/classroom/carry/share-assignment.ts';
import { AssignmentScreen } from '../../../src/features/teaching/assignment-screen.tsx';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { teachDialogs, teachEscape } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ASSIGNMENT, CLASS, stored, teachingPorts } from './classroom-fixture.ts';

teachDialogs();
teachEscape();

async function open(id: string, assignments: readonly Assignment[] = []) {
  const workspace = fakeWorkspace({ classes: [CLASS], assignments });
  const given = teachingPorts(workspace);
  const view = await renderScreen(
    <AssignmentScreen
      id={id}
      {...given.ports}
      expectations={({ seats }) => <p>Seats: {seats.join()}</p>}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, ...given, workspace };
}

const saveButton = () => screen.getByRole('button', { name: '保存并分发' });

describe('a new assignment', () => {
  it('needs no more than a scenario: homework, everybody as the agent, best of three', async () => {
    const { person, workspace, visited } = await open('new');
    await person.click(await screen.findByRole('checkbox', { name: '货物丢失投诉' }));
    expect(screen.getByText('Seats: agent')).toBeDefined();
    await person.click(saveButton());
    await waitFor(() => expect(visited).toEqual([{ name: 'assignment', id: 'newid1' }]));
    expect(await stored(workspace.assignments())).toMatchObject([
      {
        class: 'class-1',
        shared: {
          title: '货物丢失投诉',
          edition: 1,
          seats: ['agent'],
          attempts: { counts: 'best', most: 3 },
          tasks: [{ scenario: 'lost-cargo', hash: 'hash-zh-CN' }],
        },
      },
    ]);
  });

  it('says of each scenario how hard it is', async () => {
    await open('new');
    const box = await screen.findByRole('checkbox', { name: '货物丢失投诉' });
    const about = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('进阶');
  });

  it('is not saved while something is missing, and says what', async () => {
    const { person, workspace } = await open('new');
    await person.click(screen.getByRole('checkbox', { name: '座席' }));
    await person.click(saveButton());
    expect(await screen.findByText('至少选一个场景。')).toBeDefined();
    expect(screen.getByText('至少选一个座位。')).toBeDefined();
    expect(await stored(workspace.assignments())).toEqual([]);
  });

  it('keeps the sum of the opinions in sight and brings it to 100', async () => {
    const { person } = await open('new');
    const own = screen.getByRole('spinbutton', { name: '自评' });
    await person.clear(own);
    await person.type(own, '60');
    expect(screen.getByText('合计 160，多了 60。')).toBeDefined();
    await person.click(screen.getByRole('button', { name: '按比例凑成 100' }));
    expect(screen.getByText('合计 100，正好。')).toBeDefined();
  });

  it('sets a whole way of working in one click', async () => {
    const { person } = await open('new');
    await person.click(screen.getByRole('radio', { name: '三人轮换' }));
    for (const seat of ['座席', '客户', '观察员'])
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: seat }).checked).toBe(true);
  });
});

describe('an assignment that was made', () => {
  it('is given out as a link, a code, a text and a file that all carry it', async () => {
    const { person, saved } = await open('abcdefghij', [ASSIGNMENT]);
    const text = await screen.findByLabelText<HTMLTextAreaElement>('要发的文字');
    expect(decodeAssignment(text.value, fflateCompressor)).toEqual({
      ok: true,
      value: ASSIGNMENT.shared,
    });
    expect(screen.getAllByRole('img', { name: '作业二维码' }).length).toBeGreaterThan(0);
    await person.click(screen.getByRole('button', { name: '存成文件' }));
    expect(saved).toEqual([{ name: '货物丢失投诉.txt', text: text.value }]);
  });

  it('says so when it is too long for a code that phones can read', async () => {
    let state = 1;
    const letters = Array.from({ length: 1900 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(0x4e00 + (state % 20000));
    });
    const long = {
      ...ASSIGNMENT,
      shared: { ...ASSIGNMENT.shared, instructions: letters.join('') },
    };
    await open('abcdefghij', [long]);
    expect(await screen.findByText(/手机扫不清/)).toBeDefined();
  });

  it('becomes a new edition when what students see is changed', async () => {
    const { person, workspace } = await open('abcdefghij', [ASSIGNMENT]);
    await person.click(screen.getByRole('button', { name: '修改' }));
    expect(await screen.findByText('这份作业可能已经发给学生了')).toBeDefined();
    await person.type(screen.getByLabelText('说明'), '先看规范');
    await person.click(saveButton());
    expect(await screen.findByText(/第 2 版/)).toBeDefined();
    expect(await stored(workspace.assignments())).toMatchObject([
      { shared: { edition: 2, instructions: '先看规范' }, madeAt: 1 },
    ]);
  });

  it('stays the same edition when only its weight in the class is changed', async () => {
    const { person, workspace } = await open('abcdefghij', [ASSIGNMENT]);
    await person.click(screen.getByRole('button', { name: '修改' }));
    const weight = await screen.findByLabelText('在班级总成绩里的权重');
    await person.type(weight, '0');
    await person.click(saveButton());
    await screen.findByText('发给学生');
    expect(await stored(workspace.assignments())).toMatchObject([
      { shared: { edition: 1 }, counts: 10 },
    ]);
  });

  it('is deleted only after a question', async () => {
    const { person, workspace, visited } = await open('abcdefghij', [ASSIGNMENT]);
    await person.click(screen.getByRole('button', { name: '删除这份作业' }));
    await person.click(screen.getByRole('button', { name: '全部删除' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'teach' }]));
    expect(await stored(workspace.assignments())).toEqual([]);
  });
});
