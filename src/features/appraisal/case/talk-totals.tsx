import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkTotal } from '../../../core/appraisal/evidence.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useTask } from '../../../ui/use-task.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import type { OpenRound } from '../round/use-round.ts';
import styles from './case.module.css';
import { type ExplainedTotal, explainTotals } from './explain-totals.ts';

interface TalkTotalsProps extends Pick<AppraisalPorts, 'scenariosOf'> {
  readonly totals: readonly TalkTotal[];
  readonly open: Pick<OpenRound, 'workspace'>;
}

function Total({ title, total, cap }: ExplainedTotal) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{t('appraisal.sheet.talkTotal', { title, total })}</span>
      {cap !== undefined && (
        <>
          <Tag tone="bad">{t('appraisal.sheet.capped')}</Tag>
          {cap.words !== undefined && <span lang={cap.lang}>{cap.words}</span>}
        </>
      )}
    </li>
  );
}

/** What each talk behind the records came to, and what held it down. */
export function TalkTotals({ totals, open: { workspace }, scenariosOf }: TalkTotalsProps) {
  const { i18n } = useTranslation();
  const locale = i18n.language;
  const [task] = useTask(
    useCallback(
      () => explainTotals(totals, { workspace, scenariosOf, locale }),
      [totals, workspace, scenariosOf, locale],
    ),
  );
  const explained = task.state === 'failed' ? [] : (task.value ?? []);
  if (explained.length === 0) return null;
  return (
    <ul className={styles.totals}>
      {explained.map((one, index) => (
        <Total key={index} {...one} />
      ))}
    </ul>
  );
}
