import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketField } from '../../../core/scenario/script.ts';
import { MAX_ENTRY } from '../../../core/session/session-event.ts';
import { Button } from '../../../ui/button.tsx';
import type { Do } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './ticket-form.module.css';

interface FieldProps {
  readonly call: Call;
  readonly field: TicketField;
  readonly entry: string;
  readonly onChange: (entry: string) => void;
  readonly onLeave: () => void;
}

/** What is filled in with one line; the rest gets a box. */
const isShort = ({ fact }: TicketField): boolean => fact !== undefined;

function Field({ call, field, entry, onChange, onLeave }: FieldProps) {
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  const words = strings.ticket?.[field.id];
  const shared = {
    value: entry,
    maxLength: MAX_ENTRY,
    required: field.required,
    onBlur: onLeave,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <label className={styles.field}>
      <span lang={locale}>
        {words?.label ?? field.id}
        {field.required && <span className={styles.required}> {t('play.ticket.required')}</span>}
      </span>
      {field.options !== undefined && (
        <select {...shared}>
          <option value="">{t('play.ticket.choose')}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {words?.options?.[option] ?? option}
            </option>
          ))}
        </select>
      )}
      {field.options === undefined && isShort(field) && <input {...shared} />}
      {field.options === undefined && !isShort(field) && (
        <textarea
          {...shared}
          rows={3}
          placeholder={field.promises === true ? t('play.ticket.promises') : undefined}
        />
      )}
    </label>
  );
}

/** The form the agent fills in while listening or afterwards. Leaving a field saves the form. */
export function TicketForm({ call, onDo }: { readonly call: Call; readonly onDo: Do }) {
  const { t } = useTranslation();
  const { ticket } = call.stage.script;
  const saved = call.state.ticket;
  const [entries, setEntries] = useState(saved);
  // What another window has filled in meanwhile.
  useEffect(() => setEntries((now) => ({ ...saved, ...now })), [saved]);
  if (ticket === undefined) return null;
  const isSaved = ticket.fields.every(({ id }) => (entries[id] ?? '').trim() === (saved[id] ?? ''));
  const save = () => !isSaved && onDo({ type: 'save-ticket', fields: entries });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{t(`play.ticket.kind.${ticket.kind}`)}</h3>
      <p className={styles.how}>{t('play.ticket.how')}</p>
      {ticket.fields.map((field) => (
        <Field
          key={field.id}
          call={call}
          field={field}
          entry={entries[field.id] ?? ''}
          onChange={(entry) => setEntries((now) => ({ ...now, [field.id]: entry }))}
          onLeave={save}
        />
      ))}
      <div className={styles.foot}>
        <Button type="submit">{t('play.ticket.save')}</Button>
        <output>{t(isSaved ? 'play.ticket.saved' : 'play.ticket.unsaved')}</output>
      </div>
    </form>
  );
}
