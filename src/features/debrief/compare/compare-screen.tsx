import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Incomparable,
  type Reservation,
  reservations,
} from '../../../core/debrief/comparable.ts';
import { fail } from '../../../core/shared/result.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { Choices } from './choices.tsx';
import styles from './compare.module.css';
import { BothCurves } from './both-curves.tsx';
import { Figures } from './figures.tsx';
import { type ComparePorts, type Compared, loadCompare, type Runs } from './load-compare.ts';
import { BothPromises } from './both-promises.tsx';
import { RunCards } from './run-cards.tsx';
import { SideBySide } from './side-by-side.tsx';

interface CompareScreenProps extends ComparePorts {
  readonly one: string;
  readonly other: string;
}

function Reservations({ list }: { readonly list: readonly Reservation[] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <Notice tone="info">
      <ul className={styles.plain}>
        {list.map((one) => (
          <li key={one}>{t(`debrief.compare.reservation.${one}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Both({ one, other, words }: Runs) {
  return (
    <>
      <RunCards one={one} other={other} />
      <Reservations list={reservations(one.state, other.state)} />
      <Figures {...{ one, other, words }} />
      <BothCurves one={one} other={other} />
      <BothPromises one={one} other={other} />
      <SideBySide one={one} other={other} />
    </>
  );
}

function Problem({ problem }: { readonly problem: Incomparable | 'unreadable' }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="warning"
      announce="status"
      actions={
        <ButtonLink icon="history" href={hrefOf({ name: 'history' })}>
          {t('debrief.compare.problem.home')}
        </ButtonLink>
      }
    >
      {t(`debrief.compare.problem.${problem}`)}
    </Notice>
  );
}

function View({ compared, current }: { readonly compared: Compared; readonly current: string }) {
  const { t } = useTranslation();
  const { result, base, choices } = compared;
  const title = t('debrief.compare.title');
  return (
    <Page title={base === undefined ? title : `${title} · ${base.scenario.strings.title}`}>
      {result.ok ? <Both {...result.value} /> : <Problem problem={result.error} />}
      {base !== undefined && (
        <Choices base={base.state.started.session} current={current} choices={choices} />
      )}
    </Page>
  );
}

const NOTHING: Compared = { result: fail('unreadable'), base: undefined, choices: [] };

/** Two runs of one scenario side by side: a second try against the first, or one student's against another's. */
export function CompareScreen({ one, other, sessionLog, scenarios }: CompareScreenProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const [task] = useTask(
    useCallback(
      () => loadCompare({ one, other }, { sessionLog, scenarios }, language),
      [one, other, sessionLog, scenarios, language],
    ),
  );
  if (task.state === 'loading') return <Loading>{t('debrief.loading')}</Loading>;
  return <View compared={task.state === 'failed' ? NOTHING : task.value} current={other} />;
}
