import type { DebriefStep } from '../../../core/debrief/steps.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { Commitment } from './commitment.tsx';
import { CustomerView } from './customer-view.tsx';
import { Missed } from './missed.tsx';
import { ObserverSpeaks } from './observer-speaks.tsx';
import { Promises } from './promises.tsx';
import { SelfStep } from './self-step.tsx';
import { Turns } from './turns.tsx';
import { Wordings } from './wordings.tsx';

interface StepBodyProps {
  readonly step: DebriefStep;
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly ports: DebriefPorts;
  readonly commitment: string;
  readonly onCommitment: (text: string) => void;
  /** Somebody wanted to finish without a commitment. */
  readonly isWanting: boolean;
}

/** What belongs to one step. */
export function StepBody({ step, talk, own, ports, ...promise }: StepBodyProps) {
  switch (step) {
    case 'observer':
      return <ObserverSpeaks talk={talk} own={own} />;
    case 'self':
      return <SelfStep talk={talk} own={own} selfRating={ports.selfRating} />;
    case 'turns':
      return <Turns talk={talk} />;
    case 'missed':
      return <Missed talk={talk} />;
    case 'promises':
      return <Promises talk={talk} />;
    case 'wording':
      return <Wordings talk={talk} own={own} />;
    case 'customer':
      return <CustomerView talk={talk} />;
    case 'commitment':
      return <Commitment talk={talk} own={own} {...promise} />;
  }
}
