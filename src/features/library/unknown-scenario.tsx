import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';

/** The address names a scenario that is not here. */
export function UnknownScenario() {
  const { t } = useTranslation();
  return (
    <Page title={t('library.brief.unknown.title')} width="narrow">
      <Notice tone="warning">{t('library.brief.unknown.text')}</Notice>
      <p>
        <ButtonLink variant="primary" icon="arrow-left" href={hrefOf({ name: 'library' })}>
          {t('library.brief.back')}
        </ButtonLink>
      </p>
    </Page>
  );
}
