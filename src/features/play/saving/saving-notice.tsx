import { useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { PlayActor } from '../machine/play-actor.ts';
import { isOutage } from '../machine/play-machine.ts';
import { NotSaved } from './save-state.tsx';

/** What stands between the student and going on when a step could not be stored, from the first ring to the end. */
export function SavingNotice({ actor }: { readonly actor: PlayActor }) {
  const { t } = useTranslation();
  const isStuck = useSelector(actor, (snapshot) => snapshot.matches('unsaved'));
  const failure = useSelector(actor, ({ context }) => context.failure);
  const isInRoom = useSelector(
    actor,
    ({ context }) => context.call?.state.started.room !== undefined,
  );
  const hasCaughtUp = useSelector(actor, ({ context }) => context.caughtUp);
  if (isStuck && failure !== undefined) {
    const onGoOn = () => actor.send({ type: 'GO-ON-UNSAVED' });
    return (
      <NotSaved
        failure={failure}
        onRetry={() => actor.send({ type: 'RETRY' })}
        {...(isOutage(failure) && { onGoOn })}
      />
    );
  }
  return hasCaughtUp ? (
    <Notice tone="info" announce="status">
      {t(isInRoom ? 'play.save.interrupted' : 'play.save.caughtUp')}
    </Notice>
  ) : null;
}
