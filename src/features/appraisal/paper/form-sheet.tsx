import { useTranslation } from 'react-i18next';
import type { Case, RoundState } from '../../../core/appraisal/round-state.ts';
import styles from './paper.module.css';
import { Head, PaperSheet, Part, Signatures } from './sheet-parts.tsx';

interface FormSheetProps {
  readonly state: RoundState;
  readonly one: Case;
}

/** The empty form for self and peers, for whoever has no device. */
export function FormSheet({ state, one }: FormSheetProps) {
  const { t } = useTranslation();
  const { plan } = state;
  const { name, number } = one.student;
  const title = t('appraisal.paper.kind.forms');
  return (
    <PaperSheet title={title} label={t('appraisal.sheet.about', { name: title, what: name })}>
      <Head
        facts={[
          [t('appraisal.paper.name'), name],
          [t('appraisal.paper.number'), number],
          [t('appraisal.paper.class'), state.class.name],
          [t('appraisal.paper.period'), plan.period],
        ]}
      />
      <p className={styles.boxes}>
        <span>{t('appraisal.paper.selfBox')}</span>
        <span className={styles.named}>{t('appraisal.paper.peerBox')}</span>
      </p>
      <p className={styles.about}>{t('appraisal.paper.formHow')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.sheet.indicator')}</th>
            <th scope="col">{t('appraisal.paper.score')}</th>
            <th scope="col">{t('appraisal.paper.example')}</th>
          </tr>
        </thead>
        <tbody className={styles.tall}>
          {plan.indicators.map(({ id, name: own, about, weight }) => (
            <tr key={id}>
              <th scope="row" className={styles.name}>
                {t('appraisal.paper.weighed', { name: own, weight })}
                <div className={styles.about}>{about}</div>
              </th>
              <td className={styles.figure}>{'\u00a0'}</td>
              <td>{'\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Part title={t('appraisal.paper.strengths')} lines={3} />
      <Part title={t('appraisal.paper.weaknesses')} lines={3} />
      <div className={styles.foot}>
        <Signatures people={[t('appraisal.paper.signRater')]} />
      </div>
    </PaperSheet>
  );
}
