import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModeScreen } from '../../../src/features/lesson-templates/mode/mode-screen.tsx';
import type { Route } from '../../../src/ui/route.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { forgetAll, lessonPorts } from './lesson-fixture.ts';

const ID = 'lost-cargo-complaint';
const MINUTE = 60_000;

beforeEach(() => {
  forgetAll();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

async function open() {
  const clock = { now: 0 };
  const go = vi.fn<(to: Route) => void>();
  const shown = await renderScreen(
    <ModeScreen id={ID} {...lessonPorts(clock)} board={<p>看板</p>} go={go} />,
  );
  await screen.findByRole('heading', { level: 1 });
  // The ticking begins with the first effects.
  await act(async () => undefined);
  const person = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const pass = (milliseconds: number): void => {
    clock.now += milliseconds;
    act(() => void vi.advanceTimersByTime(300));
  };
  return { ...shown, person, go, pass };
}

const step = () => screen.getByRole('heading', { level: 1 }).textContent;
const left = () => screen.getByRole('timer').textContent;

describe('a lesson on the wall', () => {
  it('counts a step down, says when its time is up, and waits for the teacher', async () => {
    const { person, pass } = await open();
    expect(left()).toBe('4:00');
    await person.keyboard(' ');
    pass(61_000);
    expect(left()).toBe('2:59');
    pass(4 * MINUTE);
    expect(left()).toBe('−1:01');
    screen.getByText('时间到了');
    expect(step()).toBe('热身：他为什么发火');
    await person.keyboard(' ');
    pass(MINUTE);
    expect(left()).toBe('−1:01');
  });

  it('goes on and back with the arrows, and through the cards with up and down', async () => {
    const { person } = await open();
    await person.keyboard('{ArrowRight}');
    expect(step()).toBe('六步和四条规矩');
    screen.getByRole('heading', { level: 2, name: '心情在前，单号在后' });
    await person.keyboard('{ArrowDown}');
    screen.getByRole('heading', { level: 2, name: '投诉受理六步' });
    await person.keyboard('{ArrowUp}{ArrowUp}');
    screen.getByRole('heading', { level: 2, name: '心情在前，单号在后' });
    await person.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(step()).toBe('热身：他为什么发火');
  });

  it('is led by a presenter: the page keys go through cards and then to the next step', async () => {
    const { person } = await open();
    await person.keyboard('{PageDown}'.repeat(5));
    screen.getByRole('heading', { level: 2, name: '有人接住，不来回转' });
    await person.keyboard('{PageDown}');
    expect(step()).toBe('测一测');
  });

  it('leaves the keys to whoever writes a sentence', async () => {
    const { person } = await open();
    await person.click(screen.getByRole('button', { name: /把话说好/ }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    await person.type(field, 'a b{ArrowRight} f');
    expect(field.value).toBe('a b f');
    expect(step()).toBe('把话说好');
    expect(left()).toBe('5:00');
  });

  it('is where it was after a reload, with the clock going on', async () => {
    const { person, unmount } = await open();
    await person.keyboard(' {ArrowRight}{ArrowDown}');
    unmount();
    const { pass } = await open();
    pass(2 * MINUTE);
    expect(step()).toBe('六步和四条规矩');
    screen.getByRole('heading', { level: 2, name: '投诉受理六步' });
    expect(left()).toBe('8:00');
  });

  it('shows a question and its answer when the class is ready', async () => {
    const { person } = await open();
    await person.click(screen.getByRole('button', { name: /测一测/ }));
    await person.keyboard('{ArrowDown}');
    expect(screen.queryByText('应该选')).toBeNull();
    await person.click(screen.getByRole('button', { name: '公布答案' }));
    screen.getByText('应该选');
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).disabled).toBe(true);
  });

  it('keeps the blackboard back until something was taught', async () => {
    const { person } = await open();
    expect(screen.queryByRole('heading', { name: '板书' })).toBeNull();
    await person.click(screen.getByRole('button', { name: /排座/ }));
    expect(screen.getByRole('heading', { name: '板书' })).toBeTruthy();
  });

  it('shows the board and the homework in their steps, and ends with the last one', async () => {
    const { person, go } = await open();
    await person.click(screen.getByRole('button', { name: /全班一起看/ }));
    screen.getByText('看板');
    await person.click(screen.getByRole('button', { name: '下一步' }));
    screen.getByRole('link', { name: '布置这次作业' });
    await person.click(screen.getByRole('button', { name: '下课' }));
    expect(go).toHaveBeenCalledWith({ name: 'lessons', lesson: ID });
    expect(lessonPorts().store.clock(ID)).toBeUndefined();
  });

  it('is left with Escape and kept for later', async () => {
    const { person, go } = await open();
    await person.keyboard('{ArrowRight}{Escape}');
    expect(go).toHaveBeenCalledWith({ name: 'lessons', lesson: ID });
    expect(lessonPorts().store.clock(ID)?.step).toBe('rules');
  });
});
