import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFailure } from '../../core/scenario/scenario-source.ts';
import type { Result } from '../../core/shared/result.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RoleCard } from './role-card.tsx';

interface RolePanelProps {
  readonly loaded: Result<Scenario, SourceFailure> | undefined;
}

/** The role card, or why there is none. */
export function RolePanel({ loaded }: RolePanelProps) {
  const { t } = useTranslation();
  if (loaded === undefined) return <Loading>{t('shell.loading')}</Loading>;
  if (loaded.ok) return <RoleCard agent={loaded.value.strings.agent} lang={loaded.value.locale} />;
  return (
    <Notice tone="bad" announce="alert">
      {loaded.error === 'unknown-locale'
        ? t('library.brief.no-language')
        : t('library.brief.failed')}
    </Notice>
  );
}
