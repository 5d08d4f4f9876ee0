import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { channelOf } from '../machine/channel-of.ts';
import type { Call } from '../machine/play-context.ts';

/** What the customer has got no answer to at all. */
export const openNeeds = ({ state }: Call): readonly string[] =>
  Object.entries(state.snapshot.context.needs)
    .filter(([, need]) => need === 'open')
    .map(([id]) => id);

interface HangUpDialogProps {
  readonly call: Call;
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Hanging up on a customer is asked twice. What is still missing is named, except at the real level. */
export function HangUpDialog({ call, open, onStay, onLeave }: HangUpDialogProps) {
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  const context = channelOf(call);
  const isNamed = call.state.started.level !== 'real';
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title={t('play.hangUp.title', { context })}
      actions={
        <>
          <Button variant="primary" onClick={onStay}>
            {t('play.hangUp.stay', { context })}
          </Button>
          <Button variant="danger" icon="phone-down" onClick={onLeave}>
            {t('play.hangUp.leave', { context })}
          </Button>
        </>
      }
    >
      <p>{t(isNamed ? 'play.hangUp.named' : 'play.hangUp.unnamed')}</p>
      {isNamed && (
        <ul lang={locale}>
          {openNeeds(call).map((need) => (
            <li key={need}>{strings.needs[need] ?? need}</li>
          ))}
        </ul>
      )}
      <p>{t('play.hangUp.warning', { context })}</p>
    </Dialog>
  );
}
