import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dueOf, isCheckDue, progressOf } from '../../../core/appraisal/round-progress.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import styles from '../appraisal.module.css';
import { formatDay } from '../parts/days.ts';
import { StageTag } from '../parts/stage-tag.tsx';
import { HowItGoes } from './how-it-goes.tsx';
import { loadRounds, type Rounds } from './load-rounds.ts';

/** Steps at which it can be counted how many students are done. */
const COUNTED: readonly RoundState['stage'][] = ['mark', 'object'];

function Line({ round, now }: { readonly round: RoundState; readonly now: number }) {
  const { t, i18n } = useTranslation();
  const { period } = round.plan;
  const { done, of } = progressOf(round, new Map());
  const due = dueOf(round);
  const at = formatDay(due, i18n.language);
  const isOpen = round.stage !== 'archived';
  return (
    <li>
      <div className={styles.what}>
        <p className={styles.name}>{period}</p>
        <p className={styles.facts}>
          <span>{round.class.name}</span>
          <span>{t('appraisal.list.students', { count: round.cases.length })}</span>
          {COUNTED.includes(round.stage) && (
            <span>{t('appraisal.list.done', { count: done, of })}</span>
          )}
          {isOpen && (
            <span>{t(due < now ? 'appraisal.list.overdue' : 'appraisal.list.due', { at })}</span>
          )}
        </p>
      </div>
      <StageTag stage={round.stage} />
      {isCheckDue(round, now) && (
        <Tag tone="warning" icon="clock">
          {t('appraisal.list.check')}
        </Tag>
      )}
      <ButtonLink
        href={hrefOf({ name: 'appraisal', id: round.round })}
        aria-label={t('appraisal.list.openOf', { period, name: round.class.name })}
      >
        {t('appraisal.list.open')}
      </ButtonLink>
    </li>
  );
}

function List({ rounds: { rounds, unreadable }, now }: { rounds: Rounds; now: number }) {
  const { t } = useTranslation();
  return (
    <>
      {unreadable > 0 && (
        <Notice tone="warning">{t('appraisal.list.unreadable', { count: unreadable })}</Notice>
      )}
      {rounds.length === 0 ? (
        <Notice tone="info" title={t('appraisal.list.empty')}>
          {t('appraisal.list.emptyText')}
        </Notice>
      ) : (
        <ul className={styles.list}>
          {rounds.map((round) => (
            <Line key={round.round} {...{ round, now }} />
          ))}
        </ul>
      )}
      <HowItGoes />
    </>
  );
}

/** All rounds of appraisal on this device. */
export function AppraisalsScreen({ appraisals, now }: AppraisalPorts) {
  const { t } = useTranslation();
  const [task, again] = useTask(useCallback(() => loadRounds({ appraisals }), [appraisals]));
  if (task.state === 'loading' && task.value === undefined)
    return <Loading>{t('appraisal.loading')}</Loading>;
  const loaded = task.state === 'failed' ? undefined : task.value;
  return (
    <Page
      title={t('appraisal.title')}
      lead={t('appraisal.lead')}
      actions={
        <>
          <ButtonLink icon="arrow-left" href={hrefOf({ name: 'teach' })}>
            {t('appraisal.toTeach')}
          </ButtonLink>
          <ButtonLink variant="primary" icon="plus" href={hrefOf({ name: 'appraisal', id: 'new' })}>
            {t('appraisal.list.new')}
          </ButtonLink>
        </>
      }
    >
      {loaded?.ok === true ? (
        <List rounds={loaded.value} now={now()} />
      ) : (
        <Notice
          tone="bad"
          announce="alert"
          actions={<Button onClick={again}>{t('appraisal.again')}</Button>}
        >
          {t(`appraisal.failure.${loaded?.error ?? 'unavailable'}`)}
        </Notice>
      )}
    </Page>
  );
}
