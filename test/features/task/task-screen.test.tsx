import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WantedTalk } from '../../../src/features/task/task-ports.ts';
import { TaskScreen } from '../../../src/features/task/task-screen.tsx';
import { ok } from '../../../src/core/shared/result.ts';
import type { Route } from '../../../src/ui/route.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { codeOf, studentAssignment, talkFor } from '../../support/student-task.ts';

function student() {
  const visited: Route[] = [];
  const wanted: WantedTalk[] = [];
  const services = fakeServices();
  const show = (code: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    renderScreen(
      <TaskScreen
        {...services}
        code={code}
        go={(to) => void visited.push(to)}
        start={async (one) => {
          wanted.push(one);
          return ok({ name: 'play', session: 'new' });
        }}
      />,
      locale,
    );
  return { services, visited, wanted, show };
}

const DAY = 86_400_000;

beforeAll(teachDialogs);

describe('an assignment opened from a link', () => {
  it('says what is expected, in plain words', async () => {
    const { show, services } = student();
    const shared = studentAssignment({
      seats: ['agent', 'observer'],
      attempts: { counts: 'best', most: 2 },
      coach: 'end',
      hints: false,
      due: services.now() + 2 * DAY,
      weights: { machine: 3, self: 0, observer: 0, teacher: 1 },
      instructions: '先读场景说明。',
    });
    await show(codeOf(shared));
    await screen.findByRole('heading', { level: 1, name: '第三周：丢件投诉' });
    const card = within(screen.getByRole('region', { name: '要做什么' }));
    for (const words of [
      '还有 2 天',
      '座席 1 次和观察员 1 次',
      '每个场景前 2 次算数，取最好的一次',
      '通话结束才有',
      '不能看提示',
      '机器评分 75%和老师 25%',
      '60 分',
      '先读场景说明。',
    ])
      expect(card.getByText(words)).toBeTruthy();
  });

  it('begins a talk by the rules of the assignment, with the chosen customer and level', async () => {
    const { show, visited, wanted } = student();
    const { person } = await show(codeOf(studentAssignment({ coach: 'turn' })));
    await person.selectOptions(await screen.findByLabelText('客户'), '严谨财务');
    await person.selectOptions(screen.getByLabelText('难度'), '辅助');
    await person.click(screen.getByRole('button', { name: '开始接待' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'play', session: 'new' }]));
    expect(wanted).toEqual([
      {
        way: 'alone',
        scenario: 'lost-cargo',
        locale: 'zh-CN',
        persona: 'precise-accountant',
        level: 'assisted',
        task: { assignment: studentAssignment().id, coach: 'turn', hints: true },
      },
    ]);
  });

  it('seats a group at one screen with their names', async () => {
    const { show, wanted } = student();
    const shared = studentAssignment({ seats: ['agent', 'customer', 'observer'] });
    const { person } = await show(codeOf(shared));
    await person.type(await screen.findByLabelText('姓名'), '小明');
    await person.click(await screen.findByText('和同学一起'));
    await person.type(screen.getByLabelText('观察员'), '小刚');
    await person.click(screen.getByRole('button', { name: '一个屏幕轮流' }));
    expect(wanted[0]).toMatchObject({
      way: 'pass',
      names: { agent: '小明', observers: ['小刚'] },
    });
  });

  it('shows what was done from it, with the points that count', async () => {
    const { show, services } = student();
    await fill(services.sessionLog, talkFor('one'), talkFor('free', { task: undefined }));
    await show(codeOf(studentAssignment()));
    const list = await screen.findByRole('list', { name: '做过的通话' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    screen.getByText('已做 1 次');
    screen.getByText(/^目前 \d+ 分$/);
    expect(
      within(list)
        .getByRole('link', { name: /看报告/ })
        .getAttribute('href'),
    ).toBe('#/report/one');
  });

  it('is still here the next time, with the name that was written', async () => {
    const { show } = student();
    const { person, unmount } = await show(codeOf(studentAssignment()));
    await person.type(await screen.findByLabelText('姓名'), '小明');
    unmount();
    await show(studentAssignment().id);
    expect(await screen.findByDisplayValue('小明')).toBeTruthy();
  });

  it('remembers who sits here only when asked to', async () => {
    const { show } = student();
    const { person, unmount } = await show(codeOf(studentAssignment()));
    await person.type(await screen.findByLabelText('姓名'), '小明');
    await person.click(screen.getByLabelText(/在这台设备上记住我/));
    unmount();
    await show(codeOf(studentAssignment({ id: 'another1' })));
    expect(await screen.findByDisplayValue('小明')).toBeTruthy();
  });

  it('is replaced by a newer edition, and says so', async () => {
    const { show } = student();
    const { unmount } = await show(codeOf(studentAssignment()));
    await screen.findByRole('heading', { level: 1 });
    unmount();
    await show(codeOf(studentAssignment({ edition: 2, title: '改过的作业' })), 'en');
    await screen.findByRole('heading', { level: 1, name: '改过的作业' });
    expect(screen.getByText(/this is edition 2/)).toBeTruthy();
  });
});

describe('an assignment that cannot be opened', () => {
  it.each([
    ['cut off on the way', codeOf(studentAssignment()).slice(0, -3), '不完整'],
    ['no assignment at all', 'hello-there', '不是作业'],
    ['of a later version', codeOf(studentAssignment()).replace('SRXA1', 'SRXA2'), '更新的版本'],
    ['not on this device', 'zzzzzzzz', '没有这份作业'],
  ])('says that it is %s', async (_, code, words) => {
    const { show } = student();
    await show(code);
    await screen.findByRole('heading', { level: 1, name: '这份作业打不开' });
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  it('is not replaced by one of the same number for another teacher', async () => {
    const { show } = student();
    const { unmount } = await show(codeOf(studentAssignment()));
    await screen.findByRole('heading', { level: 1 });
    unmount();
    await show(codeOf(studentAssignment({ edition: 2, key: 'B'.repeat(43) })));
    expect(await screen.findByText(/提交对象却不同/)).toBeTruthy();
  });
});

describe('the page where assignments are opened', () => {
  it('opens a pasted message with talk around it', async () => {
    const { show, visited } = student();
    const { person } = await show('open');
    await screen.findByText('还没有打开过作业。');
    await person.click(screen.getByLabelText('粘贴老师发来的链接或文字'));
    await person.paste(`同学们好，作业在这里：${codeOf(studentAssignment())} 周五前交`);
    await person.click(screen.getByRole('button', { name: '打开' }));
    await waitFor(() => expect(visited).toEqual([{ name: 'task', code: studentAssignment().id }]));
  });

  it('says what is wrong with what was pasted, and keeps it', async () => {
    const { show, visited } = student();
    const { person } = await show('open');
    await person.type(await screen.findByLabelText('粘贴老师发来的链接或文字'), '乱写');
    await person.click(screen.getByRole('button', { name: '打开' }));
    expect((await screen.findByRole('alert')).textContent).toContain('不是作业');
    expect(screen.getByDisplayValue('乱写')).toBeTruthy();
    expect(visited).toEqual([]);
  });

  it('opens a file', async () => {
    const { show, visited } = student();
    const { person } = await show('open');
    const file = new File([codeOf(studentAssignment())], 'homework.txt');
    await person.upload(screen.getByLabelText('选择作业文件'), file);
    await waitFor(() => expect(visited).toHaveLength(1));
  });

  it('lists those opened before, and deletes one after asking', async () => {
    const { show } = student();
    const { unmount } = await show(codeOf(studentAssignment()));
    await screen.findByRole('heading', { level: 1, name: '第三周：丢件投诉' });
    unmount();
    const { person } = await show('open');
    await person.click(await screen.findByRole('button', { name: '删掉作业：第三周：丢件投诉' }));
    const question = screen.getByRole('dialog');
    await person.click(within(question).getByRole('button', { name: '删掉' }));
    expect(await screen.findByText('还没有打开过作业。')).toBeTruthy();
  });
});
