import { useTranslation } from 'react-i18next';
import { dueChecks, isCheckDue } from '../../../core/appraisal/round-progress.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { formatDay } from '../parts/days.ts';
import type { OpenRound } from './use-round.ts';

interface ArchiveStepProps {
  readonly open: OpenRound;
  readonly ports: Pick<AppraisalPorts, 'saveFile' | 'now'>;
}

/** What no file system takes. */
const FORBIDDEN = /[\\/:*?"<>|.\s]+/g;

/** The later look: whose agreement has come to its day, or the round's own. */
function Check({ open, ports }: ArchiveStepProps) {
  const { t, i18n } = useTranslation();
  const { state } = open;
  const now = ports.now();
  const due = dueChecks(state, now);
  if (!isCheckDue(state, now))
    return (
      <p className={shared.soft}>
        {t('appraisal.round.archive.check', {
          at: formatDay(state.plan.dates.check, i18n.language),
        })}
      </p>
    );
  return (
    <Notice tone="warning">
      {due.length === 0
        ? t('appraisal.round.archive.checkAll')
        : t('appraisal.round.archive.checkDue', { count: due.length })}
      <span className={shared.facts}>
        {due.map(({ student: { id, name } }) => (
          <a key={id} href={hrefOf({ name: 'appraisal', id: state.round, student: id })}>
            {name}
          </a>
        ))}
      </span>
    </Notice>
  );
}

/** Nothing changes any more: print, save, and look back when the day has come. */
export function ArchiveStep({ open, ports }: ArchiveStepProps) {
  const { t, i18n } = useTranslation();
  const { state, facts } = open;
  const save = (): void => {
    const name = `${state.class.name}-${state.plan.period}`.replace(FORBIDDEN, '-');
    const file = { format: 'sanrenxing-appraisal', schema: 1, facts };
    ports.saveFile(`${name}.json`, JSON.stringify(file, null, 1), 'application/json');
  };
  return (
    <div className={shared.stack}>
      <p>
        {t('appraisal.round.archive.done', {
          at: formatDay(state.archivedAt ?? 0, i18n.language),
        })}
      </p>
      <Check {...{ open, ports }} />
      <div className={shared.row}>
        <ButtonLink
          variant="primary"
          icon="print"
          href={hrefOf({ name: 'appraisal-paper', id: state.round, what: 'records' })}
        >
          {t('appraisal.round.archive.print')}
        </ButtonLink>
        <Button icon="download" onClick={save}>
          {t('appraisal.round.archive.save')}
        </Button>
      </div>
    </div>
  );
}
