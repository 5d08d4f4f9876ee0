import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessRefusal } from '../../../core/assessment/assess.ts';
import { missingOn } from '../../../core/assessment/missing.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { Saving } from '../writing/sheet-writer.ts';
import { type SheetParts, thingsOn } from './panel-parts.ts';
import styles from './sheet-head.module.css';

export interface SheetHeadProps extends SheetParts {
  readonly refusal: AssessRefusal | undefined;
  readonly saving: Saving;
  readonly onRetry: () => void;
  /** Whose sheet it is. */
  readonly title?: ReactNode;
  /** What else can be done with the sheet. */
  readonly actions?: ReactNode;
}

/** Whether the latest step is safe. Silent before the first one. */
function SaveWord({ state, saving }: Pick<SheetHeadProps, 'state' | 'saving'>) {
  const { t } = useTranslation();
  if (saving === 'failed' || state.next <= 1) return null;
  return (
    <span className={styles.saved}>
      <Icon name={saving === 'saved' ? 'check' : 'clock'} /> {t(`sheet.saving.${saving}`)}
    </span>
  );
}

function Steps({ onDo }: Pick<SheetHeadProps, 'onDo'>) {
  const { t } = useTranslation();
  const undo = () => onDo({ type: 'undo' });
  const redo = () => onDo({ type: 'redo' });
  useShortcuts({ KeyZ: undo, KeyY: redo }, 'ctrl');
  return (
    <>
      <Button
        variant="quiet"
        icon="undo"
        title={`${t('sheet.undo')} (Ctrl+Z)`}
        aria-label={t('sheet.undo')}
        onClick={undo}
      />
      <Button
        variant="quiet"
        icon="undo"
        className={styles.redo ?? ''}
        title={`${t('sheet.redo')} (Ctrl+Y)`}
        aria-label={t('sheet.redo')}
        onClick={redo}
      />
    </>
  );
}

function HandedIn({ state, onDo }: Pick<SheetHeadProps, 'state' | 'onDo'>) {
  const { t, i18n } = useTranslation();
  const at = formatMoment(state.handedInAt ?? 0, i18n.language);
  return (
    <Notice
      tone="good"
      announce="status"
      actions={
        <Button icon="pencil" onClick={() => onDo({ type: 'sheet.reopened' })}>
          {t('sheet.again')}
        </Button>
      }
    >
      {t('sheet.handedIn', { at })}
      {state.revised && ` · ${t('sheet.revised')}`}
    </Notice>
  );
}

/** How far the sheet has come, whether it is safe, and the way back. */
export function SheetHead(props: SheetHeadProps) {
  const { form, state, refusal, saving, onDo, onRetry, title, actions } = props;
  const { t } = useTranslation();
  const of = thingsOn(form);
  const done = of - missingOn(form, state).length;
  const progress = t('sheet.progress', { done, of });
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <div className={styles.words}>
          {title}
          {!state.handedIn && <span className={styles.progress}>{progress}</span>}
          <SaveWord {...props} />
        </div>
        <span className={styles.steps}>
          {!state.handedIn && <Steps onDo={onDo} />}
          {actions}
        </span>
      </div>
      {state.handedIn ? (
        <HandedIn {...props} />
      ) : (
        <>
          <Meter
            label={t('sheet.title')}
            value={done}
            max={of}
            valueText={progress}
            color="var(--observer)"
          />
        </>
      )}
      <output className={styles.refusal}>
        {refusal !== undefined && t(`sheet.refusal.${refusal}`)}
      </output>
      {saving === 'failed' && (
        <Notice
          tone="bad"
          announce="alert"
          actions={<Button onClick={onRetry}>{t('sheet.retry')}</Button>}
        >
          {t('sheet.notSaved')}
        </Notice>
      )}
    </div>
  );
}
