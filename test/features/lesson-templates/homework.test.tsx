import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInLessons } from '../../../src/adapters/content/built-in-lessons.ts';
import { homeworkOf } from '../../../src/core/lesson/homework.ts';
import { newDraft, withHomework } from '../../../src/features/teaching/form/draft.ts';
import { StartLesson } from '../../../src/features/lesson-templates/start/start-lesson.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

describe('the homework of a lesson', () => {
  it('is a draft with its title, its words and its scenarios, and everything else as usual', async () => {
    const loaded = await builtInLessons.load('forbidden-phrases', 'zh-CN');
    if (!loaded.ok) throw new Error(loaded.error);
    const usual = newDraft('zh-CN', 'class-1');
    const draft = withHomework(usual, homeworkOf(loaded.value));
    expect(draft).toEqual({
      ...usual,
      title: '课后练习：一句禁语也不说',
      instructions: expect.stringContaining('全程没有一句禁语'),
      tasks: [
        { scenario: 'damage-on-arrival', personas: ['hurried-boss', 'over-claiming-consumer'] },
      ],
    });
    expect(withHomework(usual, undefined)).toBe(usual);
  });
});

describe('lessons that fit an assignment', () => {
  it('are those about its scenarios, and the one about any homework', async () => {
    await renderScreen(
      <StartLesson lessons={builtInLessons} assignment="week3" scenarios={['lost-cargo']} />,
    );
    await screen.findByRole('heading', { name: '用这次作业上一节课' });
    const starts = screen.getAllByRole('link', { name: /^开始/ });
    expect(starts.map((link) => link.getAttribute('href'))).toEqual([
      '#/in-class/lost-cargo-complaint/week3',
      '#/in-class/talk-about-homework/week3',
    ]);
  });
});
