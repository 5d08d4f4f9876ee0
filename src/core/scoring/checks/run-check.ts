import type { Evidence } from '../evidence.ts';
import type { CheckResult } from '../report.ts';
import type { Check } from '../../scenario/rubric.ts';
import { checkActs } from './acts.ts';
import { checkEvidence } from './evidence.ts';
import { checkFacts } from './facts.ts';
import { checkFaults } from './faults.ts';
import { checkHangUp, checkHolds, checkRings } from './line.ts';
import { checkMood } from './mood.ts';
import { checkNeeds } from './needs.ts';
import { checkPromises } from './promises.ts';
import { checkReplyTime } from './reply-time.ts';
import { checkStatements } from './statements.ts';
import { checkSteps } from './steps.ts';
import { checkTicket } from './ticket.ts';
import { checkTold } from './told.ts';

/** The register of check kinds: a new kind is one file, one line here and one branch of the rubric's schema. */
export function runCheck(check: Check, evidence: Evidence): CheckResult {
  switch (check.kind) {
    case 'rings':
      return checkRings(check, evidence);
    case 'acts':
      return checkActs(check, evidence);
    case 'facts':
      return checkFacts(check, evidence);
    case 'told':
      return checkTold(check, evidence);
    case 'statements':
      return checkStatements(check, evidence);
    case 'needs':
      return checkNeeds(check, evidence);
    case 'steps':
      return checkSteps(check, evidence);
    case 'faults':
      return checkFaults(check, evidence);
    case 'mood':
      return checkMood(check, evidence);
    case 'holds':
      return checkHolds(check, evidence);
    case 'hang-up':
      return checkHangUp(check, evidence);
    case 'reply-time':
      return checkReplyTime(check, evidence);
    case 'evidence':
      return checkEvidence(check, evidence);
    case 'promises':
      return checkPromises(check, evidence);
    case 'ticket':
      return checkTicket(check, evidence);
  }
}
