import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zhCN } from '../../../src/locales/zh-CN.ts';
import {
  APPROVED,
  CLOSED,
  evidence,
  marked,
  OPENED,
  roundAfter,
  told,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import { noticeOf } from '../../../src/core/appraisal/notice.ts';
import { appraisal } from './open-appraisal.tsx';

const { sheet } = zhCN.appraisal;
const { mark } = sheet;
const named = (label: string): string => label.replace('{{name}}', '服务质量');

describe('marks that are being written', () => {
  it('are still there after a look at another student, until they are saved', async () => {
    const room = await appraisal([OPENED, APPROVED, CLOSED]);
    const { person } = await room.sheet();
    await person.type(await screen.findByLabelText(mark.comment), '先听完，再问单号。');
    expect(screen.getByText(mark.unsaved)).toBeTruthy();
    cleanup();
    await room.sheet('hong');
    expect(await screen.findByLabelText(mark.comment)).toHaveProperty('value', '');
    cleanup();
    const { person: again } = await room.sheet();
    expect(await screen.findByLabelText(mark.comment)).toHaveProperty(
      'value',
      '先听完，再问单号。',
    );
    await again.click(screen.getByRole('button', { name: mark.save }));
    await waitFor(() => expect(screen.queryByText(mark.unsaved)).toBeNull());
  });

  it('say what is still without a mark, where nothing in the records proposes one', async () => {
    const closed = {
      type: 'collecting.closed' as const,
      evidence: [evidence('ming', { records: {} }), evidence('hong')],
    };
    const room = await appraisal([OPENED, APPROVED, closed]);
    await room.sheet();
    expect(
      await screen.findByText(mark.lacking.replace('{{names}}', '服务质量、工作效率')),
    ).toBeTruthy();
  });

  it('quote a sentence once, and it is not told a second time beside the reason', async () => {
    const room = await appraisal([OPENED, APPROVED, CLOSED]);
    const { person } = await room.sheet();
    await person.click(await screen.findByRole('button', { name: mark.quote }));
    expect(screen.queryByRole('button', { name: mark.quote })).toBeNull();
    expect(screen.getByLabelText(named(mark.reason))).toHaveProperty(
      'value',
      '说过：“这不归我管”（推诿）',
    );
    const quoting = { ...marked('ming'), reasons: { quality: '说过：“这不归我管”（推诿）' } };
    const facts = UP_TO_NOTICES.map((fact) =>
      fact.type === 'teacher.marked' && fact.student === 'ming' ? quoting : fact,
    );
    const state = roundAfter(told(facts as typeof UP_TO_NOTICES));
    const [one] = state.cases;
    const notice = one && noticeOf(state, one);
    expect(notice?.indicators[0]?.reason).toContain('这不归我管');
    expect(notice?.indicators[0]?.quotes).toEqual([]);
  });
});
