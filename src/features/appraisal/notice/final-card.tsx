import { useTranslation } from 'react-i18next';
import type { AppraisalNotice, FinalResult } from '../../../core/appraisal/notice.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import { formatDay } from '../parts/days.ts';
import styles from './notice.module.css';

interface FinalCardProps {
  readonly notice: AppraisalNotice;
  readonly final: FinalResult;
}

/** What became of each objection. */
function Settled({ notice, final }: FinalCardProps) {
  const { t } = useTranslation();
  return (
    <ul className={shared.plain}>
      {final.settled.map(({ indicator, points: to, reviewer, reason }) => {
        const told = notice.indicators.find(({ id }) => id === indicator);
        const from = told?.points ?? 0;
        const byReview =
          from === to
            ? t('appraisal.sheet.objection.kept', { reviewer, to })
            : t('appraisal.sheet.objection.byReview', { reviewer, from, to });
        const what = reviewer === '' ? t('appraisal.sheet.objection.byImprovement') : byReview;
        return (
          <li key={indicator}>
            {t('appraisal.sheet.about', { name: told?.name ?? indicator, what })}
            {reason !== '' && <p className={shared.prose}>{reason}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** The result as it stands, after any review, and what was agreed. */
export function FinalCard({ notice, final }: FinalCardProps) {
  const { t, i18n } = useTranslation();
  const { total, improvement, settled } = final;
  const isPassed = total >= notice.pass;
  return (
    <Card className={shared.stack} aria-labelledby="final">
      <h2 id="final">{t('appraisal.notice.final.title')}</h2>
      <p className={styles.total}>
        <span className={styles.figure}>{total}</span>
        <Tag tone={isPassed ? 'good' : 'bad'}>
          {t(isPassed ? 'appraisal.sheet.passed' : 'appraisal.sheet.failed')}
        </Tag>
        {total !== notice.total && (
          <span className={shared.small}>
            {t('appraisal.sheet.before', { points: notice.total })}
          </span>
        )}
      </p>
      {settled.length > 0 && <Settled {...{ notice, final }} />}
      {improvement !== undefined && (
        <div>
          <h3>{t('appraisal.sheet.improvement.title')}</h3>
          <p className={shared.name}>{improvement.goal}</p>
          <p className={shared.prose}>{improvement.steps}</p>
          <p className={shared.small}>
            {t('appraisal.sheet.improvement.at', { at: formatDay(improvement.by, i18n.language) })}
          </p>
        </div>
      )}
    </Card>
  );
}
