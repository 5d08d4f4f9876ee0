import type { ActRule } from '../../language.ts';
import { hello, phoneHello } from './opening/greeting.ts';
import { who } from './opening/self-intro.ts';
import { offer as anythingElseOffer } from './opening/anything-else.ts';
import { offer as offerHelpOffer } from './opening/offer-help.ts';
import { heard } from './reception/acknowledge.ts';
import { feeling } from './reception/empathy.ts';
import { sorry } from './reception/apology.ts';
import { waiting } from './reception/hold-thanks.ts';
import { wait } from './reception/hold-request.ts';
import { identity } from './enquiry/privacy-check.ts';
import { restate } from './enquiry/confirm.ts';
import { agree, proposal } from './enquiry/check-satisfaction.ts';
import { question, request, what } from './enquiry/ask-info.ts';
import { deed, done } from './resolution/solution.ts';
import { instruction } from './resolution/instruction.ts';
import { remedy } from './resolution/remedy.ts';
import { contact } from './resolution/contact.ts';
import { limit } from './resolution/time-commitment.ts';
import { ours } from './resolution/ownership.ts';
import { whoDecides } from './resolution/escalate.ts';
import { thanks } from './closing/thanks.ts';
import { close } from './closing/goodbye.ts';

/** All act rules of the language; a rule may look only at acts whose rules stand before it. */
export const acts: readonly ActRule[] = [
  hello,
  phoneHello,
  who,
  anythingElseOffer,
  offerHelpOffer,
  heard,
  feeling,
  sorry,
  waiting,
  wait,
  identity,
  restate,
  agree,
  proposal,
  request,
  what,
  question,
  ours,
  whoDecides,
  deed,
  done,
  instruction,
  remedy,
  contact,
  limit,
  thanks,
  close,
];
