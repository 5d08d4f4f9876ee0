import { useTranslation } from 'react-i18next';
import { DRIFT, type Drift } from '../../../core/assessment/licence/drift.ts';
import { sampleAddress } from '../../../core/assessment/licence/sample.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { daysAgo } from '../figures.ts';

/** Whether the eye is due to be checked again. */
export function DriftNote({ drift }: { readonly drift: Drift }) {
  const { t, i18n } = useTranslation();
  const { due, sessions, days, sample } = drift;
  const figures = { sessions, ago: daysAgo(days, i18n.language) };
  if (due === undefined)
    return (
      <Notice tone="good">
        {t('licence.drift.fine', { ...figures, most: DRIFT.sessions, late: DRIFT.days })}
      </Notice>
    );
  return (
    <Notice
      tone="warning"
      title={t('licence.drift.title')}
      actions={
        <ButtonLink
          variant="primary"
          icon="eye"
          href={hrefOf({ name: 'licence', sample: sampleAddress(sample) })}
        >
          {t('licence.drift.check')}
        </ButtonLink>
      }
    >
      {t(`licence.drift.${due}`, figures)}
    </Notice>
  );
}
