import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { checkCode } from '../../../src/core/classroom/check-code.ts';
import { StudentScreen } from '../../../src/features/gradebook/student/student-screen.tsx';
import { checked, session, sheet, submission, talk } from '../../support/class-fixture.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ports, room, SHARED } from './support.tsx';

const open = (workspace: ReturnType<typeof room>, student = 'ming') =>
  renderScreen(<StudentScreen assignment={SHARED.id} student={student} ports={ports(workspace)} />);

describe('one student', () => {
  it('shows the talk, the sheets and the reflection, with the ways to the neighbours', async () => {
    const work = submission({ sheets: [sheet()], reflection: '下次先道歉' }, SHARED);
    const record = await checked(work, SHARED);
    await open(room([record], { [record.digest]: work }));
    await screen.findByText('总分 100');
    expect(screen.getByText('下次先道歉')).toBeDefined();
    expect(screen.getByRole('columnheader', { name: '观察员 小红' })).toBeDefined();
    const next = screen.getByRole('link', { name: '下一个：小红' });
    expect(next.getAttribute('href')).toBe(`#/student/${SHARED.id}/hong`);
  });

  it('shows the check code that stands on the student’s receipt', async () => {
    const work = submission({}, SHARED);
    const record = await checked(work, SHARED);
    await open(room([record], { [record.digest]: work }));
    expect(await screen.findByText(/核对码/)).toBeDefined();
    expect(screen.getByText(/核对码/).textContent).toContain(checkCode(record.digest));
  });

  it('stands in a group: everybody’s seats and marks, and the way to the others', async () => {
    const work = submission({}, SHARED);
    const record = await checked(work, SHARED);
    await open(room([record], { [record.digest]: work }));
    const group = await screen.findByRole('region', { name: '同组：1' });
    const rows = within(group).getAllByRole('row').slice(1);
    expect(rows.map((one) => within(one).getByRole('rowheader').textContent)).toEqual([
      '小明',
      '小红',
      '小刚',
    ]);
    expect(within(rows[0] as HTMLElement).getByText('座 1')).toBeDefined();
    expect(within(rows[1] as HTMLElement).getByText('座 0')).toBeDefined();
    const link = within(group).getByRole('link', { name: '小红' });
    expect(link.getAttribute('href')).toBe(`#/student/${SHARED.id}/hong`);
  });

  it('keeps the teacher’s points and comment, and shows them in the mark', async () => {
    const work = submission({}, SHARED);
    const record = await checked(work, SHARED);
    const { person } = await open(room([record], { [record.digest]: work }));
    await person.type(await screen.findByLabelText('教师分（0–100）'), '50');
    await person.type(screen.getByLabelText('评语'), '语气很好');
    await person.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.getAllByText(/教师 50 × 25%/).length).toBeGreaterThan(0));
    expect(screen.getAllByText('语气很好').length).toBeGreaterThan(0);
  });

  it('says what is against a talk, and lets it count for a reason', async () => {
    const work = submission({ sessions: [session(talk().slice(0, -1))] }, SHARED);
    const record = await checked(work, SHARED);
    const { person } = await open(room([record], { [record.digest]: work }));
    await screen.findByText('通话没有结束。');
    expect(screen.getByText('暂不计分')).toBeDefined();
    await person.click(screen.getByText('仍然计分', { selector: 'summary' }));
    await person.type(screen.getByLabelText('理由'), '机房断电');
    await person.click(screen.getByRole('button', { name: '仍然计分' }));
    await screen.findByText('您已准许这次通话计分。');
    expect(screen.getByText('计入')).toBeDefined();
  });

  it('brings a copy of the talk into the own history for replay', async () => {
    const work = submission({}, SHARED);
    const record = await checked(work, SHARED);
    const { person } = await open(room([record], { [record.digest]: work }));
    await person.click(await screen.findByRole('button', { name: /复制到我的记录/ }));
    const replay = await screen.findByRole('link', { name: '回放' });
    expect(replay.getAttribute('href')).toBe('#/replay/s1');
  });

  it('says when nothing came, and when nobody of that name is on the list', async () => {
    const { unmount } = await open(room(), 'gang');
    await screen.findByText('这名学生还没有交作业。');
    unmount();
    await open(room(), 'nobody');
    expect(await screen.findByText('名单里没有这名学生')).toBeDefined();
  });
});
