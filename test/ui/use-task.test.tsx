import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTask } from '../../src/ui/use-task.ts';

describe('a task', () => {
  it('goes from loading to done', async () => {
    const run = async () => 7;
    const { result } = renderHook(() => useTask(run));
    expect(result.current[0]).toEqual({ state: 'loading' });
    await waitFor(() => expect(result.current[0]).toEqual({ state: 'done', value: 7 }));
  });

  it('fails when it is rejected, and can be tried again', async () => {
    let isOnline = false;
    const run = () => (isOnline ? Promise.resolve('here') : Promise.reject(new Error('offline')));
    const { result } = renderHook(() => useTask(run));
    await waitFor(() => expect(result.current[0]).toEqual({ state: 'failed' }));
    isOnline = true;
    act(() => result.current[1]());
    await waitFor(() => expect(result.current[0]).toEqual({ state: 'done', value: 'here' }));
  });

  it('keeps showing the old value until the new one is there', async () => {
    const first = async () => 'old';
    const second = () => new Promise<string>(() => undefined);
    const { result, rerender } = renderHook(({ run }) => useTask(run), {
      initialProps: { run: first as () => Promise<string> },
    });
    await waitFor(() => expect(result.current[0].state).toBe('done'));
    rerender({ run: second });
    expect(result.current[0]).toEqual({ state: 'loading', value: 'old' });
  });

  it('drops an answer that comes after a newer question', async () => {
    let answerSlowly: (value: string) => void = () => undefined;
    const slow = () =>
      new Promise<string>((resolve) => {
        answerSlowly = resolve;
      });
    const quick = async () => 'new';
    const { result, rerender } = renderHook(({ run }) => useTask(run), {
      initialProps: { run: slow as () => Promise<string> },
    });
    rerender({ run: quick });
    await waitFor(() => expect(result.current[0]).toEqual({ state: 'done', value: 'new' }));
    await act(async () => answerSlowly('late'));
    expect(result.current[0]).toEqual({ state: 'done', value: 'new' });
  });
});
