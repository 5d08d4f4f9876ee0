import type { TFunction } from 'i18next';
import type { RoundFact } from '../../../core/appraisal/round-fact.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';

type AboutCase = Extract<RoundFact, { student: string }>;
type Words = (fact: RoundFact) => string;

function aboutCase(t: TFunction, { plan }: RoundState, fact: AboutCase): string {
  switch (fact.type) {
    case 'opinion.taken':
      return fact.giver === 'self'
        ? t('appraisal.sheet.fact.selfTaken')
        : t('appraisal.sheet.fact.peerTaken', { by: fact.by });
    case 'teacher.marked':
      return t('appraisal.sheet.fact.marked');
    case 'student.left-out':
      return t('appraisal.sheet.fact.leftOut', { reason: fact.reason });
    case 'reply.received':
      return fact.objections.length === 0
        ? t('appraisal.sheet.fact.agreed')
        : t('appraisal.sheet.fact.objected', { count: fact.objections.length });
    case 'improvement.agreed':
      return t('appraisal.sheet.fact.improved', { goal: fact.goal });
    case 'review.decided': {
      const { reviewer, points, indicator } = fact;
      const name = plan.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
      return t('appraisal.sheet.fact.reviewed', { reviewer, name, points });
    }
    case 'followed.up':
      return t('appraisal.sheet.fact.followedUp', { words: fact.words });
  }
}

function aboutRound(t: TFunction, fact: Exclude<RoundFact, AboutCase>): string {
  switch (fact.type) {
    case 'round.opened':
      return t('appraisal.sheet.fact.opened');
    case 'plan.changed':
      return t('appraisal.sheet.fact.planChanged');
    case 'indicators.agreed':
      return t('appraisal.sheet.fact.approved', { by: fact.by });
    case 'collecting.closed':
      return t('appraisal.sheet.fact.closed');
    case 'notices.given':
      return t('appraisal.sheet.fact.given');
    case 'result.final':
      return t('appraisal.sheet.fact.final');
    case 'conclusion.written':
      return t('appraisal.sheet.fact.concluded');
    case 'round.archived':
      return t('appraisal.sheet.fact.archived');
  }
}

/** What happened, in a few words; without the name of the student it is about. */
export const factWords =
  (t: TFunction, state: RoundState): Words =>
  (fact) =>
    'student' in fact ? aboutCase(t, state, fact) : aboutRound(t, fact);
