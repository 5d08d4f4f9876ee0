import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketField } from '../../../core/scenario/script.ts';
import type { Drafts } from '../../../core/session/drafts.ts';
import { MAX_ENTRY } from '../../../core/session/session-event.ts';
import { Button } from '../../../ui/button.tsx';
import type { Do } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './ticket-form.module.css';
import { useTicketDraft } from './use-ticket-draft.ts';

interface FieldProps {
  readonly call: Call;
  readonly field: TicketField;
  readonly entry: string;
  readonly onChange: (entry: string) => void;
  readonly onLeave: () => void;
}

/** A choice, one line for a fact, or a box for everything else. */
function Entry({ call, field, entry, onChange, onLeave }: FieldProps) {
  const { t } = useTranslation();
  const shared = {
    value: entry,
    required: field.required,
    onBlur: onLeave,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  if (field.options !== undefined) {
    const names = call.stage.scenario.strings.ticket?.[field.id]?.options;
    return (
      <select {...shared}>
        <option value="">{t('play.ticket.choose')}</option>
        {field.options.map((option) => (
          <option key={option} value={option}>
            {names?.[option] ?? option}
          </option>
        ))}
      </select>
    );
  }
  if (field.fact !== undefined) return <input maxLength={MAX_ENTRY} {...shared} />;
  const hint = field.promises === true ? t('play.ticket.promises') : undefined;
  return <textarea maxLength={MAX_ENTRY} rows={3} placeholder={hint} {...shared} />;
}

function Field(props: FieldProps) {
  const { t } = useTranslation();
  const { call, field } = props;
  const { strings, locale } = call.stage.scenario;
  return (
    <label className={styles.field}>
      <span lang={locale}>
        {strings.ticket?.[field.id]?.label ?? field.id}
        {field.required && <span className={styles.required}> {t('play.ticket.required')}</span>}
      </span>
      <Entry {...props} />
    </label>
  );
}

interface TicketFormProps {
  readonly call: Call;
  readonly drafts: Drafts;
  readonly onDo: Do;
}

/** The form the agent fills in while listening or afterwards. Leaving a field saves the form. */
export function TicketForm({ call, drafts, onDo }: TicketFormProps) {
  const { t } = useTranslation();
  const { ticket } = call.stage.script;
  const saved = call.state.ticket;
  const [changed, setChanged] = useTicketDraft(call, drafts);
  // What another window has filled in meanwhile shows through where nothing was changed here.
  const entries = { ...saved, ...changed };
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
          onChange={(entry) => setChanged({ ...changed, [field.id]: entry })}
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
