import { useTranslation } from 'react-i18next';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import shared from '../appraisal.module.css';
import type { Answering } from './use-answer.ts';

interface LineProps {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly answering: Answering;
}

/** Agree, or object with a reason: one indicator. */
function Line({ id, name, points, answering }: LineProps) {
  const { t } = useTranslation();
  const { kept, decide } = answering;
  const given = kept.verdicts[id];
  const isObjecting = given?.verdict === 'object';
  const isBare = given !== undefined && given.reason.trim() === '';
  return (
    <div className={shared.stack}>
      <Choice
        legend={t('appraisal.notice.answer.verdict', { name, points })}
        layout="row"
        value={given?.verdict}
        options={[
          { value: 'agree', label: t('appraisal.notice.answer.agree') },
          { value: 'object', label: t('appraisal.notice.answer.object') },
        ]}
        onChange={(verdict) => decide(id, { verdict })}
      />
      {isObjecting && (
        <div className={shared.fields}>
          <TextArea
            label={t('appraisal.notice.answer.reason')}
            hint={isBare ? t('appraisal.notice.answer.reasonNeeded') : undefined}
            value={given.reason}
            maxLength={MAX_WORDS}
            onValue={(reason) => decide(id, { reason })}
          />
          <TextArea
            label={t('appraisal.notice.answer.wanted')}
            value={given.wanted}
            maxLength={MAX_WORDS}
            onValue={(wanted) => decide(id, { wanted })}
          />
        </div>
      )}
    </div>
  );
}

/** The student's answer, indicator by indicator, and what comes next. */
export function AnswerCard({ answering }: { readonly answering: Answering }) {
  const { t } = useTranslation();
  const { kept, undecided, problem, isCurrent } = answering;
  const { notice, answered } = kept;
  const isUntouched = undecided.length === notice.indicators.length;
  return (
    <Card className={shared.section} aria-labelledby="answer">
      <div className={shared.row}>
        <h2 id="answer">{t('appraisal.notice.answer.title')}</h2>
        {isUntouched && (
          <Button icon="check" onClick={answering.agreeToAll}>
            {t('appraisal.notice.answer.allAgree')}
          </Button>
        )}
      </div>
      {notice.indicators.map(({ id, name, points }) => (
        <Line key={id} {...{ id, name, points, answering }} />
      ))}
      <TextArea
        label={t('appraisal.notice.answer.intention')}
        hint={t('appraisal.notice.answer.intentionHint')}
        value={kept.intention}
        maxLength={MAX_WORDS}
        onValue={answering.intend}
      />
      <p className={shared.small}>
        {t('appraisal.notice.answer.reviewer', { reviewer: notice.reviewer })}{' '}
        {t('appraisal.notice.answer.privacy')}
      </p>
      {problem !== undefined && (
        <Notice tone="bad" announce="alert">
          {t(`appraisal.notice.answer.failed.${problem}`)}
        </Notice>
      )}
      <div className={shared.row}>
        <Button
          variant={answered === undefined || !isCurrent ? 'primary' : 'secondary'}
          size="large"
          icon="lock"
          disabled={undecided.length > 0 || isCurrent}
          onClick={answering.seal}
        >
          {t(
            answered === undefined
              ? 'appraisal.notice.answer.seal'
              : 'appraisal.notice.answer.sealAgain',
          )}
        </Button>
        {undecided.length > 0 && (
          <output>{t('appraisal.notice.answer.undecided', { count: undecided.length })}</output>
        )}
      </div>
    </Card>
  );
}
