import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../ui/duration.ts';
import type { Scored } from '../load-report.ts';
import styles from './call-facts.module.css';

/** When, how long, how hard, with whom. */
export function CallFacts({ scored }: { readonly scored: Scored }) {
  const { t, i18n } = useTranslation();
  const { scenario, state } = scored;
  const { started, turns, snapshot } = state;
  const { hints } = scored.report;
  const lasted = (turns.at(-1)?.at ?? 0) - (turns[0]?.at ?? 0);
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const count = turns.filter(({ by }) => by === 'agent').length;
  const used =
    hints.taken === 0
      ? t('report.total.facts.hintsNone')
      : t('report.total.facts.hintsValue', { count: hints.taken, cost: hints.cost });
  const rows = [
    ['date', date.format(started.at)],
    ['time', formatDuration(lasted)],
    ['customer', `${scenario.strings.customer.name} · ${scenario.personaStrings.name}`],
    ['level', t(`report.total.level.${started.level}`)],
    ['rings', t('report.total.facts.ringsValue', { rings: snapshot.context.rings })],
    ['sentences', t('report.total.facts.sentencesValue', { count })],
    ['hints', used],
  ] as const;
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{t(`report.total.facts.${label}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
