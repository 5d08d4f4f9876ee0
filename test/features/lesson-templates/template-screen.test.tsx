import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LessonsScreen } from '../../../src/features/lesson-templates/list/lessons-screen.tsx';
import { TemplateScreen } from '../../../src/features/lesson-templates/one/template-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { forgetAll, lessonPorts } from './lesson-fixture.ts';

const ID = 'lost-cargo-complaint';
const open = async (id = ID, go: (to: Route) => void = () => undefined) => {
  const shown = await renderScreen(<TemplateScreen id={id} {...lessonPorts()} go={go} />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
};

beforeEach(forgetAll);

describe('the lesson templates', () => {
  it('are listed with what they hold, and lead to their plans', async () => {
    await renderScreen(<LessonsScreen {...lessonPorts()} />);
    const link = await screen.findByRole('link', {
      name: '看教案：货物丢失投诉：先安抚，再走六步',
    });
    expect(link.getAttribute('href')).toBe(`#/lessons/${ID}`);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    screen.getByText('6 张卡片 · 5 道题 · 5 个练习');
  });

  it('say in plain words that there is no such lesson', async () => {
    await open('no-such-lesson');
    screen.getByText(/没有这节课/);
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  });
});

describe('a lesson template', () => {
  it('shows aims, key and difficult points, steps with both sides, and the homework', async () => {
    await open();
    for (const name of ['知识', '教学重点', '教学难点', '教学方法', '板书'])
      screen.getByRole('heading', { level: 3, name });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(11);
    const homework = screen.getByRole('link', { name: '布置这次作业' });
    expect(homework.getAttribute('href')).toBe(`#/assignment/new/${ID}`);
  });

  it('lets a teacher change minutes and leave out a step, keeps it, and takes it back', async () => {
    const { person, unmount } = await open();
    screen.getByText('一共 45 分钟');
    await person.click(screen.getByRole('button', { name: '多一分钟：热身：他为什么发火' }));
    screen.getByText('一共 46 分钟');
    screen.getByText(/比 45 分钟多 1 分钟/);
    await person.click(screen.getByRole('checkbox', { name: '上这一步：测一测' }));
    expect(screen.getByText('一共 40 分钟')).toBeTruthy();
    unmount();
    const again = await open();
    screen.getByText('一共 40 分钟');
    await again.person.click(screen.getByRole('button', { name: '撤销' }));
    screen.getByText('一共 46 分钟');
    await again.person.click(screen.getByRole('button', { name: '恢复模板的安排' }));
    screen.getByText('一共 45 分钟');
    await again.person.click(screen.getByRole('button', { name: '撤销' }));
    screen.getByText('一共 46 分钟');
  });

  it('plans 90 minutes too, with a second round', async () => {
    const { person } = await open();
    const second = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: '上这一步：换座再来' });
    expect(second().checked).toBe(false);
    await person.click(screen.getByRole('radio', { name: '90 分钟' }));
    expect(second().checked).toBe(true);
    screen.getByText('一共 90 分钟');
  });

  it('cannot be started with nothing to teach', async () => {
    const { person } = await open();
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox'))
      if (box.checked) await person.click(box);
    screen.getByText(/至少留一步/);
    expect(screen.queryByRole('link', { name: '开始上课' })).toBeNull();
  });

  it('goes on with a lesson that was begun, or starts it from the beginning', async () => {
    const { store } = lessonPorts();
    const clock = { schema: 1, step: 'check', item: 0, spent: 0, earlier: 0, since: null } as const;
    store.keepClock(ID, clock);
    const go = vi.fn<(to: Route) => void>();
    const { person } = await open(ID, go);
    screen.getByRole('link', { name: '接着上课' });
    await person.click(screen.getByRole('button', { name: '从头开始上课' }));
    expect(go).toHaveBeenCalledWith({ name: 'in-class', lesson: ID });
    expect(store.clock(ID)).toBeUndefined();
  });
});
