import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store.ts';
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

describe('settings screen', () => {
  it('applies each choice at once', async () => {
    const settings = createSettingsStore(undefined);
    const { person } = await renderScreen(<SettingsScreen settings={settings} version="1.2.3" />);
    for (const name of ['不等待', '大号', 'English'])
      await person.click(screen.getByRole('radio', { name }));
    expect(settings.get()).toMatchObject({
      waiting: 'none',
      textSize: 'large',
      interfaceLocale: 'en',
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '大号' }).checked).toBe(true);
  });

  it('says that nothing leaves this device, and which version this is', async () => {
    const settings = createSettingsStore(undefined);
    await renderScreen(<SettingsScreen settings={settings} version="1.2.3" />, 'en');
    expect(screen.getByText(/nothing is uploaded/)).toBeDefined();
    expect(screen.getByText('Version 1.2.3')).toBeDefined();
  });
});
