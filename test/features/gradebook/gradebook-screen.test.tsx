import { screen, waitFor, within } from '@testing-library/react';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { GradebookScreen } from '../../../src/features/gradebook/gradebook-screen.tsx';
import { checked, session, submission, talk } from '../../support/class-fixture.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ports, room, type Saved, sealedFile, SHARED } from './support.tsx';

beforeAll(teachDialogs);

const open = (workspace = room(), saved: Saved[] = []) =>
  renderScreen(<GradebookScreen assignment={SHARED.id} ports={ports(workspace, saved)} />);

const rowOf = async (name: string) =>
  within(await screen.findByRole('table'))
    .getByRole('link', { name })
    .closest('tr') as HTMLElement;

const hong = { name: '小红', number: '02' };

describe('collecting', () => {
  it('takes in what is good and says of each bad file what is wrong with it', async () => {
    const { person } = await open();
    await screen.findByRole('table');
    const good = sealedFile(submission({}, SHARED), 'ming.srx');
    const bytes = new Uint8Array(await good.arrayBuffer());
    bytes[120] = (bytes[120] ?? 0) ^ 255;
    const fromHong = submission({ submission: 'device-2', student: hong }, SHARED);
    const bytesOfHong = new Uint8Array(await sealedFile(fromHong, 'x').arrayBuffer());
    await person.upload(screen.getByLabelText('选择文件', { selector: 'input' }), [
      new File([bytes], 'broken.srx'),
      new File(['hello'], 'homework.docx'),
      new File(
        [Uint8Array.from(zipSync({ '小红/作业.srx': bytesOfHong, 'x.txt': new Uint8Array(9) }))],
        'all.zip',
      ),
      new File([Uint8Array.from(zipSync({ 'a.srx': bytes })).slice(0, -9)], 'half.zip'),
      sealedFile(submission({}, SHARED), 'other.srx', 'other12345'),
      good,
      sealedFile(submission({}, SHARED), 'copy.srx'),
      sealedFile(
        submission({ submission: 'device-9', student: { name: '路人', number: '' } }, SHARED),
        'who.srx',
      ),
    ]);
    await screen.findByText('9 份已全部检查');
    const results = screen.getByRole('region', { name: '收作业的结果' });
    const line = (file: string) => within(results).getByText(file).closest('li')?.textContent;
    expect(line('broken.srx')).toContain('损坏');
    expect(line('homework.docx')).toContain('不是学生交的作业文件');
    expect(line('all.zip › 小红/作业.srx')).toContain('新收');
    expect(line('all.zip › x.txt')).toContain('不是学生交的作业文件');
    expect(line('half.zip')).toContain('损坏');
    expect(line('other.srx')).toContain('别的作业');
    expect(line('ming.srx')).toContain('新收');
    expect(line('copy.srx')).toContain('重复');
    expect(line('who.srx')).toContain('名单里没有');
    expect((await rowOf('小明')).textContent).toContain('已交');
  });

  it('tells a newer version from an older one that comes late', async () => {
    const { person } = await open();
    await screen.findByRole('table');
    const field = screen.getByLabelText('选择文件', { selector: 'input' });
    await person.upload(field, sealedFile(submission({ version: 2 }, SHARED), 'second.srx'));
    await screen.findByText('1 份已全部检查');
    await person.upload(field, [
      sealedFile(submission({ version: 3 }, SHARED), 'third.srx'),
      sealedFile(submission({ version: 1 }, SHARED), 'first.srx'),
    ]);
    await screen.findByText('2 份已全部检查');
    expect(screen.getByText('third.srx').closest('li')?.textContent).toContain('更新');
    expect(screen.getByText('first.srx').closest('li')?.textContent).toContain('旧版本');
  });

  it('gives a hand-in nobody knows to the student the teacher chooses, and takes that back', async () => {
    const stranger = await checked({ student: { name: '路人', number: '' } }, SHARED);
    const { person } = await open(room([stranger]));
    await person.selectOptions(await screen.findByLabelText('是谁的'), 'hong');
    await person.click(screen.getByRole('button', { name: '确定' }));
    await waitFor(async () => expect((await rowOf('小红')).textContent).toContain('已交'));
    await person.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('1 份作业不知道是谁的');
  });
});

describe('the gradebook', () => {
  it('shows who passed, who did not and who has handed in nothing, in signs and words', async () => {
    const rude = session(talk({ said: ['烦死了，别啰嗦'] }));
    const records = [
      await checked({}, SHARED),
      await checked({ submission: 'd2', student: hong, sessions: [rude] }, SHARED),
    ];
    await open(room(records));
    expect((await rowOf('小明')).textContent).toContain('及格');
    expect((await rowOf('小红')).textContent).toMatch(/▼.*不及格/);
    expect((await rowOf('小刚')).textContent).toContain('未交');
  });

  it('tells how to use the table on the screen and not on paper', async () => {
    await open(room([await checked({}, SHARED)]));
    const how = await screen.findByText('点表头排序，点姓名看详情。');
    expect(how.closest('[data-print="hide"]')).toBeTruthy();
    expect(screen.getByText(/满分 100，60 分及格。/).closest('[data-print="hide"]')).toBeNull();
  });

  it('sorts by a heading, up, down and back to the class list', async () => {
    const { person } = await open(room([await checked({ student: hong }, SHARED)]));
    const heading = await screen.findByRole('button', { name: '学号' });
    const first = () => screen.getAllByRole('row')[1]?.textContent;
    await person.click(heading);
    expect(first()).toContain('小明');
    await person.click(heading);
    expect(first()).toContain('小刚');
    expect(heading.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await person.click(heading);
    expect(first()).toContain('小明');
  });

  it('finds a student, filters, and hides a column', async () => {
    const { person } = await open(room([await checked({}, SHARED)]));
    await person.type(await screen.findByRole('searchbox'), '小红');
    expect(screen.getByText('显示 1 人，共 3 人')).toBeDefined();
    await person.clear(screen.getByRole('searchbox'));
    await person.selectOptions(screen.getByLabelText('显示'), 'missing');
    expect(screen.queryByRole('link', { name: '小明' })).toBeNull();
    await person.click(screen.getByText('选择列'));
    await person.click(screen.getByRole('checkbox', { name: '小组' }));
    expect(screen.queryByRole('columnheader', { name: '小组' })).toBeNull();
  });

  it('does not set a mark without a reason, and sets and takes it back with one', async () => {
    const { person } = await open(room([await checked({}, SHARED)]));
    await person.click(await screen.findByRole('button', { name: '给小明评分' }));
    await person.type(screen.getByLabelText('改定为（0–100）'), '45');
    await person.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText('改定成绩要写理由。');
    await person.type(screen.getByLabelText('改定的理由'), '没有自己完成');
    await person.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(async () => expect((await rowOf('小明')).textContent).toContain('45'));
    await person.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await rowOf('小明')).textContent).toContain('100'));
  });

  it('exports what people, Excel and Moodle read', async () => {
    const saved: Saved[] = [];
    const { person } = await open(room([await checked({}, SHARED)]), saved);
    await screen.findByRole('table');
    for (const name of ['CSV', 'Excel', 'Moodle'])
      await person.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(saved).toHaveLength(3));
    const [csv, xlsx, moodle] = saved;
    expect(csv?.text).toContain('01,小明');
    expect(xlsx?.name).toMatch(/\.xlsx$/);
    expect(moodle?.text).toContain('ID number');
  });

  it('says so when the assignment is not here', async () => {
    await renderScreen(<GradebookScreen assignment="nowhere123" ports={ports(room())} />);
    expect(await screen.findByText(/这台设备上没有这份作业/)).toBeDefined();
  });
});

describe('objections', () => {
  it('are listed, decided from the talk itself, and change the mark', async () => {
    const said = talk({ said: ['烦死了，别啰嗦'] });
    const fault = said.find((event) => event.type === 'agent.said');
    const code = fault?.type === 'agent.said' ? fault.analysis.faults[0] : undefined;
    const after = {
      type: 'object' as const,
      about: fault?.n ?? 0,
      code: code?.code ?? '',
      start: code?.start ?? 0,
      reason: '我没有说错',
    };
    const work = submission(
      { sessions: [session(talk({ said: ['烦死了，别啰嗦'], after: [after] }))] },
      SHARED,
    );
    const record = await checked(work, SHARED);
    const workspace = room([record], { [record.digest]: work });
    const { person } = await open(workspace);
    const before = (await rowOf('小明')).textContent;
    await person.click(screen.getByText('1 条异议等您决定'));
    await person.click(screen.getByRole('button', { name: /采纳，/ }));
    await waitFor(() => expect(screen.queryByText('1 条异议等您决定')).toBeNull());
    expect((await rowOf('小明')).textContent).not.toBe(before);
    // What the new total is made of is kept with it, for the class talk and the appraisal.
    const kept = await workspace.decisions(SHARED.id);
    expect(kept.ok && kept.value[0]).toMatchObject({
      total: 20,
      figures: { criteria: [{ id: 'care' }, { id: 'manner', earned: 20 }] },
    });
  });
});
