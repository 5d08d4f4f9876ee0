import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TeachScreen } from '../../../src/features/teaching/teach-screen.tsx';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ASSIGNMENT, CLASS, stored, teachingPorts } from './classroom-fixture.ts';

const DAY = 24 * 60 * 60 * 1000;
const PASSPHRASE = 'correct horse battery';

describe("the teacher's desk", () => {
  it('leads a new teacher in three steps and makes the first class', async () => {
    const workspace = fakeWorkspace();
    const { ports, visited } = teachingPorts(workspace);
    const { person } = await renderScreen(<TeachScreen {...ports} />);
    expect(await screen.findByText('三步布置第一份作业')).toBeDefined();
    await person.type(screen.getByLabelText('班级名称'), ' 物流 2302 班 {Enter}');
    await waitFor(() => expect(visited).toEqual([{ name: 'class', id: 'newid1' }]));
    expect(await stored(workspace.classes())).toMatchObject([{ name: '物流 2302 班' }]);
  });

  it('does not make a class without a name', async () => {
    const workspace = fakeWorkspace();
    const { ports } = teachingPorts(workspace);
    const { person } = await renderScreen(<TeachScreen {...ports} />);
    await person.click(await screen.findByRole('button', { name: '新建班级' }));
    expect(screen.getByText('给班级起个名字。')).toBeDefined();
    expect(await stored(workspace.classes())).toEqual([]);
  });

  it('lists assignments with how many have handed in', async () => {
    const workspace = fakeWorkspace({ classes: [CLASS], assignments: [ASSIGNMENT] });
    await renderScreen(<TeachScreen {...teachingPorts(workspace).ports} />);
    expect(await screen.findByText('交了 0 人，共 4 人')).toBeDefined();
    const share = screen.getByRole('link', { name: '分发：货物丢失投诉' });
    expect(share.getAttribute('href')).toBe('#/assignment/abcdefghij');
  });

  it('reminds of a backup that never was, or is older than two weeks', async () => {
    const workspace = fakeWorkspace({ classes: [CLASS] });
    const { ports } = teachingPorts(workspace);
    const { unmount } = await renderScreen(<TeachScreen {...ports} />);
    expect(await screen.findByText('还没有备份过', { selector: '[data-tone] p' })).toBeDefined();
    unmount();
    ports.backupDate.set(ports.now() - 15 * DAY);
    const later = await renderScreen(<TeachScreen {...ports} />);
    expect(await screen.findByText('上次备份是 15 天前')).toBeDefined();
    later.unmount();
    ports.backupDate.set(ports.now() - 14 * DAY);
    await renderScreen(<TeachScreen {...ports} />);
    await screen.findByText('物流 2301 班');
    expect(screen.queryByText(/上次备份是/)).toBeNull();
  });

  it('wants the passphrase twice and long enough, then saves a file and the date', async () => {
    const workspace = fakeWorkspace({ classes: [CLASS] });
    const { ports, saved } = teachingPorts(workspace);
    const { person } = await renderScreen(<TeachScreen {...ports} />);
    const one = await screen.findByLabelText('备份口令');
    const button = screen.getByRole('button', { name: '备份成文件' });
    await person.type(one, 'short');
    await person.click(button);
    expect(screen.getByText('口令至少要 10 个字符。')).toBeDefined();
    await person.clear(one);
    await person.type(one, PASSPHRASE);
    await person.type(screen.getByLabelText('再输一遍口令'), 'something else');
    await person.click(button);
    expect(screen.getByText('两次输入的不一样。')).toBeDefined();
    expect(saved).toEqual([]);
    await person.clear(screen.getByLabelText('再输一遍口令'));
    await person.type(screen.getByLabelText('再输一遍口令'), PASSPHRASE);
    await person.click(button);
    expect(await screen.findByText(/已存成 sanrenxing-2025-03-08.srxbackup/)).toBeDefined();
    expect(saved).toHaveLength(1);
    expect(ports.backupDate.get()).toBe(ports.now());
  });

  it('restores a backup on another device, and refuses a wrong passphrase in plain words', async () => {
    const made = await fakeWorkspace({ classes: [CLASS], assignments: [ASSIGNMENT] }).backup(
      PASSPHRASE,
    );
    const bytes = made.ok ? new Uint8Array(made.value) : new Uint8Array();
    const { ports } = teachingPorts(fakeWorkspace());
    const { person } = await renderScreen(<TeachScreen {...ports} />);
    await person.upload(
      await screen.findByLabelText('从备份恢复……'),
      new File([bytes], 'my.srxbackup'),
    );
    await person.type(screen.getByLabelText('备份口令'), 'not this one');
    await person.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('口令不对，或者文件被改动过。')).toBeDefined();
    await person.clear(screen.getByLabelText('备份口令'));
    await person.type(screen.getByLabelText('备份口令'), PASSPHRASE);
    await person.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('恢复了 1 个班级、1 份作业、0 份提交。')).toBeDefined();
    expect(await screen.findByText('交了 0 人，共 4 人')).toBeDefined();
  });

  it('says so when the browser lets nothing be stored', async () => {
    const workspace = fakeWorkspace({ failing: 'quota' });
    const { ports } = teachingPorts(workspace);
    const { person } = await renderScreen(<TeachScreen {...ports} />);
    await person.type(await screen.findByLabelText('班级名称'), '一班{Enter}');
    expect(await screen.findByText(/存储空间满了/)).toBeDefined();
  });
});
