import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './how-it-works.module.css';

const STEPS: readonly { readonly id: 'talk' | 'say' | 'review'; readonly icon: IconName }[] = [
  { id: 'talk', icon: 'phone' },
  { id: 'say', icon: 'chat' },
  { id: 'review', icon: 'chart' },
];

/** The product in three steps. */
export function HowItWorks() {
  const { t } = useTranslation();
  return (
    <section className={styles.how} aria-labelledby="how-it-works">
      <h2 id="how-it-works">{t('library.how.title')}</h2>
      <ol className={styles.steps}>
        {STEPS.map(({ id, icon }) => (
          <li key={id} className={styles.step} data-step={id}>
            <span className={styles.icon}>
              <Icon name={icon} />
            </span>
            <div>
              <h3 className={styles.title}>{t(`library.how.${id}.title`)}</h3>
              <p className={styles.text}>{t(`library.how.${id}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
