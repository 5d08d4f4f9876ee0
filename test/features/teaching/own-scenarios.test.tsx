import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/core/classroom/assignment.ts';
import type { OwnRead, ReadOwnScenarios } from '../../../src/core/classroom/own-files.ts';
import type { OwnScenario } from '../../../src/core/classroom/own-scenario.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { AssignmentScreen } from '../../../src/features/teaching/assignment-screen.tsx';
import { tinyScenario } from '../../core/tiny-scenario.ts';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { teachDialogs, teachEscape } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { ASSIGNMENT, CLASS, stored, teachingPorts } from './classroom-fixture.ts';

teachDialogs();
teachEscape();

function ownScenario(id: string, title: string): OwnScenario {
  const { script, strings, desk } = tinyScenario();
  return {
    script: { ...script, id, personas: ['hurried-boss'] },
    strings: { 'zh-CN': { ...strings, title } },
    desks: { 'zh-CN': desk },
    personas: {},
    rubrics: {},
  };
}

const WET = ownScenario('wet-carton', '湿了的书箱');
const good: OwnRead = { folder: 'wet-carton', scenario: WET, mistakes: [] };

async function open(read: readonly OwnRead[], assignments: readonly Assignment[] = []) {
  const workspace = fakeWorkspace({ classes: [CLASS], assignments });
  const readOwnScenarios: ReadOwnScenarios = async () => ok(read);
  const given = teachingPorts(workspace, { readOwnScenarios });
  const view = await renderScreen(
    <AssignmentScreen id="new" {...given.ports} expectations={() => <p>…</p>} />,
  );
  await screen.findByRole('heading', { name: '自己写的场景' });
  const choose = async () =>
    view.person.upload(screen.getByLabelText('选文件或 ZIP', { selector: 'input' }), [
      new File(['id: wet-carton'], 'scenario.yaml'),
    ]);
  return { ...view, ...given, workspace, choose };
}

const box = (name: string) => screen.queryByRole<HTMLInputElement>('checkbox', { name });

describe('a scenario of the teacher’s own in an assignment', () => {
  it('is checked, listed with ours, chosen at once, and saved with the assignment', async () => {
    const { person, choose, workspace } = await open([good]);
    await choose();
    await screen.findByText('“湿了的书箱”已加入，没有发现问题。');
    await waitFor(() => expect(box('自己写的 湿了的书箱')?.checked).toBe(true));
    await person.click(screen.getByRole('button', { name: '保存并分发' }));
    await waitFor(async () =>
      expect(await stored(workspace.assignments())).toMatchObject([
        {
          shared: {
            title: '湿了的书箱',
            tasks: [{ scenario: 'wet-carton', personas: ['hurried-boss'] }],
            own: [{ script: { id: 'wet-carton' } }],
          },
        },
      ]),
    );
  });

  it('says how long the assignment becomes with it', async () => {
    const { choose } = await open([good]);
    await choose();
    expect(
      await screen.findByText(/带上它，这份作业有 [\d.]+ 千字符，可以做成链接。/),
    ).toBeDefined();
  });

  it('that cannot be played is not added, and every mistake is named by file and line', async () => {
    const bad: OwnRead = {
      folder: 'wet-carton',
      scenario: undefined,
      mistakes: [
        {
          code: 'unknown-beat',
          weight: 'blocks',
          file: 'wet-carton/scenario.yaml',
          line: 12,
          about: 'no.where',
        },
      ],
    };
    const { choose } = await open([bad]);
    await choose();
    const news = await screen.findByRole('alert');
    expect(within(news).getByText('“wet-carton”还不能用，有 1 处要改')).toBeDefined();
    expect(news.textContent).toContain('wet-carton/scenario.yaml 第 12 行');
    expect(news.textContent).toContain('没有这个话术节点');
    expect(news.textContent).toContain('no.where');
    expect(screen.queryByRole('heading', { name: '湿了的书箱' })).toBeNull();
  });

  it('takes the place of one with the same id, and there are never more than five', async () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (id): OwnRead => ({ folder: id, scenario: ownScenario(id, `场景 ${id}`), mistakes: [] }),
    );
    const again = { ...good, scenario: ownScenario('a', '场景 a（新）') };
    const { choose } = await open([...others, again]);
    await choose();
    await screen.findByText('“场景 f”没有加入：一份作业最多带 5 个自己写的场景。');
    const headings = screen.getAllByRole('button', { name: /^移除/ });
    expect(headings.map((key) => key.getAttribute('aria-label'))).toEqual([
      '移除“场景 a（新）”',
      '移除“场景 b”',
      '移除“场景 c”',
      '移除“场景 d”',
      '移除“场景 e”',
    ]);
  });

  it('goes out again with its task, and comes back with both', async () => {
    const { person, choose } = await open([good]);
    await choose();
    await waitFor(() => expect(box('自己写的 湿了的书箱')).not.toBeNull());
    await person.click(screen.getByRole('button', { name: '移除“湿了的书箱”' }));
    await waitFor(() => expect(box('自己写的 湿了的书箱')).toBeNull());
    expect(screen.getByText('选一个或几个。')).toBeDefined();
    await person.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(box('自己写的 湿了的书箱')?.checked).toBe(true));
  });

  it('of an earlier assignment can be used again', async () => {
    const before = { ...ASSIGNMENT, shared: { ...ASSIGNMENT.shared, own: [WET] } };
    const { person } = await open([], [before]);
    const known = screen.getByRole('region', { name: '以前作业里用过的' });
    await person.click(within(known).getByRole('button', { name: '湿了的书箱' }));
    await waitFor(() => expect(box('自己写的 湿了的书箱')?.checked).toBe(true));
    expect(screen.queryByRole('region', { name: '以前作业里用过的' })).toBeNull();
  });

  it('without words in the language of the calls keeps the assignment from being saved', async () => {
    const { person, choose } = await open([good]);
    await choose();
    await screen.findByText(/湿了的书箱”已加入/);
    await person.selectOptions(screen.getByLabelText('用什么语言通话'), 'en');
    await person.click(screen.getByRole('button', { name: '保存并分发' }));
    expect(await screen.findByText(/有个自己写的场景没有这种语言/)).toBeDefined();
  });
});
