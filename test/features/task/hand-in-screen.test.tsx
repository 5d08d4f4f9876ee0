import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openSubmission } from '../../../src/adapters/classroom/seal-submission.ts';
import { joinParts } from '../../../src/core/classroom/carry/parts.ts';
import { submissionDigest } from '../../../src/core/classroom/check/check-submission.ts';
import { HandInScreen } from '../../../src/features/task/hand-in/hand-in-screen.tsx';
import type { KeptTask } from '../../../src/core/task/kept-task.ts';
import type { SessionEvent } from '../../../src/core/session/session-event.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { keptTask, studentAssignment, talkFor, TEACHER } from '../../support/student-task.ts';

async function student(
  task: KeptTask = keptTask(),
  talks: readonly (readonly SessionEvent[])[] = [talkFor('one')],
) {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const services = fakeServices({
    saveFile: (name, content) => {
      if (typeof content !== 'string') files.push({ name, bytes: content });
    },
  });
  await fill(services.sessionLog, ...talks);
  const { store } = await services.taskDesk();
  await store.change(task.shared.id, () => task);
  const show = () => renderScreen(<HandInScreen {...services} assignment={task.shared.id} />);
  return { services, files, show, store };
}

const seal = () => screen.findByRole('button', { name: '封好作业' });

describe('handing in', () => {
  it('seals what was chosen so that the teacher alone can open it', async () => {
    const { files, show } = await student(keptTask(), [talkFor('one'), talkFor('two', { at: 5 })]);
    const { person } = await show();
    const [first] = await screen.findAllByRole('checkbox', { name: /提交这一通/ });
    if (first !== undefined) await person.click(first);
    await person.type(screen.getByLabelText(/哪里做得好/), '先道歉');
    await person.click(await seal());
    await person.click(await screen.findByRole('button', { name: '保存文件' }));
    const [file] = files;
    expect(file?.name).toBe('07_小明_第三周：丢件投诉_v1.srx');
    const opened = openSubmission(file?.bytes ?? new Uint8Array(), TEACHER);
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value).toMatchObject({
      version: 1,
      student: { name: '小明', number: '07' },
      reflection: '先道歉',
      sessions: [{ seat: 'agent' }],
      app: '9.8.7',
    });
    const digest = submissionDigest(opened.value).replace(/(.{4})(?=.)/g, '$1 ');
    screen.getByText(digest);
  });

  it('gives the same as a text of numbered lines', async () => {
    const { files, show } = await student();
    const { person } = await show();
    await person.click(await seal());
    await person.click(await screen.findByRole('button', { name: '保存文件' }));
    const text = screen.getByLabelText<HTMLTextAreaElement>('看文字').value;
    const joined = joinParts(text);
    expect(joined).toEqual({ ok: true, value: files[0]?.bytes });
  });

  it('shows QR codes one by one, and stops when asked to', async () => {
    // Chance does not shrink: enough words for a second code.
    const reflection = Array.from({ length: 900 }, (_, n) =>
      String.fromCharCode(0x4e00 + ((n * 7919) % 9000)),
    ).join('');
    const { show } = await student(keptTask({ reflection }));
    const { person } = await show();
    await person.click(await seal());
    await person.click(await screen.findByRole('button', { name: '显示二维码' }));
    expect(await screen.findByRole('img', { name: /^二维码，第 1 张，/ })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: '下一张' }));
    expect(screen.getByRole('img', { name: /^二维码，第 2 张，/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: '自动播放' })).toBeTruthy();
  });

  it('counts up when it is done again, and keeps the receipt of both', async () => {
    const { show, store } = await student();
    const { person, unmount } = await show();
    await person.click(await seal());
    await screen.findByRole('region', { name: '提交回执' });
    unmount();
    await show();
    await person.click(await screen.findByRole('button', { name: '重新封好（第 2 次）' }));
    await screen.findByText('以前的提交');
    const read = await store.read(studentAssignment().id);
    expect(read.ok && read.value?.handIns.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('can give the last file again after a reload', async () => {
    const { show, files } = await student();
    const first = await show();
    await first.person.click(await seal());
    await screen.findByRole('button', { name: '保存文件' });
    first.unmount();
    const { person } = await show();
    await person.click(await screen.findByRole('button', { name: '保存文件' }));
    expect(openSubmission(files[0]?.bytes ?? new Uint8Array(), TEACHER).ok).toBe(true);
  });

  it('is not possible without a name or a talk, and says so', async () => {
    const { show } = await student(keptTask({ student: { name: '', number: '' } }), []);
    await show();
    expect((await seal()).hasAttribute('disabled')).toBe(true);
    screen.getByText('还没有写姓名。');
    screen.getByText('还没有选通话。');
  });

  it('says what is late or missing, and lets the student decide', async () => {
    const shared = studentAssignment({ due: 5, seats: ['agent', 'observer'] });
    const { show } = await student(keptTask({ shared }));
    await show();
    await screen.findByText(/已经过了截止时间/);
    screen.getByText('观察员做了 0 次，要做 1 次。');
    expect((await seal()).hasAttribute('disabled')).toBe(false);
  });

  it('says plainly whose names are in it, and asks for the seat nobody can tell', async () => {
    const names = { agent: '阿强', customer: '小红', observers: [] };
    const { show } = await student(keptTask(), [talkFor('g', { names, customer: 'person' })]);
    const { person } = await show();
    await screen.findByText(/里面出现的其他名字：阿强和小红/);
    await person.selectOptions(screen.getByLabelText('我的座位'), '客户');
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('我的座位').value).toBe('customer'),
    );
  });

  it('keeps a readable copy for the student', async () => {
    const { services, show } = await student();
    const { person } = await show();
    await person.click(await seal());
    await person.click(await screen.findByRole('button', { name: '给自己留一份' }));
    await waitFor(() => expect(services.saved).toHaveLength(1));
    expect(JSON.parse(services.saved[0]?.text ?? '')).toMatchObject({
      format: 'sanrenxing-sessions',
      sessions: [[{ session: 'one' }, {}, {}, {}]],
    });
  });

  it('tells a key that is none from a fault of the student', async () => {
    const shared = studentAssignment({ key: 'A'.repeat(43) });
    const { show } = await student(keptTask({ shared }));
    const { person } = await show();
    await person.click(await seal());
    expect((await screen.findByRole('alert')).textContent).toContain('没法加密');
  });

  it('leads to the assignments where there is none of this number', async () => {
    const services = fakeServices();
    await renderScreen(<HandInScreen {...services} assignment="zzzzzzzz" />);
    const way = await screen.findByRole('link', { name: '我的作业' });
    expect(within(way).getByText('我的作业')).toBeTruthy();
  });
});
