import { useTranslation } from 'react-i18next';
import { marksOf, type StudentMark } from '../../../core/appraisal/marks.ts';
import type { Case, Settlement } from '../../../core/appraisal/round-state.ts';
import type { RoundLog } from '../../../core/appraisal/round-store.ts';
import { History } from '../case/history.tsx';
import { formatDay } from '../parts/days.ts';
import styles from './paper.module.css';
import { Marks, Reasons, type ResultProps, useHead } from './result-parts.tsx';
import { Head, PaperSheet, Part, Signatures } from './sheet-parts.tsx';

/** How an objection was settled, in a sentence. */
function useOutcome() {
  const { t } = useTranslation();
  return (settled: Settlement | undefined, from: number): string => {
    if (settled === undefined) return t('appraisal.sheet.objection.open');
    if (settled.way === 'improvement') return t('appraisal.sheet.objection.byImprovement');
    const { reviewer, points: to, reason } = settled;
    return `${t('appraisal.sheet.objection.byReview', { reviewer, from, to })}  ${reason}`;
  };
}

function Objections({ one, mark }: { readonly one: Case; readonly mark: StudentMark }) {
  const { t } = useTranslation();
  const outcome = useOutcome();
  return (
    <Part title={t('appraisal.sheet.objection.title')}>
      {one.objections.map(({ indicator, reason, wanted, settled }) => {
        const own = mark.indicators.find((other) => other.indicator.id === indicator);
        const points = own?.computed ?? 0;
        const about = { name: own?.indicator.name ?? indicator, points };
        return (
          <p key={indicator}>
            {t('appraisal.sheet.objection.about', about)}
            {'\n'}
            {[reason, wanted].filter((part) => part !== '').join('  ')}
            {'\n'}
            {outcome(settled, points)}
          </p>
        );
      })}
    </Part>
  );
}

/** Everything about one student in the round, for the archive. */
export function RecordSheet({ state, one, facts }: ResultProps & { readonly facts: RoundLog }) {
  const { t, i18n } = useTranslation();
  const head = useHead({ state, one });
  const mark = marksOf(one, state.plan);
  const title = t('appraisal.paper.kind.records');
  const { improvement, reply } = one;
  return (
    <PaperSheet
      title={title}
      label={t('appraisal.sheet.about', { name: title, what: one.student.name })}
    >
      <Head facts={head} />
      {one.leftOut === undefined ? (
        <>
          <Marks mark={mark} state={state} isFinal />
          <Reasons one={one} mark={mark} />
        </>
      ) : (
        <p>{t('appraisal.sheet.leftOut', { reason: one.leftOut })}</p>
      )}
      {one.objections.length > 0 && <Objections one={one} mark={mark} />}
      {reply !== undefined && reply.intention !== '' && (
        <Part title={t('appraisal.sheet.reply.intention')}>
          <p>{reply.intention}</p>
        </Part>
      )}
      {improvement !== undefined && (
        <Part title={t('appraisal.sheet.improvement.title')}>
          <p>
            {improvement.goal}
            {'\n'}
            {improvement.steps}
            {'\n'}
            {t('appraisal.sheet.improvement.at', { at: formatDay(improvement.by, i18n.language) })}
          </p>
        </Part>
      )}
      <Part title={t('appraisal.sheet.history')}>
        <History facts={facts} state={state} student={one.student.id} />
      </Part>
      <div className={styles.foot}>
        <Signatures
          people={[
            t('appraisal.paper.signStudent'),
            t('appraisal.paper.signTeacher'),
            t('appraisal.paper.signReviewer'),
          ]}
        />
      </div>
    </PaperSheet>
  );
}
