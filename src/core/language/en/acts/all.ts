import type { ActRule } from '../../language.ts';
import { hello } from './opening/greeting.ts';
import { terse, who } from './opening/self-intro.ts';
import { offer as anythingElseOffer } from './opening/anything-else.ts';
import { offer as offerHelpOffer } from './opening/offer-help.ts';
import { heard } from './reception/acknowledge.ts';
import { feeling, sharedFeeling } from './reception/empathy.ts';
import { sorry } from './reception/apology.ts';
import { waiting } from './reception/hold-thanks.ts';
import { wait } from './reception/hold-request.ts';
import { identity } from './enquiry/privacy-check.ts';
import { restate } from './enquiry/confirm.ts';
import { agree } from './enquiry/check-satisfaction.ts';
import { request, question } from './enquiry/ask-info.ts';
import { deed } from './resolution/solution.ts';
import { limit } from './resolution/time-commitment.ts';
import { ours } from './resolution/ownership.ts';
import { whoDecides } from './resolution/escalate.ts';
import { thanks } from './closing/thanks.ts';
import { close } from './closing/goodbye.ts';

/** All act rules of the language; a rule may look only at acts whose rules stand before it. */
export const acts: readonly ActRule[] = [
  hello,
  who,
  terse,
  anythingElseOffer,
  offerHelpOffer,
  heard,
  feeling,
  sharedFeeling,
  sorry,
  waiting,
  wait,
  identity,
  restate,
  agree,
  request,
  question,
  deed,
  limit,
  ours,
  whoDecides,
  thanks,
  close,
];
