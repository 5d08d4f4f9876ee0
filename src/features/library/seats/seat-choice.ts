import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Level } from '../../../core/scenario/vocabulary.ts';
import type { Go } from '../../../ui/route.ts';
import type { CallPorts } from '../start-call.ts';

/** What every way to take part needs. */
export interface SeatChoiceProps {
  /** The chosen case with the chosen customer; absent until it is loaded. */
  readonly scenario: Scenario | undefined;
  readonly level: Level;
  readonly ports: CallPorts;
  readonly go: Go;
}
