import { useTranslation } from 'react-i18next';
import { openObjections } from '../../../core/appraisal/round-state.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import { Ask } from '../parts/ask.tsx';
import { formatDay } from '../parts/days.ts';
import type { OpenRound } from './use-round.ts';

interface ObjectStepProps {
  readonly open: OpenRound;
  readonly now: number;
}

function Finish({ open, isOver }: { readonly open: OpenRound; readonly isOver: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(isOver ? 'appraisal.round.object.readyOver' : 'appraisal.round.object.ready')}</p>
      <div className={shared.row}>
        <Ask
          button={t('appraisal.round.object.finish')}
          icon="check"
          title={t('appraisal.round.object.finishTitle')}
          yes={t('appraisal.round.object.finish')}
          onYes={() => open.act({ type: 'result.final' })}
        >
          {t('appraisal.round.object.finishText')}
        </Ask>
      </div>
    </>
  );
}

/** Notices are out: first objections are settled, then answers waited for, then the result is final. */
export function ObjectStep({ open, now }: ObjectStepProps) {
  const { t, i18n } = useTranslation();
  const { cases, round, notices } = open.state;
  const objecting = cases.filter((one) => openObjections(one).length > 0);
  const silent = cases.filter(({ token, reply }) => token !== undefined && reply === undefined);
  const until = notices?.until ?? 0;
  const [first] = objecting;
  const isOver = silent.length > 0;
  return (
    <div className={shared.stack}>
      {first !== undefined && (
        <>
          <p>{t('appraisal.round.object.objecting', { count: objecting.length })}</p>
          <div className={shared.row}>
            <ButtonLink
              variant="primary"
              icon="arrow-right"
              href={hrefOf({ name: 'appraisal', id: round, student: first.student.id })}
            >
              {t('appraisal.round.object.settle', { name: first.student.name })}
            </ButtonLink>
          </div>
        </>
      )}
      {silent.length > 0 && now < until && (
        <>
          <p>
            {t('appraisal.round.object.waiting', {
              count: silent.length,
              at: formatDay(until, i18n.language),
            })}
          </p>
          <div className={shared.row}>
            <ButtonLink
              icon="print"
              href={hrefOf({ name: 'appraisal-paper', id: round, what: 'notices' })}
            >
              {t('appraisal.round.object.notices')}
            </ButtonLink>
          </div>
        </>
      )}
      {first === undefined && (!isOver || now >= until) && <Finish {...{ open, isOver }} />}
    </div>
  );
}
