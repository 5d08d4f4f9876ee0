import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { type FieldVerdict, judgeTicket } from '../../../core/scoring/ticket.ts';
import { Card } from '../../../ui/card.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Scored } from '../load-report.ts';
import styles from './ticket.module.css';

const TONES: Readonly<Record<FieldVerdict, 'good' | 'warning' | 'bad' | 'plain'>> = {
  right: 'good',
  missing: 'warning',
  wrong: 'bad',
  unsaid: 'bad',
  'not-needed': 'plain',
};

/** An entry as it is read: the name of an option rather than its id. */
function shown({ script, strings }: Scenario, id: string, entry: string): string {
  const field = script.ticket?.fields.find((one) => one.id === id);
  const option = field?.options === undefined ? undefined : strings.ticket?.[id]?.options?.[entry];
  return option ?? entry;
}

/** The form as it was filled in, held against what was said; prints on one sheet with lines to sign. */
export function Ticket({ scored }: { readonly scored: Scored }) {
  const { t } = useTranslation();
  const { scenario, state } = scored;
  const { ticket } = scenario.script;
  if (ticket === undefined) return null;
  return (
    <Card aria-labelledby="report-ticket" className={styles.card}>
      <h2 id="report-ticket">{t(`report.ticket.kind.${ticket.kind}`)}</h2>
      {Object.keys(state.ticket).length === 0 && <p>{t('report.ticket.empty')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.ticket.field')}</th>
            <th scope="col">{t('report.ticket.entry')}</th>
            <th scope="col">{t('report.ticket.check')}</th>
          </tr>
        </thead>
        <tbody>
          {judgeTicket(scenario, state).map(({ id, verdict }) => (
            <tr key={id}>
              <th scope="row" lang={scenario.locale}>
                {scenario.strings.ticket?.[id]?.label ?? id}
              </th>
              <td lang={scenario.locale}>{shown(scenario, id, state.ticket[id] ?? '')}</td>
              <td>
                <Tag tone={TONES[verdict]}>{t(`report.ticket.verdict.${verdict}`)}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sign}>
        <span>{t('report.ticket.agent')}</span> <span>{t('report.ticket.date')}</span>
      </p>
    </Card>
  );
}
