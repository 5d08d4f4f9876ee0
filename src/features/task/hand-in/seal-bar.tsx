import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/task/attempts.ts';
import type { HandIn } from '../../../core/task/kept-task.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Notice } from '../../../ui/notice.tsx';
import shared from '../task.module.css';
import type { useSealing } from './use-sealing.ts';

interface SealBarProps {
  readonly last: HandIn | undefined;
  readonly attempts: readonly Attempt[];
  readonly sealing: ReturnType<typeof useSealing>;
  readonly isPossible: boolean;
}

const isNewSince = (attempts: readonly Attempt[], at: number): boolean =>
  attempts.some(({ isIn, started }) => isIn && started.at > at);

/** The button that seals, for the first time or anew, and what went wrong with it. */
export function SealBar({ last, attempts, sealing, isPossible }: SealBarProps) {
  const { t } = useTranslation();
  const { state, seal } = sealing;
  const isBusy = state === 'busy';
  return (
    <div className={classNames(shared.stack, shared.screen)}>
      {last !== undefined && isNewSince(attempts, last.at) && (
        <Notice tone="warning">{t('task.handIn.since')}</Notice>
      )}
      <div className={shared.row}>
        <Button
          variant={last === undefined ? 'primary' : 'secondary'}
          size="large"
          icon="lock"
          disabled={isBusy || !isPossible}
          onClick={() => void seal(attempts)}
        >
          {last === undefined
            ? t('task.handIn.seal')
            : t('task.handIn.sealAgain', { version: last.version + 1 })}
        </Button>
        {isBusy && <output>{t('task.handIn.sealing')}</output>}
      </div>
      {state !== 'idle' && state !== 'busy' && (
        <Notice tone="bad" announce="alert">
          {t(`task.handIn.failed.${state}`)}
        </Notice>
      )}
    </div>
  );
}
