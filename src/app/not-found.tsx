import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { hrefOf } from '../ui/route.ts';

/** An address that leads nowhere, with a way home. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.missing.title')} lead={t('shell.missing.text')} width="narrow">
      <p>
        <ButtonLink variant="primary" href={hrefOf({ name: 'library' })}>
          {t('shell.missing.home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
