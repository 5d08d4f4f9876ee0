import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Call } from '../machine/play-context.ts';
import { asHeard } from '../replay/watched.ts';
import { SeatOver } from './seat-over.tsx';
import { SeatScreen } from './seat-screen.tsx';

/** Brings the sheet beside a talk; another family of screens makes it. */
export type RenderSheet = (talk: {
  readonly call: Call;
  /** Whose sheet it is; empty where nobody gave a name. */
  readonly name: string;
  /** The finished sheet goes to the others in the room. */
  readonly onHandIn?: ((sheet: Sheet) => void) | undefined;
}) => ReactNode;

interface ObserverSeatProps {
  readonly call: Call;
  readonly now: () => number;
  readonly name: string;
  readonly sheet: RenderSheet;
  readonly onHandIn?: (sheet: Sheet) => void;
  readonly actions?: ReactNode;
}

/** An observer's seat: the talk as it happens, without a word of the machine's, and the sheet beside it. */
export function ObserverSeat(props: ObserverSeatProps) {
  const { call, now, name, sheet, onHandIn, actions } = props;
  const { t } = useTranslation();
  const { phase, started } = call.state;
  return (
    <SeatScreen
      {...{ now, name, actions }}
      // What the machine has ticked off would tell whoever judges the talk what to think of it.
      call={{ stage: call.stage, state: asHeard(call.state) }}
      seat="observer"
      saving="saved"
      aside={sheet({ call, name, onHandIn })}
      foot={
        phase === 'over' ? (
          <SeatOver session={started.session} />
        ) : (
          <Notice tone="info">{t('seats.observer.watching')}</Notice>
        )
      }
    />
  );
}
