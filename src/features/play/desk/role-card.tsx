import { useTranslation } from 'react-i18next';
import type { Call } from '../machine/play-context.ts';
import styles from './role-card.module.css';

const PARTS = ['situation', 'goals', 'limits'] as const;

/** Who the learner is in this call and what they may do: the briefing, at hand while talking. */
export function RoleCard({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  const { agent } = strings;
  return (
    <article className={styles.card}>
      <p lang={locale} className={styles.me}>
        <strong>{agent.company}</strong> {agent.name} · {agent.number}
      </p>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`play.desk.${part}`)}</h3>
          <ul lang={locale}>
            {agent[part].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
