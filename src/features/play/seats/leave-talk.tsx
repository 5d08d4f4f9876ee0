import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

interface LeaveTalkProps {
  /** The script would leave as well, so nothing is asked. */
  readonly isDue: boolean;
  readonly onLeave: () => void;
}

/** The customer's way out. A whole group's talk hangs on it, so leaving before its time is asked twice. */
export function LeaveTalk({ isDue, onLeave }: LeaveTalkProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const stay = () => setIsAsking(false);
  return (
    <>
      <Button variant="danger" icon="cross" onClick={() => (isDue ? onLeave() : setIsAsking(true))}>
        {t('seats.customer.leave')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={stay}
        title={t('seats.customer.leaveTitle')}
        actions={
          <>
            <Button variant="primary" onClick={stay}>
              {t('seats.customer.stay')}
            </Button>
            <Button variant="danger" onClick={onLeave}>
              {t('seats.customer.leave')}
            </Button>
          </>
        }
      >
        <p>{t('seats.customer.leaveText')}</p>
      </Dialog>
    </>
  );
}
