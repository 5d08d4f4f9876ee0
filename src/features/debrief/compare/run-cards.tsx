import { useTranslation } from 'react-i18next';
import type { ScoredRun } from '../../../core/debrief/compare-figures.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { hrefOf } from '../../../ui/route.ts';
import styles from './compare.module.css';

interface RunCardProps {
  readonly run: ScoredRun;
  readonly which: 'one' | 'other';
}

function RunCard({ run, which }: RunCardProps) {
  const { t, i18n } = useTranslation();
  const { state, scenario, report } = run;
  const { at, level, agent, names, session } = state.started;
  const who = agent === undefined ? names?.agent : t(`replay.agent.${agent}`);
  const about = [
    formatMoment(at, i18n.language),
    who,
    scenario.personaStrings.name,
    t(`report.total.level.${level}`),
  ];
  const ending = scenario.strings.endings[report.ending ?? '']?.title;
  return (
    <Card padding="tight" className={styles.run} data-which={which}>
      <h2>{t(`debrief.compare.${which}`)}</h2>
      <p>{about.filter((part) => part !== undefined).join(' · ')}</p>
      <p>
        <strong>{t('report.total.outOf', { total: report.total })}</strong>{' '}
        <span lang={scenario.locale}>{ending}</span>
      </p>
      <p data-print="hide">
        <ButtonLink variant="quiet" icon="document" href={hrefOf({ name: 'report', session })}>
          {t('debrief.summary.report')}
        </ButtonLink>
      </p>
    </Card>
  );
}

/** Which two runs these are. */
export function RunCards({ one, other }: { readonly one: ScoredRun; readonly other: ScoredRun }) {
  return (
    <div className={styles.pair}>
      <RunCard run={one} which="one" />
      <RunCard run={other} which="other" />
    </div>
  );
}
