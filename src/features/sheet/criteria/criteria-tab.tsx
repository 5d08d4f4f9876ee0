import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type { SheetCriterion } from '../../../core/assessment/sheet-form.ts';
import { RATING_TIMES } from '../../../core/scenario/rubric.ts';
import type { RatingTime } from '../panel/moment.ts';
import type { SheetParts } from '../panel/panel-parts.ts';
import styles from './criteria.module.css';
import { CriterionCard } from './criterion-card.tsx';

interface CriteriaTabProps extends SheetParts {
  /** The part of the talk on the screen. */
  readonly now: RatingTime;
  readonly shown: RatingTime;
  readonly onShow: (when: RatingTime) => void;
}

/** How much of some criteria is filled in. */
function filledIn(criteria: readonly SheetCriterion[], state: AssessmentState) {
  const items = criteria.flatMap((criterion) => criterion.items);
  const answered = items.filter(({ id }) => state.items[id]?.answer !== undefined);
  const rated = criteria.filter(({ id }) => state.criteria[id]?.level !== undefined);
  return `${answered.length + rated.length}/${items.length + criteria.length}`;
}

/** What is shown follows the talk, but never while somebody is filling it in. */
function useFollowing(now: RatingTime, onShow: (when: RatingTime) => void) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(now);
  useEffect(() => {
    if (last.current === now) return;
    last.current = now;
    if (!list.current?.contains(document.activeElement)) onShow(now);
  }, [now, onShow]);
  return list;
}

/** The criteria of one part of the talk, the one on the screen to begin with. */
export function CriteriaTab({ now, shown, onShow, ...parts }: CriteriaTabProps) {
  const { t } = useTranslation();
  const { form, state } = parts;
  const list = useFollowing(now, onShow);
  const times = RATING_TIMES.map((when) => ({
    when,
    criteria: form.criteria.filter((criterion) => criterion.when === when),
  })).filter(({ criteria }) => criteria.length > 0);
  const current = times.find(({ when }) => when === shown) ?? times[0];
  return (
    <div className={styles.list}>
      <fieldset className={styles.parts} aria-label={t('sheet.when.label')}>
        {times.map(({ when, criteria }) => (
          <button
            key={when}
            type="button"
            aria-pressed={when === current?.when}
            onClick={() => onShow(when)}
          >
            {t(`sheet.when.${when}`)}
            <small>{filledIn(criteria, state)}</small>
            {when === now && <span className={styles.now}>{t('sheet.when.now')}</span>}
          </button>
        ))}
      </fieldset>
      {form.rater === 'teacher' && <p className={styles.hint}>{t('sheet.teacherItems')}</p>}
      <div ref={list} className={styles.list}>
        {current?.criteria.map((criterion) => (
          <CriterionCard key={criterion.id} criterion={criterion} {...parts} />
        ))}
      </div>
    </div>
  );
}
