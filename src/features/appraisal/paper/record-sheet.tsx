import { useTranslation } from 'react-i18next';
import { marksOf } from '../../../core/appraisal/marks.ts';
import type { RoundLog } from '../../../core/appraisal/round-store.ts';
import { History } from '../case/history.tsx';
import styles from './paper.module.css';
import { Marks, Reasons, type ResultProps, useHead } from './result-parts.tsx';
import { Improvement, Objections } from './settled-parts.tsx';
import { Head, PaperSheet, Part, Signatures } from './sheet-parts.tsx';

/** Everything about one student in the round, for the archive. */
export function RecordSheet({ state, one, facts }: ResultProps & { readonly facts: RoundLog }) {
  const { t } = useTranslation();
  const head = useHead({ state, one });
  const mark = marksOf(one, state.plan);
  const title = t('appraisal.paper.kind.records');
  const { reply } = one;
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
      <Objections one={one} mark={mark} />
      {reply !== undefined && reply.intention !== '' && (
        <Part title={t('appraisal.sheet.reply.intention')}>
          <p>{reply.intention}</p>
        </Part>
      )}
      <Improvement one={one} />
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
