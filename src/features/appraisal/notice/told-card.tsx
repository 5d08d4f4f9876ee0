import { useTranslation } from 'react-i18next';
import type { AppraisalNotice } from '../../../core/appraisal/notice.ts';
import { GIVERS } from '../../../core/appraisal/round-plan.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import { Quotes } from '../parts/quotes.tsx';
import styles from './notice.module.css';

type Told = AppraisalNotice['indicators'][number];

function Indicator({ told }: { readonly told: Told }) {
  const { t } = useTranslation();
  const { id, name, about, weight, points, reason, quotes } = told;
  return (
    <li>
      <Card className={shared.stack} aria-labelledby={`told-${id}`}>
        <div className={styles.head}>
          <h2 id={`told-${id}`}>{name}</h2>
          <span className={styles.points}>{t('appraisal.points', { count: points })}</span>
        </div>
        <p className={shared.small}>
          {t('appraisal.sheet.weight', { weight })} {about !== '' && `· ${about}`}
        </p>
        <dl className={styles.givers}>
          {GIVERS.map((giver) => (
            <div key={giver}>
              <dt>{t(`appraisal.giver.${giver}`)}</dt>
              <dd>{told[giver] ?? t('appraisal.none')}</dd>
            </div>
          ))}
        </dl>
        {reason !== '' && (
          <div>
            <h3>{t('appraisal.notice.reason')}</h3>
            <p className={shared.prose}>{reason}</p>
          </div>
        )}
        {quotes.length > 0 && (
          <div className={shared.stack}>
            <h3>{t('appraisal.notice.quotes')}</h3>
            <Quotes quotes={quotes} />
          </div>
        )}
      </Card>
    </li>
  );
}

/** What the student is told: the own marks and why. */
export function ToldCards({ notice }: { readonly notice: AppraisalNotice }) {
  const { t } = useTranslation();
  const { total, pass, shares, comment, use, indicators } = notice;
  return (
    <>
      <Card className={shared.stack} aria-label={t('appraisal.notice.total')}>
        <p className={styles.total}>
          <span>{t('appraisal.notice.total')}</span>
          <span className={styles.figure}>{total}</span>
          <Tag tone={total >= pass ? 'good' : 'bad'}>
            {t(total >= pass ? 'appraisal.sheet.passed' : 'appraisal.sheet.failed')}
          </Tag>
        </p>
        {comment !== '' && (
          <div>
            <h2>{t('appraisal.notice.comment')}</h2>
            <p className={shared.prose}>{comment}</p>
          </div>
        )}
        <details className={shared.details}>
          <summary>{t('appraisal.notice.how')}</summary>
          <p>{t('appraisal.notice.howText', { ...shares })}</p>
          {use !== '' && (
            <p>
              {t('appraisal.notice.use')}
              {t('appraisal.colon')}
              {use}
            </p>
          )}
        </details>
      </Card>
      <ul className={styles.items}>
        {indicators.map((told) => (
          <Indicator key={told.id} told={told} />
        ))}
      </ul>
    </>
  );
}
