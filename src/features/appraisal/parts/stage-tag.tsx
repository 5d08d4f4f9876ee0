import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../core/appraisal/round-state.ts';
import { Tag } from '../../../ui/tag.tsx';

/** Which step a round is at. */
export function StageTag({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  return (
    <Tag
      tone={stage === 'archived' ? 'plain' : 'info'}
      icon={stage === 'archived' ? 'lock' : 'flag'}
    >
      {t(`appraisal.stage.${stage}`)}
    </Tag>
  );
}
