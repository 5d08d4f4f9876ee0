import { useTranslation } from 'react-i18next';
import { attemptsOf, type Talk } from '../../../core/task/attempts.ts';
import { hinders, lackingIn } from '../../../core/task/lacking.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { Names } from '../names.ts';
import type { OpenedTask } from '../open-task.ts';
import type { TaskPorts } from '../task-ports.ts';
import shared from '../task.module.css';
import { useKept } from '../use-kept.ts';
import { WhoCard } from '../who-card.tsx';
import { GiveCard } from './give-card.tsx';
import { Lacks } from './lacks.tsx';
import { Receipt } from './receipt.tsx';
import { Reflection } from './reflection.tsx';
import { SealBar } from './seal-bar.tsx';
import { SeenCard } from './seen-card.tsx';
import { TalkChoice } from './talk-choice.tsx';
import { useSealing } from './use-sealing.ts';

interface HandInViewProps {
  readonly opened: OpenedTask;
  readonly talks: readonly Talk[];
  readonly names: Names;
  /** The file that was handed in last, where it is still here. */
  readonly sealed: Uint8Array | undefined;
  readonly ports: TaskPorts;
}

/** Everything about handing in, from the choice of talks to the receipt. */
export function HandInView({ opened, talks, names, sealed, ports }: HandInViewProps) {
  const { t } = useTranslation();
  const kept = useKept(opened);
  const { task, failure, change } = kept;
  const attempts = attemptsOf(task, talks);
  const sealing = useSealing({ opened, kept, sealed, ports });
  const lacks = lackingIn(task, attempts, ports.now());
  const last = task.handIns.at(-1);
  const { id, title } = task.shared;
  return (
    <Page
      title={t('task.handIn.title', { title })}
      lead={t('task.handIn.lead')}
      width="narrow"
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'task', code: id })}>
          {t('task.handIn.back')}
        </ButtonLink>
      }
    >
      <div className={shared.page}>
        {failure !== undefined && (
          <Notice tone="bad" announce="alert">
            {t(`task.notStored.${failure}`)}
          </Notice>
        )}
        <WhoCard
          me={task.student}
          store={opened.desk.store}
          onChange={(student) => void change((before) => ({ ...before, student }))}
        />
        <TalkChoice {...{ attempts, names, change }} />
        <Reflection text={task.reflection} change={change} />
        <SeenCard {...{ task, attempts }} />
        <Lacks {...{ lacks, names }} tasks={task.shared.tasks} attempts={attempts} />
        <SealBar {...{ last, sealing, attempts }} isPossible={!lacks.some(hinders)} />
        {last !== undefined && (
          <>
            <GiveCard
              key={last.digest}
              {...{ task, attempts, ports, last }}
              bytes={sealing.bytes}
              isFresh={sealing.isFresh}
            />
            <Receipt task={task} last={last} />
          </>
        )}
      </div>
    </Page>
  );
}
