import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAssignment, Task } from '../../../core/classroom/assignment.ts';
import type { SessionStarted } from '../../../core/session/session-event.ts';
import type { TaskProgress } from '../../../core/task/attempts.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Go } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Names } from '../names.ts';
import type { StartFailure, StartTalk, Way } from '../task-ports.ts';
import shared from '../task.module.css';
import { AttemptList } from './attempt-list.tsx';
import { GroupStart } from './group-start.tsx';
import { PickOne } from './pick-one.tsx';

interface TaskItemProps {
  readonly assignment: SharedAssignment;
  readonly place: number;
  readonly task: Task;
  readonly progress: TaskProgress;
  readonly names: Names;
  readonly me: string;
  readonly start: StartTalk;
  readonly go: Go;
}

const ALONE = { agent: 'alone', customer: 'customer', observer: 'watch' } as const;
const ICONS = { alone: 'headset', customer: 'person', watch: 'eye' } as const;

/** Begins a talk by the rules of the assignment. */
function useStart({ assignment, task, start, go }: TaskItemProps) {
  const [persona, setPersona] = useState(task.personas[0] ?? '');
  const [level, setLevel] = useState(task.levels[0] ?? 'assisted');
  const [state, setState] = useState<'idle' | 'busy' | StartFailure>('idle');
  const begin = async (way: Way, names?: SessionStarted['names']): Promise<void> => {
    setState('busy');
    const { id, coach, hints } = assignment;
    const { scenario, locale } = task;
    const rules = { assignment: id, coach, hints };
    const wanted = { way, scenario, locale, persona, level, task: rules };
    const started = await start({ ...wanted, ...(names !== undefined && { names }) });
    setState(started.ok ? 'idle' : started.error);
    if (started.ok) go(started.value);
  };
  return { persona, setPersona, level, setLevel, state, begin };
}

/** How far it is, in words. */
function Standing({ progress }: Pick<TaskItemProps, 'progress'>) {
  const { t } = useTranslation();
  const { attempts, counts, left } = progress;
  const done = attempts.filter(({ ended }) => ended).length;
  return (
    <p className={shared.row}>
      <Tag tone={done > 0 ? 'good' : 'plain'} {...(done > 0 && { icon: 'check' as const })}>
        {done > 0 ? t('task.item.done', { done }) : t('task.item.none')}
      </Tag>
      {counts !== undefined && <strong>{t('task.item.counts', { count: counts })}</strong>}
      {left !== undefined && left > 0 && <span>{t('task.item.left', { count: left })}</span>}
      {left === 0 && <Tag tone="warning">{t('task.item.noneLeft')}</Tag>}
    </p>
  );
}

/** One scenario to be played: with whom, how hard, in which seat, and how it went so far. */
export function TaskItem(props: TaskItemProps) {
  const { t } = useTranslation();
  const { assignment, place, task, progress, names, me } = props;
  const { persona, setPersona, level, setLevel, state, begin } = useStart(props);
  const heading = `task-${place}`;
  const isBusy = state === 'busy';
  const name = names.scenario(task.scenario);
  if (!names.isKnown(task))
    return (
      <Card className={shared.stack} aria-labelledby={heading}>
        <h2 id={heading}>{t('task.item.title', { place: place + 1, name })}</h2>
        <Notice tone="bad">{t('task.item.missing')}</Notice>
      </Card>
    );
  return (
    <Card className={shared.stack} aria-labelledby={heading}>
      <h2 id={heading}>{t('task.item.title', { place: place + 1, name })}</h2>
      <Standing progress={progress} />
      <div className={shared.fields}>
        <PickOne
          label={t('task.item.persona')}
          value={persona}
          options={task.personas.map((value) => ({ value, label: names.persona(value) }))}
          onChange={setPersona}
        />
        <PickOne
          label={t('task.item.level')}
          value={level}
          options={task.levels.map((value) => ({
            value,
            label: t(`library.level.${value}.name`),
          }))}
          onChange={setLevel}
        />
      </div>
      <div className={shared.row}>
        {assignment.seats.map((seat) => (
          <Button
            key={seat}
            variant={seat === 'agent' ? 'primary' : 'secondary'}
            icon={ICONS[ALONE[seat]]}
            disabled={isBusy}
            onClick={() => void begin(ALONE[seat])}
          >
            {t(`task.item.${ALONE[seat]}`)}
          </Button>
        ))}
      </div>
      {assignment.seats.length > 1 && (
        <GroupStart me={me} disabled={isBusy} onStart={(way, given) => void begin(way, given)} />
      )}
      {isBusy && <output>{t('task.item.starting')}</output>}
      {(state === 'no-scenario' || state === 'taken') && (
        <Notice tone="bad" announce="alert">
          {t(`task.item.failed.${state}`)}
        </Notice>
      )}
      <AttemptList attempts={progress.attempts} names={names} />
    </Card>
  );
}
