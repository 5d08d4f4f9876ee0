import { useTranslation } from 'react-i18next';
import type { ScenarioStrings } from '../../core/scenario/strings.ts';
import { Card } from '../../ui/card.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './role-card.module.css';

interface PartProps {
  readonly icon: IconName;
  readonly title: string;
  readonly items: readonly string[];
  readonly lang: string;
}

function Part({ icon, title, items, lang }: PartProps) {
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>
        <Icon name={icon} />
        {title}
      </h3>
      <ul lang={lang}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

interface RoleCardProps {
  readonly agent: ScenarioStrings['agent'];
  /** Language of the call, which may differ from the interface. */
  readonly lang: string;
}

/** Who the agent is and what the agent knows before the phone rings. */
export function RoleCard({ agent, lang }: RoleCardProps) {
  const { t } = useTranslation();
  const { company, name, number } = agent;
  return (
    <Card className={styles.card} aria-labelledby="role">
      <div className={styles.who}>
        <span className={styles.face}>
          <Icon name="headset" />
        </span>
        <div>
          <h2 id="role" className={styles.role}>
            {t('library.brief.role')}
          </h2>
          <p className={styles.name} lang={lang}>
            {t('library.brief.who', { company, name, number })}
          </p>
        </div>
      </div>
      <Part icon="info" title={t('library.brief.situation')} items={agent.situation} lang={lang} />
      <Part icon="flag" title={t('library.brief.goals')} items={agent.goals} lang={lang} />
      <Part icon="lock" title={t('library.brief.limits')} items={agent.limits} lang={lang} />
    </Card>
  );
}
