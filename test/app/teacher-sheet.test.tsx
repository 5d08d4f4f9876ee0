import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TeacherSheet } from '../../src/app/teacher-sheet.tsx';
import type { TeacherWorkspace } from '../../src/core/classroom/workspace.ts';
import { StudentScreen } from '../../src/features/gradebook/student/student-screen.tsx';
import { ports, room, SHARED } from '../features/gradebook/support.tsx';
import { checked, NOON, submission } from '../support/class-fixture.ts';
import { renderScreen } from '../support/render-screen.tsx';

/** A room in which 小明 has handed in one talk. */
async function roomWithTalk(): Promise<TeacherWorkspace> {
  const work = submission({}, SHARED);
  const record = await checked(work, SHARED);
  return room([record], { [record.digest]: work });
}

let ids = 0;
/** The student's page with the real sheet beside a talk that is only hinted at. */
const open = (workspace: TeacherWorkspace) =>
  renderScreen(
    <StudentScreen
      assignment={SHARED.id}
      student="ming"
      ports={{
        ...ports(workspace),
        renderTalk: (talk, marking) =>
          marking === undefined ? (
            <p>总分 {talk.report.total}</p>
          ) : (
            <TeacherSheet
              {...{ talk, marking }}
              chosen={{ about: undefined, goTo: () => undefined }}
              now={() => NOON}
              newId={() => `sheet-${(ids += 1)}`}
            />
          ),
      }}
    />,
  );

type Person = Awaited<ReturnType<typeof open>>['person'];

/** Gives both criteria and the whole the same level. */
async function rate(person: Person, level: string): Promise<void> {
  await person.click(screen.getByRole('tab', { name: '评分' }));
  for (const row of screen.getAllByRole('group', { name: '等级' }))
    await person.click(within(row).getByRole('radio', { name: new RegExp(`^${level}`) }));
  await person.click(screen.getByRole('tab', { name: '总评' }));
  const whole = screen.getByRole('group', { name: '整体印象' });
  await person.click(within(whole).getByRole('radio', { name: new RegExp(`^${level}`) }));
}

const beginMarking = async (person: Person): Promise<void> =>
  person.click(await screen.findByRole('button', { name: '逐项打分' }));

async function markWith(person: Person, level: string): Promise<void> {
  await beginMarking(person);
  await screen.findByRole('tab', { name: '评分' });
  await rate(person, level);
  await person.click(screen.getByRole('button', { name: '提交' }));
}

/** The figures of a line of the table of opinions. */
const lineOf = (name: string): readonly (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('a teacher who marks a talk by criterion', () => {
  it('hands the sheet in, and it counts: in the mark, and beside the machine’s levels', async () => {
    const { person } = await open(await roomWithTalk());
    await markWith(person, '3');
    await screen.findByText('计入成绩：50 分');
    expect(screen.getAllByText(/教师 50 × 25%/).length).toBeGreaterThan(0);
    expect(lineOf('care')).toEqual(['5', '3']);
    expect(lineOf('总分')).toEqual(['100', '50']);
    expect(screen.getAllByText('相差 2 级').length).toBe(2);
    expect(screen.getByText(/逐项打分合计 50 分/)).toBeDefined();
  });

  it('may still give one figure, which goes before the sheet', async () => {
    const { person } = await open(await roomWithTalk());
    await markWith(person, '3');
    await screen.findByText('计入成绩：50 分');
    await person.type(screen.getByLabelText('教师分（0–100）'), '90');
    await person.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.getAllByText(/教师 90 × 25%/).length).toBeGreaterThan(0));
  });

  it('can take the decision back and let the sheet count again; nothing on it is lost', async () => {
    const { person } = await open(await roomWithTalk());
    await markWith(person, '5');
    await screen.findByText('计入成绩：100 分');
    const [lastDecision] = screen.getAllByRole('button', { name: '撤销' });
    if (lastDecision === undefined) throw new Error('nothing to undo');
    await person.click(lastDecision);
    await screen.findByText('这张表是 100 分，没有计入成绩。');
    await person.click(screen.getByRole('button', { name: '计入成绩' }));
    await screen.findByText('计入成绩：100 分');
    await person.click(screen.getByRole('button', { name: '不再计入' }));
    expect(await screen.findByText('这张表是 100 分，没有计入成绩。')).toBeDefined();
  });

  it('goes on with a half-filled sheet after a reload, and until it is handed in nothing counts', async () => {
    const workspace = await roomWithTalk();
    const first = await open(workspace);
    await beginMarking(first.person);
    await screen.findByRole('tab', { name: '评分' });
    await rate(first.person, '3');
    await screen.findByText('已保存');
    expect(screen.queryByText(/教师 50/)).toBeNull();
    first.unmount();
    const { person } = await open(workspace);
    await beginMarking(person);
    await person.click(await screen.findByRole('tab', { name: '总评' }));
    await person.click(screen.getByRole('button', { name: '提交' }));
    expect(await screen.findByText('计入成绩：50 分')).toBeDefined();
  });

  it('may change a sheet that counts: the old mark stands until the new one is handed in', async () => {
    const { person } = await open(await roomWithTalk());
    await markWith(person, '3');
    await screen.findByText('计入成绩：50 分');
    await person.click(screen.getByRole('button', { name: '再看一遍' }));
    await screen.findByText(/仍按 50 分算/);
    await rate(person, '5');
    expect(screen.getAllByText(/教师 50 × 25%/).length).toBeGreaterThan(0);
    await person.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('计入成绩：100 分');
  });

  it('says why, and the student reads it', async () => {
    const { person } = await open(await roomWithTalk());
    await beginMarking(person);
    await screen.findByRole('tab', { name: '评分' });
    await person.click(screen.getByRole('button', { name: /亮点/ }));
    await rate(person, '3');
    await person.type(screen.getByLabelText('最该改的一件事'), '先问单号');
    await person.click(screen.getByRole('button', { name: '提交' }));
    const reasons = await screen.findByRole('region', { name: '老师的理由' });
    expect(within(reasons).getByText('亮点')).toBeDefined();
    expect(reasons.textContent).toContain('先问单号');
  });
});
