import { useTranslation } from 'react-i18next';
import { openNeeds } from '../../../core/scenario/customer/compose-turn.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './cue-card.module.css';

/** What the customer knows and the agent has to find out: each fact with the words that tell it. */
function Secrets({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { script, strings } = call.stage.scenario;
  const given = call.state.snapshot.context.facts;
  const facts = Object.entries(script.facts).map(([id, { answer }]) => {
    const byBand = Object.values(strings.lines[answer] ?? {});
    return { id, label: strings.facts[id] ?? id, words: byBand[0]?.[0] ?? '' };
  });
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, words }) => (
        <div key={id} data-given={given.includes(id) || undefined}>
          <dt>
            {label}
            {given.includes(id) && <span className={styles.asked}> · {t('seats.cue.asked')}</span>}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * Who a person in the customer's seat is: temper, goals and what only the customer knows. The same card for everybody
 * keeps different people's customers alike.
 */
export function CueCard({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { scenario } = call.stage;
  const { strings, personaStrings, locale } = scenario;
  const open = openNeeds(scenario, call.state.snapshot);
  return (
    <article className={styles.card} aria-label={t('seats.cue.landmark')}>
      <h2>{t('seats.cue.title')}</h2>
      <p className={styles.rule}>{t('seats.cue.rule')}</p>
      <div lang={locale}>
        <p>
          <strong>{strings.customer.name}</strong> {strings.customer.background}
        </p>
        <p>
          <strong>{personaStrings.name}</strong> {personaStrings.description}
        </p>
      </div>
      <h3>{t('seats.cue.goals')}</h3>
      <ul className={styles.goals} lang={locale}>
        {Object.entries(strings.needs).map(([id, label]) => (
          <li key={id} data-open={open.includes(id) || undefined}>
            {label}
            <span className={styles.asked}>
              {' '}
              · {t(open.includes(id) ? 'seats.cue.open' : 'seats.cue.got')}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('seats.cue.secrets')}</h3>
      <div lang={locale}>
        <Secrets call={call} />
      </div>
    </article>
  );
}
