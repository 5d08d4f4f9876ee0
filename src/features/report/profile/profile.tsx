import { useTranslation } from 'react-i18next';
import type { TalkProfile } from '../../../core/scoring/talk-profile.ts';
import { Card } from '../../../ui/card.tsx';
import type { Scored } from '../load-report.ts';
import { CourtesyTable } from './courtesy-table.tsx';
import { profileOf } from './profile-of.ts';
import { figureRows, unitOf } from './profile-rows.ts';
import styles from './profile.module.css';

interface PartProps {
  readonly scored: Scored;
  readonly profile: TalkProfile;
}

function ShareOfTalk({ scored, profile }: PartProps) {
  const { t } = useTranslation();
  const { locale, strings } = scored.scenario;
  const percent = Math.round(profile.shareOfTalk * 100);
  return (
    <div className={styles.part}>
      <h3>{t('report.profile.share')}</h3>
      <div className={styles.share} aria-hidden="true">
        <div data-by="agent" style={{ flexGrow: percent }} />
        <div data-by="customer" style={{ flexGrow: 100 - percent }} />
      </div>
      <ul className={styles.shares}>
        <li data-by="agent">{t('report.profile.you', { percent })}</li>
        <li data-by="customer" lang={locale}>
          {t('report.profile.customer', { name: strings.customer.name, percent: 100 - percent })}
        </li>
      </ul>
      <p className={styles.help}>{t(`report.profile.by.${unitOf(locale)}`)}</p>
    </div>
  );
}

function Figures({ scored, profile }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.part}>
      <dl className={styles.figures}>
        {figureRows(profile, scored.scenario.locale, t).map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.help}>{t('report.profile.help.questions')}</p>
      <p className={styles.help}>{t('report.profile.help.reply')}</p>
    </div>
  );
}

/** How the agent talked, in counts anybody can check against the talk below; no marks. */
export function Profile({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const profile = profileOf(scored);
  const isSilent = profile.utterances === 0;
  return (
    <Card aria-labelledby="report-profile" className={styles.card}>
      <div>
        <h2 id="report-profile">{t('report.profile.title')}</h2>
        <p className={styles.intro}>
          {t(isSilent ? 'report.profile.silent' : 'report.profile.intro')}
        </p>
      </div>
      {!isSilent && (
        <div className={styles.parts}>
          <div className={styles.side}>
            <ShareOfTalk scored={scored} profile={profile} />
            <Figures scored={scored} profile={profile} />
          </div>
          <CourtesyTable profile={profile} />
        </div>
      )}
    </Card>
  );
}
