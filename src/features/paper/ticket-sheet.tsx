import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { HeadFacts } from './head-facts.tsx';
import type { OnPaper } from './load-paper.ts';
import styles from './paper.module.css';
import { SheetOfPaper } from './sheet-of-paper.tsx';
import { Signatures } from './signatures.tsx';

/** An entry as it is read: the name of an option rather than its id. */
const shown = ({ strings }: Scenario, id: string, entry: string): string =>
  strings.ticket?.[id]?.options?.[entry] ?? entry;

interface TicketSheetProps {
  readonly onPaper: OnPaper;
  readonly label: string;
}

/** The form of the case as it was filled in; what is empty leaves room to write. */
export function TicketSheet({ onPaper, label }: TicketSheetProps) {
  const { t, i18n } = useTranslation();
  const { scenario, state } = onPaper;
  const { ticket } = scenario.script;
  if (ticket === undefined) return null;
  const { at, names } = state.started;
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(at);
  return (
    <SheetOfPaper title={t(`report.ticket.kind.${ticket.kind}`)} label={label}>
      <HeadFacts
        facts={[
          [t('paper.observation.scenario'), scenario.strings.title, scenario.locale],
          [t('paper.observation.date'), date],
          [t('paper.ticket.agent'), names?.agent ?? ''],
        ]}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.field}>
              {t('paper.ticket.field')}
            </th>
            <th scope="col">{t('paper.ticket.entry')}</th>
          </tr>
        </thead>
        <tbody lang={scenario.locale}>
          {ticket.fields.map(({ id }) => (
            <tr key={id} className={styles.blank}>
              <th scope="row">{scenario.strings.ticket?.[id]?.label ?? id}</th>
              <td className={styles.lines}>{shown(scenario, id, state.ticket[id] ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Signatures
        title={t('paper.observation.signatures')}
        people={[t('paper.ticket.agent'), t('paper.ticket.date')]}
      />
    </SheetOfPaper>
  );
}
