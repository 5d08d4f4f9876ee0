import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './report-actions.module.css';

const PLACES = [
  ['observe', 'eye'],
  ['opinions', 'swap'],
  ['debrief', 'chat'],
  ['paper', 'document'],
] as const;

/** Where a talk is looked at together. */
export function WithOthers({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.others} aria-labelledby="report-others" data-print="hide">
      <span id="report-others">{t('sheet.together.title')}</span>
      {PLACES.map(([name, icon]) => (
        <ButtonLink key={name} variant="quiet" icon={icon} href={hrefOf({ name, session })}>
          {t(`sheet.together.${name}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}
