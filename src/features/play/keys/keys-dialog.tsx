import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from './keys-dialog.module.css';

const KEYS = [
  ['Enter', 'send'],
  ['Shift + Enter', 'newLine'],
  ['Alt + C', 'composer'],
  ['Alt + H', 'hold'],
  ['Alt + D', 'desk'],
  ['Alt + 1, 2 …', 'suggestions'],
  ['Alt + I', 'hint'],
] as const;

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('play.keys.title')}
      actions={<Button onClick={onClose}>{t('play.keys.close')}</Button>}
    >
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`play.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
