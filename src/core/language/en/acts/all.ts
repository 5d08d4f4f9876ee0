import type { ActRule } from '../../language.ts';
import { closing } from './closing.ts';
import { enquiry } from './enquiry.ts';
import { opening } from './opening.ts';
import { reception } from './reception.ts';
import { resolution } from './resolution.ts';

/** All English act rules; a rule may look only at acts whose rules stand before it. */
export const acts: readonly ActRule[] = [
  ...opening,
  ...reception,
  ...enquiry,
  ...resolution,
  ...closing,
];
