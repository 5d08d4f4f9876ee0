import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageBody } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { WithRound } from '../parts/with-round.tsx';
import type { OpenRound } from '../round/use-round.ts';
import { FormSheet } from './form-sheet.tsx';
import { NoticeSheet } from './notice-sheet.tsx';
import styles from './paper.module.css';
import { PlanSheet } from './plan-sheet.tsx';
import { RecordSheet } from './record-sheet.tsx';

const KINDS = ['plan', 'forms', 'notices', 'records'] as const;
type Kind = (typeof KINDS)[number];

interface PaperProps {
  readonly open: OpenRound;
  readonly first: Kind;
  readonly ports: Pick<AppraisalPorts, 'compressor'>;
}

interface SheetsProps extends PaperProps {
  readonly kind: Kind;
  readonly cases: readonly Case[];
}

/** Students of whom there is something to print. */
const printable = (kind: Kind, { token, leftOut, marked }: Case): boolean => {
  if (kind === 'notices') return token !== undefined;
  if (kind === 'records') return marked !== undefined || leftOut !== undefined;
  return leftOut === undefined;
};

function Sheets({ open, kind, cases, ports }: SheetsProps) {
  const { t } = useTranslation();
  const { state, facts } = open;
  const [task] = useTask(ports.compressor);
  if (kind === 'plan') return <PlanSheet state={state} />;
  if (task.state !== 'done') return <Loading>{t('appraisal.loading')}</Loading>;
  const compressor = task.value;
  const sheetOf: Readonly<Record<Exclude<Kind, 'plan'>, (one: Case) => ReactElement>> = {
    forms: (one) => <FormSheet key={one.student.id} {...{ state, one }} />,
    notices: (one) => <NoticeSheet key={one.student.id} {...{ state, one, compressor }} />,
    records: (one) => <RecordSheet key={one.student.id} {...{ state, one, facts }} />,
  };
  return cases.map(sheetOf[kind]);
}

/** Choosing what to print and for whom, and the sheets as they will be on paper. */
function Paper({ open, first, ports }: PaperProps) {
  const { t } = useTranslation();
  const { state } = open;
  const [kind, setKind] = useState(first);
  const [who, setWho] = useState('');
  const able = state.cases.filter((one) => printable(kind, one));
  const shown = able.filter(({ student }) => who === '' || student.id === who);
  const isEmpty = kind !== 'plan' && shown.length === 0;
  return (
    <PageBody>
      <div className={styles.choose} data-print="hide">
        <h1>
          {t('appraisal.paper.title')} · {state.plan.period}
        </h1>
        <div className={styles.fields}>
          <SelectField
            label={t('appraisal.paper.which')}
            hint={t(`appraisal.paper.when.${kind}`)}
            value={kind}
            options={KINDS.map((one) => [one, t(`appraisal.paper.kind.${one}`)])}
            onValue={(value) => setKind(KINDS.find((one) => one === value) ?? 'plan')}
          />
          {kind !== 'plan' && (
            <SelectField
              label={t('appraisal.paper.whose')}
              hint={t('appraisal.paper.count', { count: shown.length })}
              value={who}
              options={[
                ['', t('appraisal.paper.all')],
                ...able.map(({ student }) => [student.id, student.name] as const),
              ]}
              onValue={setWho}
            />
          )}
        </div>
        <div className={styles.fields}>
          <Button
            variant="primary"
            icon="print"
            disabled={isEmpty}
            onClick={() => globalThis.print()}
          >
            {t('appraisal.paper.print')}
          </Button>
          <ButtonLink icon="flag" href={hrefOf({ name: 'appraisal', id: state.round })}>
            {t('appraisal.toRound')}
          </ButtonLink>
        </div>
        {isEmpty && <Notice tone="info">{t('appraisal.paper.nothing')}</Notice>}
      </div>
      <Sheets {...{ open, first, kind, ports }} cases={shown} />
    </PageBody>
  );
}

interface AppraisalPaperScreenProps extends AppraisalPorts {
  readonly id: string;
  readonly what: string;
}

/** The forms, notices and records of a round, for paper. */
export function AppraisalPaperScreen({ id, what, ...ports }: AppraisalPaperScreenProps) {
  const first = KINDS.find((one) => one === what) ?? 'plan';
  return (
    <WithRound id={id} ports={ports}>
      {(open) => <Paper {...{ open, first, ports }} />}
    </WithRound>
  );
}
