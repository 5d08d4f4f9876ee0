import { useTranslation } from 'react-i18next';
import type { AppraisalNotice } from '../../../core/appraisal/notice.ts';
import { GIVERS } from '../../../core/appraisal/round-plan.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import { Quotes } from '../parts/quotes.tsx';
import styles from './notice.module.css';

type Told = AppraisalNotice['indicators'][number];

interface IndicatorProps {
  readonly told: Told;
  /** What counts in the end, where a review came to something else. */
  readonly final: number | undefined;
}

function Indicator({ told, final }: IndicatorProps) {
  const { t } = useTranslation();
  const { id, name, about, weight, points: before, reason, quotes } = told;
  const points = final ?? before;
  return (
    <li>
      <Card className={shared.stack} aria-labelledby={`told-${id}`}>
        <div className={styles.head}>
          <h2 id={`told-${id}`}>{name}</h2>
          <span className={styles.points}>{t('appraisal.points', { count: points })}</span>
        </div>
        {points !== before && (
          <p className={shared.small}>{t('appraisal.sheet.before', { points: before })}</p>
        )}
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

function Total({ total, pass }: Pick<AppraisalNotice, 'total' | 'pass'>) {
  const { t } = useTranslation();
  return (
    <p className={styles.total}>
      <span>{t('appraisal.notice.total')}</span>
      <span className={styles.figure}>{total}</span>
      <Tag tone={total >= pass ? 'good' : 'bad'}>
        {t(total >= pass ? 'appraisal.sheet.passed' : 'appraisal.sheet.failed')}
      </Tag>
    </p>
  );
}

/** What the student is told: the own marks and why. */
export function ToldCards({ notice }: { readonly notice: AppraisalNotice }) {
  const { t } = useTranslation();
  const { total, pass, shares, comment, use, indicators, final } = notice;
  return (
    <>
      <Card className={shared.stack} aria-label={t('appraisal.notice.total')}>
        {/* The final result has a card of its own; two totals would be one too many. */}
        {final === undefined && <Total {...{ total, pass }} />}
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
          <Indicator
            key={told.id}
            told={told}
            final={final?.settled.find(({ indicator }) => indicator === told.id)?.points}
          />
        ))}
      </ul>
    </>
  );
}
