import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from '@testing-library/user-event';
import { Plan } from '../../../src/features/lesson/plan/plan.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

describe('the lesson plan', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('counts a step down, says when its time is up, and waits for the teacher', async () => {
    let time = 0;
    await renderScreen(<Plan now={() => time} />);
    const person = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const timer = screen.getByRole('timer');
    expect(timer.textContent).toBe('5:00');
    await person.click(screen.getByRole('button', { name: '开始计时' }));
    time = 61_000;
    act(() => void vi.advanceTimersByTime(300));
    expect(timer.textContent).toBe('3:59');
    time = 305_000;
    act(() => void vi.advanceTimersByTime(300));
    expect(timer.textContent).toBe('−0:05');
    screen.getByText('时间到了');
    await person.click(screen.getByRole('button', { name: '下一步' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('讲评');
    expect(timer.textContent).toBe('10:00');
  });

  it('goes to any step, and starts over with another length', async () => {
    await renderScreen(<Plan now={() => 0} />);
    const person = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await person.click(screen.getByRole('button', { name: /^作业/ }));
    expect(screen.getByRole('timer').textContent).toBe('2:00');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '下一步' }).disabled).toBe(true);
    await person.click(screen.getByRole('radio', { name: '90 分钟' }));
    expect(screen.getByRole('timer').textContent).toBe('8:00');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
  });
});
