import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { IconName } from '../../../ui/icon.tsx';

interface AskProps {
  readonly button: string;
  readonly icon?: IconName;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly title: string;
  readonly yes: string;
  readonly isDanger?: boolean;
  readonly onYes: () => unknown;
  readonly children: ReactNode;
}

/** A button that asks first: what it does is hard to take back. */
export function Ask({ button, icon, variant = 'primary', title, yes, ...rest }: AskProps) {
  const { t } = useTranslation();
  const { isDanger = false, onYes, children } = rest;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant={variant} {...(icon && { icon })} onClick={() => setIsAsking(true)}>
        {button}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('appraisal.cancel')}</Button>
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              onClick={() => {
                setIsAsking(false);
                onYes();
              }}
            >
              {yes}
            </Button>
          </>
        }
      >
        <p>{children}</p>
      </Dialog>
    </>
  );
}
