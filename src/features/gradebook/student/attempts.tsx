import { useTranslation } from 'react-i18next';
import type {
  AttemptRow,
  AttemptState,
  GradeRow,
} from '../../../core/classroom/grade/grade-row.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { OpenBook } from '../book/use-book.ts';
import { Points } from '../table/cells.tsx';
import { AttemptProblems } from './attempt-problems.tsx';
import styles from './student.module.css';
import type { StudentPorts } from './student-ports.ts';

const LOOKS = {
  counts: ['good', 'check'],
  beaten: ['plain', 'minus'],
  'beyond-most': ['plain', 'minus'],
  blocked: ['bad', 'warning'],
  barred: ['bad', 'cross'],
} as const satisfies Record<AttemptState, readonly ['good' | 'plain' | 'bad', IconName]>;

interface AttemptsProps {
  readonly row: GradeRow;
  readonly open: OpenBook;
  readonly ports: StudentPorts;
  /** Session of the talk that is shown below. */
  readonly looked: string | undefined;
  readonly onLook: (session: string) => void;
}

interface LineProps extends Omit<AttemptsProps, 'row' | 'ports'> {
  readonly attempt: AttemptRow;
  readonly number: number;
}

function Line({ attempt, number, open, looked, onLook }: LineProps) {
  const { t, i18n } = useTranslation();
  const { session, state, opinions } = attempt;
  const [tone, icon] = LOOKS[state];
  const { pass } = open.book.assignment.shared;
  const isLooked = looked === session.session;
  const name = open.book.scenarioNames.get(session.scenario) ?? session.scenario;
  return (
    <>
      <tr data-looked={isLooked || undefined}>
        <th scope="row">
          <button
            type="button"
            className={styles.look}
            aria-pressed={isLooked}
            onClick={() => onLook(session.session)}
          >
            <Icon name={isLooked ? 'eye' : 'arrow-right'} />
            {t('gradebook.attempt', { number, name })}
          </button>
        </th>
        <td>{formatMoment(session.startedAt, i18n.language)}</td>
        <td>{t(`gradebook.level.${session.level}`)}</td>
        <td>
          <Tag tone={tone} icon={icon}>
            {t(`gradebook.attemptState.${state}`)}
          </Tag>
        </td>
        <td>
          <Points points={opinions.machine} pass={pass} />
        </td>
        <td>
          <Points points={opinions.self} pass={pass} />
        </td>
        <td>
          <Points points={opinions.observer} pass={pass} />
        </td>
        <td>
          <Points points={opinions.teacher} pass={pass} />
        </td>
      </tr>
    </>
  );
}

const HEADINGS = [
  'talk',
  'when',
  'level',
  'standing',
  'machine',
  'self',
  'observer',
  'teacher',
] as const;

/** The student's talks as the agent, one a row, and what there is to say against them. */
export function Attempts(props: AttemptsProps) {
  const { t } = useTranslation();
  const { row, open } = props;
  const attempts = row.tasks.flatMap((task) => task.attempts);
  if (attempts.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('gradebook.attempts', { count: attempts.length })}</h2>
      <section
        className={styles.scroll}
        aria-label={t('gradebook.attempts', { count: attempts.length })}
        {...SCROLLS_BY_KEYBOARD}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {HEADINGS.map((id) => (
                <th key={id} scope="col">
                  {t(`gradebook.attemptColumn.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.tasks.flatMap((task) =>
              task.attempts.map((attempt, index) => (
                <Line
                  key={attempt.session.session}
                  {...props}
                  attempt={attempt}
                  number={index + 1}
                />
              )),
            )}
          </tbody>
        </table>
      </section>
      {attempts.map((attempt) => (
        <AttemptProblems key={attempt.session.session} {...{ attempt, open }} />
      ))}
    </section>
  );
}
