import { useTranslation } from 'react-i18next';
import { groupsOf } from '../../../core/classroom/roster.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Room } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './home.module.css';
import { NewClass } from './new-class.tsx';

/** The classes with how many are in them, and the way to a new one. */
export function ClassList({ room, ports }: { readonly room: Room; readonly ports: TeachingPorts }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="classes">
      <h2 id="classes">{t('teaching.classes.title')}</h2>
      {room.classes.length > 0 && (
        <ul className={styles.list}>
          {room.classes.map(({ id, name, students }) => (
            <li key={id} className={styles.row}>
              <div className={styles.what}>
                <p className={styles.name}>{name}</p>
                <p className={styles.facts}>
                  <span>{t('teaching.classes.students', { count: students.length })}</span>
                  <span>
                    {t('teaching.classes.groups', { count: groupsOf(students).groups.length })}
                  </span>
                </p>
              </div>
              <ButtonLink
                href={hrefOf({ name: 'class', id })}
                aria-label={t('teaching.classes.openOf', { name })}
              >
                {t('teaching.classes.open')}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <NewClass room={room} ports={ports} />
    </section>
  );
}
