import { useTranslation } from 'react-i18next';
import { NO_EVIDENCE } from '../../../core/appraisal/evidence.ts';
import { lackingOf } from '../../../core/appraisal/round-progress.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import { Ask } from '../parts/ask.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { formatDay } from '../parts/days.ts';
import type { OpenRound } from './use-round.ts';

/** Who still lacks what, as a message to the class. */
function useReminder({ state, found }: OpenRound) {
  const { t, i18n } = useTranslation();
  const lines = state.cases.flatMap((one) => {
    const seen = { paper: one.paper, evidence: found.get(one.student.id) };
    const lacking = lackingOf(seen, state.plan).map((giver) => t(`appraisal.giver.${giver}`));
    const what = lacking.join(t('appraisal.round.collect.and'));
    return lacking.length === 0
      ? []
      : [t('appraisal.sheet.about', { name: one.student.name, what })];
  });
  const at = formatDay(state.plan.dates.collect, i18n.language);
  const { period } = state.plan;
  return {
    lines,
    text: [t('appraisal.round.collect.reminder', { period, at }), ...lines].join('\n'),
  };
}

/** Hand-ins are gathered by themselves; what lacks is asked for or taken from paper. */
export function CollectStep({ open }: { readonly open: OpenRound }) {
  const { t } = useTranslation();
  const { state, found, act } = open;
  const { lines, text } = useReminder(open);
  const close = (): Promise<boolean> =>
    act({
      type: 'collecting.closed',
      evidence: state.cases.map(
        ({ student: { id } }) => found.get(id) ?? { student: id, ...NO_EVIDENCE },
      ),
    });
  const label = t('appraisal.round.collect.close');
  return (
    <div className={shared.stack}>
      <p>
        {lines.length === 0
          ? t('appraisal.round.collect.ready')
          : t('appraisal.round.collect.lacking', { count: lines.length })}
      </p>
      {open.undecided > 0 && (
        <Notice tone="warning">
          {t('appraisal.round.collect.undecided', { count: open.undecided })}
        </Notice>
      )}
      <div className={shared.row}>
        {lines.length === 0 ? (
          <Button variant="primary" icon="arrow-right" onClick={() => void close()}>
            {label}
          </Button>
        ) : (
          <Ask
            button={label}
            icon="arrow-right"
            title={t('appraisal.round.collect.closeTitle', { count: lines.length })}
            yes={t('appraisal.round.collect.closeYes')}
            onYes={close}
          >
            {t('appraisal.round.collect.closeText')}
          </Ask>
        )}
        {lines.length > 0 && <CopyButton text={text} label={t('appraisal.round.collect.remind')} />}
        <ButtonLink
          icon="print"
          href={hrefOf({ name: 'appraisal-paper', id: state.round, what: 'forms' })}
        >
          {t('appraisal.round.papers.forms')}
        </ButtonLink>
      </div>
    </div>
  );
}
