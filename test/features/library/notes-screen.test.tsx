import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NotesScreen } from '../../../src/features/library/notes-screen.tsx';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { renderScreen } from '../../support/render-screen.tsx';

it('says plainly that there is no such scenario, and leads back to the list', async () => {
  await renderScreen(<NotesScreen scenario="foo" scenarios={fakeScenarios()} />, 'en');
  await screen.findByRole('heading', { level: 1, name: 'There is no such scenario' });
  expect(screen.getByRole('link', { name: 'Back to the scenarios' }).getAttribute('href')).toBe(
    '#/',
  );
});

it('names the scenario the notes are about', async () => {
  await renderScreen(<NotesScreen scenario="lost-cargo" scenarios={fakeScenarios()} />, 'en');
  expect(await screen.findByRole('heading', { level: 1, name: /Lost cargo/ })).toBeTruthy();
});
