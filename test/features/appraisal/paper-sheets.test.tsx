import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { zhCN } from '../../../src/locales/zh-CN.ts';
import {
  agreed,
  APPROVED,
  OPENED,
  replied,
  reviewed,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import { appraisal } from './open-appraisal.tsx';

const words = zhCN.appraisal;
const { paper, sheet } = words;

const sheetOf = (kind: keyof typeof paper.kind, name: string) =>
  screen.findByRole('region', { name: `${paper.kind[kind]}：${name}` });

const SETTLED = [
  ...UP_TO_NOTICES,
  replied('ming', ['quality']),
  reviewed('ming', 90),
  replied('hong'),
];

describe('a notice on paper', () => {
  it('says whether it is passed, and how to object, before the result stands', async () => {
    const { paper: print } = await appraisal(UP_TO_NOTICES);
    await print('notices');
    const notice = await sheetOf('notices', '小明');
    expect(notice.textContent).toContain(paper.total.replace('{{pass}}', '60') + sheet.passed);
    expect(notice.textContent).toContain(paper.objectHow);
  });

  it('tells the final result, the review and the plan once it stands, and asks for no objection', async () => {
    const { paper: print } = await appraisal([
      ...SETTLED,
      agreed('ming'),
      { type: 'result.final' },
    ]);
    await print('notices');
    const notice = await sheetOf('notices', '小明');
    expect(within(notice).getByRole('heading', { level: 2 }).textContent).toContain(
      words.notice.final.title,
    );
    const quality = within(notice).getByRole('row', { name: /服务质量/u });
    expect(within(quality).getAllByRole('cell').at(-1)?.textContent).toBe('90');
    expect(notice.textContent).toContain('第三句问了时间');
    expect(notice.textContent).toContain('前两句先共情');
    expect(notice.textContent).not.toContain(paper.objectHow);
  });
});

describe('a record on paper', () => {
  it('names what the student asked for, and says that a mark was kept', async () => {
    const kept = [...UP_TO_NOTICES, replied('ming', ['quality']), reviewed('ming', 69)];
    const { paper: print } = await appraisal(kept);
    await print('records');
    const record = await sheetOf('records', '小明');
    expect(record.textContent).toContain(sheet.objection.wanted.replace('{{wanted}}', '至少 80'));
    expect(record.textContent).toContain('李主任 复核：维持 69 分');
  });
});

describe('the plan for the wall', () => {
  it('sends whoever objects to the notice, for there is nothing to write on below it', async () => {
    const { paper: print } = await appraisal([OPENED, APPROVED]);
    await print('plan');
    const plan = await screen.findByRole('region', { name: paper.kind.plan });
    expect(plan.textContent).toContain('写在通知书上');
    expect(plan.textContent).not.toContain('写在下面');
  });
});

describe('the form for self and peers in English', () => {
  it('has English brackets, and a line of its own for who rated', async () => {
    const { paper: print } = await appraisal([OPENED, APPROVED]);
    await print('forms', 'en');
    const [form] = await screen.findAllByRole('region', { name: /Appraisal form/u });
    expect(form?.textContent).toContain('服务质量 (60)');
    expect(form?.textContent).not.toMatch(/[（）]/u);
    expect(within(form as HTMLElement).getByText(en.appraisal.paper.peerBox)).toBeTruthy();
  });
});
