import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SessionEvent } from '../../../core/session/session-event.ts';
import styles from './compared.module.css';

interface TalkProps {
  readonly scenario: Scenario;
  readonly events: readonly SessionEvent[];
}

interface Line {
  readonly n: number;
  readonly by: 'agent' | 'customer';
  readonly words: string;
}

/** Who said what. */
function linesOf(events: readonly SessionEvent[], gap: string): readonly Line[] {
  return events.flatMap((event): Line[] => {
    if (event.type === 'agent.said') return [{ n: event.n, by: 'agent', words: event.text }];
    if (event.type !== 'customer.said') return [];
    const words = event.parts.map(({ text }) => text).join(gap);
    return [{ n: event.n, by: 'customer', words }];
  });
}

/** The whole talk to read beside the key, folded away. */
export function Talk({ scenario, events }: TalkProps) {
  const { t } = useTranslation();
  const { locale, strings } = scenario;
  const lines = useMemo(
    () => linesOf(events, locale.startsWith('zh') ? '' : ' '),
    [events, locale],
  );
  return (
    <details className={styles.talk} data-print="hide">
      <summary>{t('licence.compared.talk')}</summary>
      <ol>
        {lines.map(({ n, by, words }) => (
          <li key={n} data-by={by}>
            <b lang={by === 'customer' ? locale : undefined}>
              {by === 'agent' ? t('licence.compared.talkWho.agent') : strings.customer.name}
            </b>
            <span lang={locale}>{words}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
