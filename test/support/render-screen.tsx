import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, otherWords, talkWords } from '../../src/app/i18n.ts';
import type { SessionEvent } from '../../src/core/session/session-event.ts';
import type { SessionLog } from '../../src/core/session/session-log.ts';
import type { InterfaceLocale } from '../../src/core/settings/settings.ts';

/** Shows a screen in one language and gives a person to use it. */
export async function renderScreen(screen: ReactElement, locale: InterfaceLocale = 'zh-CN') {
  const i18n = await createI18n(locale);
  await Promise.all([talkWords(i18n), otherWords(i18n)]);
  const view = render(<I18nextProvider i18n={i18n}>{screen}</I18nextProvider>);
  return { ...view, i18n, person: userEvent.setup() };
}

/** Puts logs into a log. */
export async function fill(
  log: SessionLog,
  ...logs: readonly (readonly SessionEvent[])[]
): Promise<void> {
  for (const events of logs) {
    const [first] = events;
    const session = first?.type === 'session.started' ? first.session : 'nameless';
    for (const event of events) await log.append(session, event);
  }
}
