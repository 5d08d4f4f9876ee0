import { useTranslation } from 'react-i18next';
import { leftUndone } from '../../../core/debrief/left-undone.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';

const GROUPS = ['steps', 'facts', 'open', 'promised'] as const;

/** Steps left out, facts never asked, needs left open. */
export function Missed({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  const { strings } = scenario;
  const { steps, facts, needs } = leftUndone(scenario, state);
  const ids = { steps, facts, open: needs.open, promised: needs.promised };
  const names = {
    steps: strings.steps,
    facts: strings.facts,
    open: strings.needs,
    promised: strings.needs,
  };
  const groups = GROUPS.filter((group) => ids[group].length > 0);
  if (groups.length === 0) return <p>{t('debrief.missed.nothing')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.missed.ask')}</p>
      {groups.map((group) => (
        <div key={group}>
          <h3>{t(`debrief.missed.${group}`)}</h3>
          <ul className={styles.list} lang={scenario.locale}>
            {ids[group].map((id) => (
              <li key={id}>
                <Icon name={group === 'promised' ? 'clock' : 'cross'} />
                {names[group][id] ?? id}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
