import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../../src/adapters/content/built-in-scenarios.ts';
import type { TeacherWorkspace } from '../../../src/core/classroom/workspace.ts';
import { fail } from '../../../src/core/shared/result.ts';
import { LessonScreen } from '../../../src/features/lesson/lesson-screen.tsx';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { PLAYED_ID, playedClass, type Pupil } from '../../support/played-class.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const CLASS: readonly Pupil[] = [
  { talks: ['novice', 'exemplary'], observer: '张伟' },
  { talks: ['rude'] },
  { talks: ['rude', 'novice'] },
  { talks: ['by-the-book'] },
  { talks: ['curt'] },
  { talks: ['novice'] },
];

async function workspaceOf(pupils: readonly Pupil[]): Promise<TeacherWorkspace> {
  const { assignment, schoolClass, records, submissions } = await playedClass({
    pupils,
    missing: 2,
  });
  return fakeWorkspace({
    classes: [schoolClass],
    assignments: [assignment],
    records: { [PLAYED_ID]: records },
    submissions,
  });
}

async function open(
  workspace: TeacherWorkspace,
  { assignment = PLAYED_ID, locale = 'zh-CN' as 'zh-CN' | 'en' } = {},
) {
  const teacher = async () => workspace;
  const ports = {
    teacher,
    scenarios: builtInScenarios,
    scenariosOf: () => builtInScenarios,
    startLesson: (scenarios: readonly string[]) => <p>课程：{scenarios.join()}</p>,
  };
  return renderScreen(<LessonScreen assignment={assignment} {...ports} />, locale);
}

const part = (name: string) => screen.findByRole('region', { name }, { timeout: 20_000 });

describe('what to talk about with a class', () => {
  it('says in plain words that nobody has handed in, and leads to the gradebook', async () => {
    await open(await workspaceOf([]));
    await screen.findByText('还没有人交作业');
    const link = screen.getByRole('link', { name: '打开成绩册' });
    expect(link.getAttribute('href')).toBe(`#/gradebook/${PLAYED_ID}`);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says that the assignment is not on this device', async () => {
    await open(fakeWorkspace(), { assignment: 'unknown123' });
    await screen.findByText(/这台设备上没有这个作业/);
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  });

  it('tries again when storage was closed', async () => {
    const workspace = await workspaceOf(CLASS);
    let isClosed = true;
    const moody: TeacherWorkspace = {
      ...workspace,
      assignments: async () => (isClosed ? fail('unavailable') : workspace.assignments()),
    };
    const { person } = await open(moody);
    const again = await screen.findByRole('button', { name: '再试一次' });
    isClosed = false;
    await person.click(again);
    expect(await part('成绩分布')).toBeTruthy();
  });

  it('goes from the scores over the weak points to the seats, in the order a teacher talks', async () => {
    await open(await workspaceOf(CLASS));
    await part('全班走过的路');
    const titles = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual([
      '成绩分布',
      '最弱的三项',
      '这些话不该说',
      '客户在哪里失去耐心',
      '全班走过的路',
      '第一次和最近一次',
      '观察员看得准不准',
      '下次谁坐哪里',
    ]);
    expect(screen.getByText(/8 人中 6 人交了作业/)).toBeTruthy();
    expect(within(await part('成绩分布')).getByRole('img')).toBeTruthy();
  });

  it('warns that two students are not a class, and gives no middle of them', async () => {
    await open(await workspaceOf([{ talks: ['exemplary'] }, { talks: ['novice'] }]));
    const scores = within(await part('成绩分布'));
    scores.getByText(/只有 2 个人的数据/);
    expect(scores.queryByText(/中位数/)).toBeNull();
  });

  it('hides names until they are asked for, and hides them again for the wall', async () => {
    const { person } = await open(await workspaceOf(CLASS));
    const faults = await part('这些话不该说');
    const hide = screen.getByRole<HTMLInputElement>('checkbox', { name: '隐藏姓名' });
    expect(hide.checked).toBe(true);
    expect(document.body.textContent).not.toMatch(/[王李张刘陈杨赵黄]晓./);
    expect(document.body.textContent).not.toContain('张伟');
    await person.click(hide);
    expect(faults.textContent).toMatch(/— [王李张刘陈杨]晓./);
    expect((await part('观察员看得准不准')).textContent).toContain('张伟');
    await person.click(screen.getByRole('button', { name: '投影' }));
    expect(hide.checked).toBe(true);
    expect(document.body.textContent).not.toMatch(/[王李张刘陈杨赵黄]晓./);
    await person.click(screen.getByRole('button', { name: '退出投影' }));
    screen.getByRole('button', { name: '投影' });
  });

  it('shows what was said at a place of the map, and where they went on, by keyboard', async () => {
    const { person } = await open(await workspaceOf(CLASS));
    const map = within(await part('全班走过的路'));
    const start = map.getByRole('button', { name: /座席的第一句话/ });
    expect(start.textContent).toContain('6');
    start.focus();
    await person.keyboard('{Enter}');
    expect(start.getAttribute('aria-pressed')).toBe('true');
    map.getByText('6 人中 6 人到过这里。');
    map.getByText('接着去了');
    expect(map.getByRole('list', { name: '这里说过的话' }).children.length).toBeGreaterThan(0);
  });

  it('goes on without a talk that cannot be opened, and says so', async () => {
    const workspace = await workspaceOf(CLASS);
    let asked = 0;
    await open({
      ...workspace,
      submission: async (...which) => {
        asked += 1;
        return asked === 1 ? fail('damaged') : workspace.submission(...which);
      },
    });
    await part('全班走过的路');
    expect(screen.getByText(/有 1 段对话打不开/)).toBeTruthy();
    expect(screen.getByText(/^5 个人的对话/)).toBeTruthy();
  });

  it('has a table for every drawing', async () => {
    await open(await workspaceOf(CLASS));
    await part('全班走过的路');
    const tables = document.querySelectorAll('details table');
    expect(tables).toHaveLength(8);
  });

  it('speaks English where the interface does, and keeps sentences in their own language', async () => {
    await open(await workspaceOf(CLASS), { locale: 'en' });
    const faults = await part('Better left unsaid');
    await waitFor(() => expect(faults.querySelector('q[lang="zh-CN"]')).toBeTruthy());
    await part('The paths the class took');
    await part('The three weakest points');
  });
});
