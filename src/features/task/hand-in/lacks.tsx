import { useTranslation } from 'react-i18next';
import type { Task } from '../../../core/classroom/assignment.ts';
import type { Attempt } from '../../../core/task/attempts.ts';
import { hinders, type Lack } from '../../../core/task/lacking.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Names } from '../names.ts';
import shared from '../task.module.css';
import styles from './lacks.module.css';

interface LacksProps {
  readonly lacks: readonly Lack[];
  readonly tasks: readonly Task[];
  readonly attempts: readonly Attempt[];
  readonly names: Names;
}

const KEYS = ['task', 'session', 'seat'] as const;

const keyOf = (lack: Lack): string =>
  [lack.code, ...KEYS.map((key) => (key in lack ? String(Reflect.get(lack, key)) : ''))].join('/');

/** The way to what is missing. */
function WayTo({ lack }: { readonly lack: Lack }) {
  const { t } = useTranslation();
  if (lack.code === 'no-observer-sheet')
    return (
      <a href={hrefOf({ name: 'observe', session: lack.session })}>{t('task.handIn.lacks.fill')}</a>
    );
  if (lack.code === 'no-self-sheet')
    return (
      <a href={hrefOf({ name: 'debrief', session: lack.session })}>{t('task.handIn.lacks.fill')}</a>
    );
  return null;
}

function useSentence({ tasks, attempts, names }: Omit<LacksProps, 'lacks'>) {
  const { t, i18n } = useTranslation();
  const moment = (at: number): string => formatMoment(at, i18n.language);
  const task = (place: number): string => names.scenario(tasks[place]?.scenario ?? '');
  return (lack: Lack): string => {
    switch (lack.code) {
      case 'late':
        return t('task.handIn.lacks.late', { date: moment(lack.due) });
      case 'task-open':
        return t('task.handIn.lacks.task-open', { name: task(lack.task) });
      case 'beyond-limit':
        return t('task.handIn.lacks.beyond-limit', { name: task(lack.task), most: lack.most });
      case 'seat-open': {
        const { had, of } = lack;
        return t('task.handIn.lacks.seat-open', { seat: t(`task.seat.${lack.seat}`), had, of });
      }
      case 'no-observer-sheet':
      case 'no-self-sheet': {
        const started = attempts.find((one) => one.started.session === lack.session)?.started;
        return t(`task.handIn.lacks.${lack.code}`, {
          name: names.scenario(started?.scenario ?? ''),
          date: moment(started?.at ?? 0),
        });
      }
      case 'too-many':
        return t('task.handIn.lacks.too-many', { most: lack.most });
      case 'no-name':
      case 'nothing-chosen':
      case 'no-reflection':
        return t(`task.handIn.lacks.${lack.code}`);
    }
  };
}

/** What is missing or late, before it is sealed. */
export function Lacks({ lacks, ...words }: LacksProps) {
  const { t } = useTranslation();
  const sentence = useSentence(words);
  if (lacks.length === 0)
    return (
      <div className={shared.screen}>
        <Notice tone="good">{t('task.handIn.lacks.none')}</Notice>
      </div>
    );
  const tone = lacks.some(hinders) ? 'bad' : 'warning';
  return (
    <div className={shared.screen}>
      <Notice tone={tone} title={t('task.handIn.lacks.title')}>
        <ul className={styles.list}>
          {lacks.map((lack) => (
            <li key={keyOf(lack)}>
              {sentence(lack)} <WayTo lack={lack} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
