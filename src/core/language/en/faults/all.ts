import type { FaultRule } from '../../language.ts';
import { cannotUnderstand } from './self-respect/cannot-understand.ts';
import { yourKind } from './self-respect/your-kind.ts';
import { doubtsHonesty } from './self-respect/doubts-honesty.ts';
import { shouldHave } from './blame/should-have.ts';
import { yourFault } from './blame/your-fault.ts';
import { troubleMaker } from './blame/trouble-maker.ts';
import { toldYou } from './contradict/told-you.ts';
import { flat } from './contradict/flat.ts';
import { lecture } from './contradict/lecture.ts';
import { dareToComplain } from './provoke/dare-to-complain.ts';
import { asYouLike } from './provoke/as-you-like.ts';
import { threat } from './provoke/threat.ts';
import { refusal } from './provoke/refusal.ts';
import { sneer } from './provoke/sneer.ts';
import { dismissal } from './provoke/dismissal.ts';
import { mock } from './provoke/mock.ts';
import { retort } from './provoke/retort.ts';
import { wealth } from './self-respect/wealth.ts';
import { worth } from './self-respect/worth.ts';
import { slights } from './self-respect/slights.ts';
import { standing } from './self-respect/standing.ts';
import { underrates } from './self-respect/underrates.ts';
import { veiled as selfRespectVeiled } from './self-respect/veiled.ts';
import { veiled as blameVeiled } from './blame/veiled.ts';
import { veiled as contradictVeiled } from './contradict/veiled.ts';
import { noAuthority, noIdea, notMyJob } from './evasion.ts';
import { thatIsTheRule } from './rule-hiding.ts';
import { doNotFeel } from './emotion-denial.ts';
import { guarantee } from './over-promise.ts';
import { bareRefusal } from './curt.ts';
import { tradeTalk, tradeWord } from './jargon.ts';
import { verbalTic } from './filler.ts';

/** All fault rules of the language; those on a customer's dignity first. */
export const faults: readonly FaultRule[] = [
  cannotUnderstand,
  yourKind,
  wealth,
  underrates,
  slights,
  standing,
  worth,
  doubtsHonesty,
  shouldHave,
  yourFault,
  troubleMaker,
  toldYou,
  flat,
  lecture,
  dareToComplain,
  asYouLike,
  threat,
  refusal,
  sneer,
  dismissal,
  mock,
  retort,
  selfRespectVeiled,
  blameVeiled,
  contradictVeiled,
  notMyJob,
  noAuthority,
  noIdea,
  thatIsTheRule,
  doNotFeel,
  guarantee,
  bareRefusal,
  tradeTalk,
  tradeWord,
  verbalTic,
];
