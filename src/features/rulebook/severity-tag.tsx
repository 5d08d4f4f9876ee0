import { useTranslation } from 'react-i18next';
import type { Severity } from '../../core/language/analysis.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';

const TONES: Readonly<Record<Severity, Tone | 'plain'>> = {
  fatal: 'bad',
  heavy: 'bad',
  medium: 'warning',
  light: 'plain',
  check: 'info',
};

/** How much a rule weighs, in words. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[severity]}>{t(`report.findings.severity.${severity}`)}</Tag>;
}
