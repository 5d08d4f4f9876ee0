import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../../core/assessment/assessment-event.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { SheetMoment } from '../panel/moment.ts';
import type { SheetParts } from '../panel/panel-parts.ts';
import { NoteField } from '../parts/note-field.tsx';
import styles from './mark-bar.module.css';
import { MARK_KEYS, MARK_LOOKS } from './mark-kinds.ts';

interface MarkBarProps extends Pick<SheetParts, 'scenario' | 'state' | 'onDo'> {
  readonly moment: SheetMoment;
}

/** The marks by key: digits above the letters and on the number pad. Somebody may need the digits for something else. */
function useMarkKeys(mark: (kind: MarkKind) => void, isOn: boolean): void {
  const keys = MARK_KEYS.flatMap(({ kind, digit }) =>
    ['Digit', 'Numpad'].map((row) => [`${row}${digit}`, () => mark(kind)] as const),
  );
  useShortcuts(isOn ? Object.fromEntries(keys) : {}, 'nothing');
}

function JustMade({
  made,
  state,
  onDo,
}: { readonly made: number } & Omit<MarkBarProps, 'moment' | 'scenario'>) {
  const { t } = useTranslation();
  const mark = state.marks.find(({ n }) => n === made);
  return (
    <div className={styles.made}>
      <output>
        {mark !== undefined && (
          <>
            <Icon name="check" /> {t('sheet.marks.made')} {t(`sheet.marks.kinds.${mark.kind}`)}
          </>
        )}
      </output>
      {mark !== undefined && (
        <NoteField
          key={made}
          lines={1}
          isCompact
          label={t('sheet.marks.note')}
          value={mark.note}
          isLocked={false}
          isAwaited={mark.kind === 'note'}
          onSave={(note) => onDo({ type: 'mark.noted', mark: made, note })}
        />
      )}
    </div>
  );
}

/** One press marks what is on the screen; a word about it can wait. */
export function MarkBar({ scenario, state, onDo, moment }: MarkBarProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<number>();
  const [hasKeys, setHasKeys] = useState(true);
  const { about, at, words } = moment;
  const mark = (kind: MarkKind) => {
    const refusal = onDo({ type: 'mark.made', about, kind, note: '' });
    setMade(refusal === undefined ? state.next : undefined);
  };
  useMarkKeys(mark, hasKeys);
  return (
    <section className={styles.bar} aria-label={t('sheet.marks.label')}>
      <p className={styles.here}>
        {t('sheet.marks.here')} <time>{at}</time>{' '}
        {words === '' ? t('sheet.marks.start') : <q lang={scenario.locale}>{words}</q>}
      </p>
      <div className={styles.kinds}>
        {MARK_KEYS.map(({ kind, digit }) => (
          <button
            key={kind}
            type="button"
            data-tone={MARK_LOOKS[kind].tone}
            {...(hasKeys && { 'aria-keyshortcuts': String(digit) })}
            onClick={() => mark(kind)}
          >
            <Icon name={MARK_LOOKS[kind].icon} />
            <span>{t(`sheet.marks.kinds.${kind}`)}</span>
            {hasKeys && <kbd aria-hidden="true">{digit}</kbd>}
          </button>
        ))}
        <label className={styles.keys}>
          <input
            type="checkbox"
            checked={hasKeys}
            onChange={({ target }) => setHasKeys(target.checked)}
          />
          {t('sheet.marks.keys')}
        </label>
      </div>
      {made !== undefined && <JustMade key={made} {...{ made, state, onDo }} />}
    </section>
  );
}
