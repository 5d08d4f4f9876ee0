import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { fromDayField, toDayField } from '../parts/days.ts';
import type { OpenRound } from './use-round.ts';

interface MarkStepProps {
  readonly open: OpenRound;
  readonly ports: Pick<AppraisalPorts, 'now' | 'newId'>;
}

/** Everybody is marked: the notices go out, with a day until which they may be objected to. */
function GiveNotices({ open, ports }: MarkStepProps) {
  const { t } = useTranslation();
  const { state, workspace, act } = open;
  const [day, setDay] = useState(toDayField(Math.max(state.plan.dates.object, ports.now())));
  const [isKeyless, setIsKeyless] = useState(false);
  const until = fromDayField(day) ?? 0;
  const isLate = until < ports.now();
  const give = async (): Promise<void> => {
    const key = await workspace.publicKey();
    setIsKeyless(!key.ok);
    if (!key.ok) return;
    const appraised = state.cases.filter(({ leftOut }) => leftOut === undefined);
    await act({
      type: 'notices.given',
      key: key.value,
      until,
      notices: appraised.map(({ student }) => ({ student: student.id, token: ports.newId() })),
    });
  };
  return (
    <div className={shared.stack}>
      <p>{t('appraisal.round.mark.ready')}</p>
      <div className={shared.end}>
        <TextField
          type="date"
          label={t('appraisal.round.mark.until')}
          problem={isLate ? t('appraisal.round.mark.late') : undefined}
          value={day}
          onValue={setDay}
        />
        <Button variant="primary" icon="send" disabled={isLate} onClick={() => void give()}>
          {t('appraisal.round.mark.give')}
        </Button>
      </div>
      {isKeyless && <p role="alert">{t('appraisal.failure.unavailable')}</p>}
    </div>
  );
}

/** One student after the other, from the top. */
export function MarkStep({ open, ports }: MarkStepProps) {
  const { t } = useTranslation();
  const { cases, round } = open.state;
  const left = cases.filter(({ marked, leftOut }) => marked === undefined && leftOut === undefined);
  const [next] = left;
  if (next === undefined) return <GiveNotices {...{ open, ports }} />;
  const { id, name } = next.student;
  return (
    <div className={shared.stack}>
      <p>{t('appraisal.round.mark.left', { count: left.length })}</p>
      <div className={shared.row}>
        <ButtonLink
          variant="primary"
          icon="pencil"
          href={hrefOf({ name: 'appraisal', id: round, student: id })}
        >
          {t('appraisal.round.mark.next', { name })}
        </ButtonLink>
      </div>
    </div>
  );
}
