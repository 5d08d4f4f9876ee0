import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { LevelRow } from '../criteria/level-row.tsx';
import { anchorOf, type SheetParts } from '../panel/panel-parts.ts';
import { NoteField } from '../parts/note-field.tsx';
import styles from './end.module.css';
import { type Gap, MissingList } from './missing-list.tsx';

/** The one mark for the whole, what went well and what to improve. */
export function Words({ form, state, onDo }: SheetParts) {
  const { t } = useTranslation();
  const ask = (about: 'strengths' | 'improvements') =>
    form.rater === 'self' ? t(`sheet.self.${about}`) : t(`sheet.${about}`);
  return (
    <>
      <LevelRow
        legend={t('sheet.overall')}
        id={anchorOf('end', 'overall')}
        level={state.overall}
        isLocked={state.handedIn}
        onPick={(level) => onDo({ type: 'overall.rated', level })}
      />
      <p className={styles.hint}>
        1 {t('sheet.levels.low')} · 3 {t('sheet.levels.middle')} · 5 {t('sheet.levels.high')}
      </p>
      {(['strengths', 'improvements'] as const).map((about) => (
        <div key={about} id={anchorOf('end', about)}>
          <NoteField
            lines={4}
            label={ask(about)}
            value={state[about]}
            isLocked={state.handedIn}
            onSave={(text) => onDo({ type: 'words.written', about, text })}
          />
        </div>
      ))}
    </>
  );
}

interface EndTabProps extends SheetParts {
  readonly onJump: (gap: Gap) => void;
  /** What handing in does here. */
  readonly handInHint?: string | undefined;
}

/** The whole in one look, and off it goes. */
export function EndTab({ onJump, handInHint, ...parts }: EndTabProps) {
  const { t } = useTranslation();
  const { state, onDo } = parts;
  return (
    <div className={styles.end}>
      <Words {...parts} />
      {!state.handedIn && (
        <>
          <MissingList {...parts} onJump={onJump} />
          <Button variant="primary" icon="send" onClick={() => onDo({ type: 'sheet.handed-in' })}>
            {t('sheet.handIn')}
          </Button>
          <p className={styles.hint}>{handInHint ?? t('sheet.blind')}</p>
        </>
      )}
    </div>
  );
}
