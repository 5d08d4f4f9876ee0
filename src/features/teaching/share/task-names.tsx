import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAssignment } from '../../../core/classroom/assignment.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './share.module.css';

interface TaskNamesProps {
  readonly shared: SharedAssignment;
  readonly scenariosOf: TeachingPorts['scenariosOf'];
}

/** The scenarios of an assignment, their customers and levels, in words. */
export function TaskNames({ shared, scenariosOf }: TaskNamesProps) {
  const { t, i18n } = useTranslation();
  const locale = shared.tasks[0]?.locale ?? i18n.language;
  const [task] = useTask(
    useCallback(async () => {
      const scenarios = scenariosOf(shared.own);
      const [cards, personas] = await Promise.all([
        scenarios.cards(locale),
        scenarios.personas(locale),
      ]);
      return new Map([
        ...cards.map(({ id, title }) => [id, title] as const),
        ...personas.map(({ id, name }) => [id, name] as const),
      ]);
    }, [scenariosOf, shared.own, locale]),
  );
  const nameOf = (id: string): string =>
    (task.state === 'done' ? task.value.get(id) : undefined) ?? id;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  if (task.state === 'loading') return null;
  return (
    <section className={styles.section} aria-labelledby="tasks">
      <h2 id="tasks">{t('teaching.form.scenarios')}</h2>
      <ul className={styles.tasks}>
        {shared.tasks.map(({ scenario, personas, levels }) => (
          <li key={scenario}>
            <p className={styles.name}>{nameOf(scenario)}</p>
            <p className={styles.small}>
              {t('library.brief.customer')}: {list.format(personas.map(nameOf))}
            </p>
            <p className={styles.small}>
              {t('teaching.form.levels')}:{' '}
              {list.format(levels.map((level) => t(`library.level.${level}.name`)))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
