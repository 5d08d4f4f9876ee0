import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-moment.ts';
import { Icon } from '../../ui/icon.tsx';
import { hrefOf } from '../../ui/route.ts';
import type { OpenCall } from './load-library.ts';
import styles from './resume-card.module.css';

/** The way back into a call that was left open. */
export function ResumeCard({ call }: { readonly call: OpenCall }) {
  const { t, i18n } = useTranslation();
  const { started, session, lastAt } = call.summary;
  const about = t('library.resume.about', {
    customer: call.customer,
    level: t(`library.level.${started.level}.name`),
    when: formatMoment(lastAt, i18n.language),
  });
  return (
    <section className={styles.card} aria-labelledby="resume">
      <span className={styles.icon}>
        <Icon name="phone" />
      </span>
      <div className={styles.words}>
        <h2 id="resume" className={styles.title}>
          {t('library.resume.title')}
        </h2>
        <p className={styles.scenario}>{call.scenario}</p>
        <p className={styles.about}>{about}</p>
      </div>
      <ButtonLink variant="primary" icon="play" href={hrefOf({ name: 'play', session })}>
        {t('library.resume.button')}
      </ButtonLink>
    </section>
  );
}
