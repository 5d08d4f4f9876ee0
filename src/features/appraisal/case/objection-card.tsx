import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IndicatorMark, marksOf } from '../../../core/appraisal/marks.ts';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import { isSamePerson } from '../../../core/appraisal/round-plan.ts';
import type { Case, RaisedObjection } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import { PointsField } from '../parts/points.tsx';
import type { OpenRound } from '../round/use-round.ts';
import styles from './case.module.css';
import { ImprovementForm } from './improvement-card.tsx';

interface ObjectionCardProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly now: () => number;
}

interface RaisedProps extends ObjectionCardProps {
  readonly raised: RaisedObjection;
  readonly mark: IndicatorMark;
}

/** How an objection was settled. */
function Outcome({ raised, mark }: Pick<RaisedProps, 'raised' | 'mark'>) {
  const { t } = useTranslation();
  const { settled } = raised;
  if (settled === undefined)
    return (
      <p>
        <Tag tone="warning">{t('appraisal.sheet.objection.open')}</Tag>
      </p>
    );
  if (settled.way === 'improvement')
    return <p className={shared.good}>{t('appraisal.sheet.objection.byImprovement')}</p>;
  const { reviewer, points: to, reason } = settled;
  const from = mark.computed ?? 0;
  return (
    <>
      <p className={shared.good}>
        {from === to
          ? t('appraisal.sheet.objection.kept', { reviewer, to })
          : t('appraisal.sheet.objection.byReview', { reviewer, from, to })}
      </p>
      <p className={shared.prose}>{reason}</p>
    </>
  );
}

/** Somebody else looks again and decides. */
function ReviewForm({ one, open, raised, mark }: RaisedProps) {
  const { t } = useTranslation();
  const { plan } = open.state;
  const [reviewer, setReviewer] = useState(plan.reviewer);
  const [points, setPoints] = useState<number | undefined>(mark.computed);
  const [reason, setReason] = useState('');
  const isSame = isSamePerson(reviewer, plan.teacher);
  const isWhole = !isSame && reviewer.trim() !== '' && points !== undefined && reason.trim() !== '';
  return (
    <form
      className={shared.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const { indicator } = raised;
        const student = one.student.id;
        const by = { reviewer: reviewer.trim(), reason: reason.trim() };
        void open.act({ type: 'review.decided', student, indicator, ...by, points });
      }}
    >
      <div className={shared.fields}>
        <TextField
          label={t('appraisal.sheet.review.reviewer')}
          problem={isSame ? t('appraisal.sheet.review.samePerson') : undefined}
          value={reviewer}
          maxLength={40}
          autoComplete="off"
          onValue={setReviewer}
        />
        <PointsField
          label={t('appraisal.sheet.review.points')}
          value={points}
          onValue={setPoints}
        />
      </div>
      <TextArea
        label={t('appraisal.sheet.review.reason')}
        value={reason}
        maxLength={MAX_WORDS}
        onValue={setReason}
      />
      <div className={shared.row}>
        <Button type="submit" variant="primary" disabled={!isWhole}>
          {t('appraisal.sheet.review.save')}
        </Button>
      </div>
    </form>
  );
}

const WAYS = ['review', 'improvement'] as const;

/** Two ways to settle it: somebody else decides, or both agree how to improve. */
function Settle(props: RaisedProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof WAYS)[number]>('review');
  return (
    <>
      <Choice
        legend={t('appraisal.sheet.objection.way')}
        value={way}
        options={WAYS.map((value) => ({
          value,
          label: t(`appraisal.sheet.objection.ways.${value}`),
          description: t(`appraisal.sheet.objection.wayTexts.${value}`),
        }))}
        onChange={setWay}
      />
      {way === 'review' ? <ReviewForm {...props} /> : <ImprovementForm {...props} />}
    </>
  );
}

/** The student's objections, one by one, with what became of them. */
export function ObjectionCard(props: ObjectionCardProps) {
  const { t } = useTranslation();
  const { one, open } = props;
  const { indicators } = marksOf(one, open.state.plan);
  // One at a time: the first that is open is settled here.
  const next = one.objections.find(({ settled }) => settled === undefined);
  return (
    <Card className={shared.stack} aria-labelledby="objections">
      <h2 id="objections">{t('appraisal.sheet.objection.title')}</h2>
      <ul className={styles.objections}>
        {one.objections.map((raised) => {
          const mark = indicators.find(({ indicator }) => indicator.id === raised.indicator);
          if (mark === undefined) return null;
          const { name } = mark.indicator;
          return (
            <li key={raised.indicator}>
              <h3>{t('appraisal.sheet.objection.about', { name, points: mark.computed ?? 0 })}</h3>
              <p className={shared.prose}>{raised.reason}</p>
              {raised.wanted !== '' && (
                <p className={shared.prose}>
                  {t('appraisal.sheet.objection.wanted', { wanted: raised.wanted })}
                </p>
              )}
              <Outcome raised={raised} mark={mark} />
              {raised === next && open.state.stage === 'object' && (
                <Settle {...props} raised={raised} mark={mark} />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
