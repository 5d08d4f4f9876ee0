import { useTranslation } from 'react-i18next';
import type { Student } from '../../../core/classroom/roster.ts';
import { groupsAtRandom, groupsByRotation } from '../../../core/classroom/roster/groups.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { TeachingPorts } from '../teaching-ports.ts';
import styles from './class.module.css';
import { GroupSelect } from './group-select.tsx';
import { nextTurn, sortedGroups, withoutGroup } from './grouping.ts';
import type { ClassEditor } from './use-class.ts';

const SIZE = 3;

interface GroupProps {
  readonly title: string;
  readonly students: readonly Student[];
  readonly editor: ClassEditor;
  /** A group of another size than three, except the rest. */
  readonly isOdd: boolean;
}

function GroupCard({ title, students, editor, isOdd }: GroupProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.groupCard}>
      <h3>
        {title}{' '}
        <Tag {...(isOdd && { tone: 'warning' })}>
          {t('teaching.class.members', { count: students.length })}
        </Tag>
      </h3>
      <ul className={styles.members}>
        {students.map((student) => (
          <li key={student.id} className={styles.member}>
            <span>{student.name}</span>
            <GroupSelect student={student} editor={editor} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface GroupBoardProps extends Pick<TeachingPorts, 'newSeed'> {
  readonly editor: ClassEditor;
}

/** Groups of three: drawn, moved on by one turn, or made by hand. */
export function GroupBoard({ editor, newSeed }: GroupBoardProps) {
  const { t } = useTranslation();
  const { students } = editor.now;
  const { groups, without } = sortedGroups(students);
  const group = (next: readonly Student[]): void =>
    editor.change({ students: [...next] }, { code: 'grouped' });
  return (
    <section className={styles.section} aria-labelledby="groups">
      <h2 id="groups">{t('teaching.class.groups.title')}</h2>
      <p>{t('teaching.class.groups.text')}</p>
      <div className={styles.actions}>
        <Button icon="swap" onClick={() => group(groupsAtRandom(students, newSeed()))}>
          {t('teaching.class.groups.random')}
        </Button>
        <Button
          icon="history"
          onClick={() => group(groupsByRotation(students, nextTurn(students)))}
        >
          {t('teaching.class.groups.rotate')}
        </Button>
        <Button
          icon="cross"
          disabled={groups.length === 0}
          onClick={() => group(students.map(withoutGroup))}
        >
          {t('teaching.class.groups.none')}
        </Button>
      </div>
      {groups.length > 0 && (
        <ul className={styles.board}>
          {groups.map(({ name, students: members }) => (
            <GroupCard
              key={name}
              title={t('teaching.class.group', { name })}
              students={members}
              editor={editor}
              isOdd={members.length !== SIZE}
            />
          ))}
          {without.length > 0 && (
            <GroupCard
              title={t('teaching.class.noGroup')}
              students={without}
              editor={editor}
              isOdd={false}
            />
          )}
        </ul>
      )}
    </section>
  );
}
