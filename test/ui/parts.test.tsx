import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Button, ButtonLink } from '../../src/ui/button.tsx';
import { Choice } from '../../src/ui/choice.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { formatBytes } from '../../src/ui/format-bytes.ts';
import { Meter } from '../../src/ui/meter.tsx';
import { teachDialogs } from '../support/jsdom-gaps.ts';

beforeAll(teachDialogs);

function Question() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>ask</Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Really?"
        actions={<Button onClick={close}>no</Button>}
      />
    </>
  );
}

describe('parts of screens', () => {
  it('a dialog opens with its title as its name and closes again', async () => {
    const person = userEvent.setup();
    render(<Question />);
    await person.click(screen.getByRole('button', { name: 'ask' }));
    expect(screen.getByRole('dialog', { name: 'Really?' })).toBeDefined();
    await person.click(screen.getByRole('button', { name: 'no' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a choice names each option and describes it separately', () => {
    const options = [{ value: 'a', label: 'Plain', description: 'without anything' }] as const;
    render(<Choice legend="Which" options={options} value="a" onChange={() => undefined} />);
    expect(screen.getByRole('group', { name: 'Which' })).toBeDefined();
    const radio = screen.getByRole<HTMLInputElement>('radio', {
      name: 'Plain',
      description: 'without anything',
    });
    expect(radio.checked).toBe(true);
  });

  it('a meter says what it measures, in words', () => {
    render(<Meter label="Patience" value={70} valueText="calm" />);
    const meter = screen.getByRole('meter', { name: 'Patience' });
    expect(meter.getAttribute('aria-valuetext')).toBe('calm');
  });

  it('a button submits nothing by accident, and a link stays a link', () => {
    render(
      <>
        <Button>press</Button>
        <ButtonLink href="#/x">go</ButtonLink>
      </>,
    );
    expect(screen.getByRole('button', { name: 'press' }).getAttribute('type')).toBe('button');
    expect(screen.getByRole('link', { name: 'go' }).getAttribute('href')).toBe('#/x');
  });

  it.each([
    [0, '0 kB'],
    [1536, '1.5 kB'],
    [320 * 1024, '320 kB'],
    [1.4 * 1024 ** 2, '1.4 MB'],
    [20 * 1024 ** 3, '20 GB'],
  ])('%d bytes are written as %s', (bytes, text) => {
    expect(formatBytes(bytes, 'en')).toBe(text);
  });
});
