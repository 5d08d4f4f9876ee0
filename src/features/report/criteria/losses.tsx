import { useTranslation } from 'react-i18next';
import type { CheckResult } from '../../../core/scoring/report.ts';
import type { Scored } from '../load-report.ts';
import { isToldNothing } from '../talk/explain-finding.ts';

interface LossesProps {
  readonly checks: readonly CheckResult[];
  readonly scored: Scored;
}

const lossOf = ({ earned, possible }: CheckResult): number => possible - earned;

/** What to do about a check; whoever told the customer nothing is not warned of false words. */
function Advice({ check, scored }: { readonly check: CheckResult; readonly scored: Scored }) {
  const { t, i18n } = useTranslation();
  const { scenario, sheet } = scored;
  if (check.findings.some((finding) => isToldNothing(finding, scenario)))
    return <span lang={i18n.language}>{t('report.toldNothing.next')}</span>;
  return <span lang={sheet.locale}>{sheet.checks[check.id]?.advice}</span>;
}

/**
 * Where a criterion lost its points, and what to do about it. The rubric's descriptions of levels are for observers:
 * chosen by a sum, they would accuse this call of what its own checks deny.
 */
export function Losses({ checks, scored }: LossesProps) {
  const { t, i18n } = useTranslation();
  const [worst, ...others] = checks
    .filter((check) => lossOf(check) > 0)
    .sort((one, other) => lossOf(other) - lossOf(one));
  if (worst === undefined) return <p lang={i18n.language}>{t('report.criteria.noLoss')}</p>;
  const name = scored.sheet.checks[worst.id]?.name ?? worst.id;
  const key = others.length === 0 ? 'report.criteria.lostOn' : 'report.criteria.lostMostOn';
  const separator = i18n.language.startsWith('zh') ? '' : ' ';
  return (
    <p>
      {t(key, { name })}
      {separator}
      <Advice check={worst} scored={scored} />
    </p>
  );
}
