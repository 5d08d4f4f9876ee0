import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { hrefOf } from '../../ui/route.ts';
import styles from './hero.module.css';

/** The customer speaks, the agent answers, the observer takes notes. */
function ThreeWalking() {
  return (
    <svg className={styles.picture} viewBox="0 0 360 190" aria-hidden="true" focusable="false">
      <g className={styles.customer}>
        <circle cx="80" cy="98" r="24" />
        <path d="M80 128c-29 0-44 19-44 46v16h88v-16c0-27-15-46-44-46z" />
      </g>
      <g className={styles.observer}>
        <circle cx="282" cy="98" r="24" />
        <path d="M282 128c-29 0-44 19-44 46v16h88v-16c0-27-15-46-44-46z" />
      </g>
      <g className={styles.agent}>
        <circle cx="181" cy="82" r="29" />
        <path d="M181 117c-36 0-55 23-55 56v17h110v-17c0-33-19-56-55-56z" />
        <path className={styles.headset} d="M150 84v-6a31 31 0 0 1 62 0v6M212 84c0 14-8 21-20 22" />
        <rect className={styles.pad} x="144" y="80" width="12" height="20" rx="6" />
        <rect className={styles.pad} x="206" y="80" width="12" height="20" rx="6" />
      </g>
      <path
        className={styles.bubble}
        d="M28 14h74a12 12 0 0 1 12 12v22a12 12 0 0 1-12 12H86l-8 10-6-10H28a12 12 0 0 1-12-12V26a12 12 0 0 1 12-12z"
      />
      <path className={styles.cross} d="M36 30h56M36 44h34" />
      <g className={styles.sheet}>
        <rect x="296" y="134" width="44" height="54" rx="6" />
        <path d="M305 149l4 4 7-8M322 149h10M305 166l4 4 7-8M322 166h10" />
      </g>
    </svg>
  );
}

/** What the product is, in one line and one picture. */
export function Hero() {
  const { t } = useTranslation();
  return (
    <div className={styles.hero}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1>{t('library.title')}</h1>
          <p className={styles.lead}>{t('library.lead')}</p>
          <p className={styles.ways}>
            <ButtonLink icon="document" href={hrefOf({ name: 'task', code: 'open' })}>
              {t('library.tasks')}
            </ButtonLink>
            <ButtonLink icon="person" href={hrefOf({ name: 'teach' })}>
              {t('library.teach')}
            </ButtonLink>
          </p>
        </div>
        <ThreeWalking />
      </div>
    </div>
  );
}
