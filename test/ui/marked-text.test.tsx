import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../src/ui/marked-text.tsx';

const fault = { id: '3', start: 1, end: 4, tone: 'bad', label: '否定情绪' } as const;

describe('marked text', () => {
  it('underlines words and reads out what is said about them', () => {
    const { container } = render(<MarkedText text="您别激动。" marks={[fault]} />);
    expect(container.querySelector('mark')?.textContent).toBe('别激动 [否定情绪] ');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be pressed with the mouse and with the keyboard', async () => {
    const pressed: string[] = [];
    render(<MarkedText text="您别激动。" marks={[fault]} onMark={(id) => void pressed.push(id)} />);
    const person = userEvent.setup();
    await person.click(screen.getByRole('button'));
    await person.keyboard('{Enter} ');
    expect(pressed).toEqual(['3', '3', '3']);
  });

  it('can be found by its anchor and shows which mark is looked at', () => {
    render(
      <MarkedText text="您别激动。" marks={[fault]} anchorOf={(id) => `words-${id}`} current="3" />,
    );
    expect(document.getElementById('words-3')?.dataset['current']).toBe('true');
  });
});
