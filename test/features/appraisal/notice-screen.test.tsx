import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { fflateCompressor } from '../../../src/adapters/classroom/fflate-compressor.ts';
import { makeKeyPair } from '../../../src/adapters/classroom/seal-submission.ts';
import { openAnswer } from '../../../src/adapters/classroom/seal-answer.ts';
import { encodeNotice } from '../../../src/core/appraisal/notice-code.ts';
import { noticeOf } from '../../../src/core/appraisal/notice.ts';
import type { NewFact } from '../../../src/core/appraisal/round-fact.ts';
import { joinParts } from '../../../src/core/classroom/carry/parts.ts';
import { NoticeScreen } from '../../../src/features/appraisal/notice/notice-screen.tsx';
import { zhCN } from '../../../src/locales/zh-CN.ts';
import type { Route } from '../../../src/ui/route.ts';
import {
  DAY,
  GIVEN,
  replied,
  reviewed,
  roundAfter,
  START,
  told,
  UP_TO_NOTICES,
} from '../../support/appraisal-round.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { teachDialogs } from '../../support/jsdom-gaps.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const words = zhCN.appraisal.notice;
const PAIR = makeKeyPair((count) => crypto.getRandomValues(new Uint8Array(count)));
const given: NewFact = { ...GIVEN, key: PAIR.publicKey } as NewFact;
const state = roundAfter(told([...UP_TO_NOTICES.slice(0, -1), given]));

function codeOf(index: number, at = state): string {
  const one = at.cases[index];
  const notice = one && noticeOf(at, one);
  if (notice === undefined) throw new Error('no notice');
  return encodeNotice(notice, fflateCompressor);
}

function student(now = START + 12 * DAY) {
  const visited: Route[] = [];
  const services = fakeServices({ now: () => now });
  const show = (code: string) =>
    renderScreen(<NoticeScreen {...services} code={code} go={(to) => void visited.push(to)} />);
  return { services, visited, show };
}

beforeAll(teachDialogs);

const seal = () => screen.findByRole('button', { name: words.answer.seal });

describe('a notice a student opens', () => {
  it('shows the own marks, why, and the sentences that were said', async () => {
    const { show } = student();
    await show(codeOf(0));
    expect(await screen.findByText('问得不全')).toBeTruthy();
    expect(screen.getByText('77')).toBeTruthy();
    expect(screen.getByText(/不归我管/u)).toBeTruthy();
    expect(document.body.textContent).not.toContain('小红');
  });

  it('is answered indicator by indicator, and sealed for the teacher alone', async () => {
    const { show } = student();
    const { person } = await show(codeOf(0));
    expect(await seal()).toHaveProperty('disabled', true);
    const [object] = await screen.findAllByRole('radio', { name: words.answer.object });
    const [, agree] = screen.getAllByRole('radio', { name: words.answer.agree });
    if (object === undefined || agree === undefined) throw new Error('nothing to choose');
    await person.click(object);
    await person.click(agree);
    expect(await seal()).toHaveProperty('disabled', true);
    await person.type(screen.getByLabelText(words.answer.reason), '我问过了');
    await person.click(await seal());
    const text = await screen.findByRole('textbox', { name: words.give.show });
    const bytes = joinParts(text.textContent ?? '');
    if (!bytes.ok) throw new Error(bytes.error.code);
    expect(openAnswer(bytes.value, PAIR)).toMatchObject({
      ok: true,
      value: {
        token: 'token-ming',
        objections: [{ indicator: 'quality', reason: '我问过了' }],
      },
    });
  });

  it('says when the answer was changed after it was sealed', async () => {
    const { show } = student();
    const { person } = await show(codeOf(0));
    await person.click(await screen.findByRole('button', { name: words.answer.allAgree }));
    await person.click(await seal());
    expect(await screen.findByRole('button', { name: words.answer.sealAgain })).toHaveProperty(
      'disabled',
      true,
    );
    await person.type(screen.getByLabelText(words.answer.intention), '多练');
    expect(screen.getByText(words.give.changed)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.answer.sealAgain })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('still has what was written when it is opened again', async () => {
    const { show } = student();
    const { person, unmount } = await show(codeOf(0));
    await person.type(await screen.findByLabelText(words.answer.intention), '多练三次');
    unmount();
    await show(codeOf(0));
    expect(await screen.findByLabelText(words.answer.intention)).toHaveProperty(
      'value',
      '多练三次',
    );
  });

  it('says when the time to object is over', async () => {
    const { show } = student(START + 30 * DAY);
    await show(codeOf(0));
    const [before = ''] = words.over.split('{{at}}');
    expect(await screen.findByText(new RegExp(before, 'u'))).toBeTruthy();
  });

  it('shows the final result beside it once that stands, and takes no answer any more', async () => {
    const { show } = student();
    const { unmount } = await show(codeOf(0));
    await screen.findByText(words.answer.title);
    unmount();
    const final = roundAfter(
      told([
        ...UP_TO_NOTICES.slice(0, -1),
        given,
        replied('ming', ['quality']),
        reviewed('ming', 95),
        replied('hong'),
        { type: 'result.final' },
      ]),
    );
    await show(codeOf(0, final));
    expect(await screen.findByRole('heading', { name: words.final.title })).toBeTruthy();
    expect(screen.getByText('第三句问了时间')).toBeTruthy();
    expect(screen.getByText('95 分')).toBeTruthy();
    expect(screen.queryByText(words.total)).toBeNull();
    expect(screen.queryByText(words.answer.title)).toBeNull();
  });

  it('that is broken says why and leads on', async () => {
    const { show } = student();
    await show(codeOf(0).slice(0, -3));
    expect(await screen.findByText(words.problem.damaged)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.openOther })).toHaveProperty(
      'hash',
      '#/notice/open',
    );
  });
});

describe('the page where notices are opened', () => {
  it('opens what was pasted, lists it, and removes it after asking', async () => {
    const { show, visited } = student();
    const { person, unmount } = await show('open');
    expect(await screen.findByText(words.empty)).toBeTruthy();
    await person.click(screen.getByLabelText(words.label));
    await person.paste(`小明同学：\n${codeOf(0)}`);
    await person.click(screen.getByRole('button', { name: words.open }));
    await waitFor(() => expect(visited).toEqual([{ name: 'notice', code: 'token-ming' }]));
    unmount();
    await show('open');
    expect(await screen.findByRole('link', { name: '2025 秋季学期' })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.remove }));
    await person.click(
      screen.getAllByRole('button', { name: words.remove }).at(-1) ?? document.body,
    );
    expect(await screen.findByText(words.empty)).toBeTruthy();
  });

  it('says when there is no notice in what was pasted', async () => {
    const { show } = student();
    const { person } = await show('open');
    await person.type(await screen.findByLabelText(words.label), 'hello');
    await person.click(screen.getByRole('button', { name: words.open }));
    expect(await screen.findByText(words.problem['not-a-notice'])).toBeTruthy();
  });
});
