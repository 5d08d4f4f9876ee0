import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../core/assessment/assessment-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Quote } from '../panel/moment.ts';
import type { SheetParts } from '../panel/panel-parts.ts';
import { NoteField } from '../parts/note-field.tsx';
import styles from './mark-list.module.css';
import { MARK_LOOKS } from './mark-kinds.ts';

export interface MarkListProps extends SheetParts {
  readonly quote: (about: number) => Quote;
  readonly onGoTo?: (about: number) => void;
}

function Entry({
  mark,
  scenario,
  state,
  onDo,
  quote,
  onGoTo,
}: MarkListProps & { readonly mark: Mark }) {
  const { t } = useTranslation();
  const { at, words } = quote(mark.about);
  const kind = t(`sheet.marks.kinds.${mark.kind}`);
  const look = MARK_LOOKS[mark.kind];
  return (
    <li className={styles.mark} data-tone={look.tone}>
      <p className={styles.head}>
        <span className={styles.kind}>
          <Icon name={look.icon} /> {kind}
        </span>
        {onGoTo === undefined ? (
          <time>{at}</time>
        ) : (
          <Button
            variant="quiet"
            aria-label={t('sheet.marks.goTo', { at })}
            onClick={() => onGoTo(mark.about)}
          >
            {at}
          </Button>
        )}
        {!state.handedIn && (
          <Button
            variant="quiet"
            icon="trash"
            aria-label={t('sheet.marks.removeLabel', { at, kind })}
            onClick={() => onDo({ type: 'mark.removed', mark: mark.n })}
          />
        )}
      </p>
      {words !== '' && <q lang={scenario.locale}>{words}</q>}
      {state.handedIn ? (
        mark.note !== '' && <p>{mark.note}</p>
      ) : (
        <NoteField
          lines={1}
          isCompact
          label={t('sheet.marks.note')}
          value={mark.note}
          isLocked={false}
          onSave={(note) => onDo({ type: 'mark.noted', mark: mark.n, note })}
        />
      )}
    </li>
  );
}

/** All marks in the order of the talk. */
export function MarkList(props: MarkListProps) {
  const { t } = useTranslation();
  const marks = [...props.state.marks].sort((a, b) => a.about - b.about || a.n - b.n);
  if (marks.length === 0) return <p className={styles.none}>{t('sheet.marks.none')}</p>;
  return (
    <ol className={styles.list} aria-label={t('sheet.marks.title')}>
      {marks.map((mark) => (
        <Entry key={mark.n} mark={mark} {...props} />
      ))}
    </ol>
  );
}
