import type { FaultRule } from '../../language.ts';
import { cannotUnderstand } from './self-respect/cannot-understand.ts';
import { tooDull } from './self-respect/too-dull.ts';
import { cannotAfford } from './self-respect/cannot-afford.ts';
import { worthlessRequest } from './self-respect/worthless-request.ts';
import { yourKind } from './self-respect/your-kind.ts';
import { scorn } from './self-respect/scorn.ts';
import { doubtsHonesty } from './self-respect/doubts-honesty.ts';
import { faculties } from './self-respect/faculties.ts';
import { standing } from './self-respect/standing.ts';
import { smallMatter } from './self-respect/small-matter.ts';
import { suspicion } from './self-respect/suspicion.ts';
import { turnOfScorn } from './self-respect/turn-of-scorn.ts';
import { ourContempt } from './self-respect/our-contempt.ts';
import { lowOpinion } from './self-respect/low-opinion.ts';
import { whoLetYou } from './blame/who-let-you.ts';
import { tooLate } from './blame/too-late.ts';
import { yourFault } from './blame/your-fault.ts';
import { troubleMaker } from './blame/trouble-maker.ts';
import { ifOnly } from './blame/if-only.ts';
import { yourDoing } from './blame/your-doing.ts';
import { costsUs } from './blame/costs-us.ts';
import { noWonder } from './blame/no-wonder.ts';
import { onYou } from './blame/on-you.ts';
import { toldYou } from './contradict/told-you.ts';
import { rhetoricalQuestion } from './contradict/rhetorical-question.ts';
import { pointedQuestion } from './contradict/pointed-question.ts';
import { customerIsWrong } from './contradict/customer-is-wrong.ts';
import { ownAttitude } from './contradict/own-attitude.ts';
import { lecture } from './contradict/lecture.ts';
import { roughCommand } from './contradict/rough-command.ts';
import { noSpecialRight } from './contradict/no-special-right.ts';
import { scold } from './contradict/scold.ts';
import { orders } from './contradict/orders.ts';
import { myWord } from './contradict/my-word.ts';
import { rebuke } from './contradict/rebuke.ts';
import { impatience } from './contradict/impatience.ts';
import { shrug } from './contradict/shrug.ts';
import { abuse } from './vulgar/abuse.ts';
import { coarse, tame } from './vulgar/slips.ts';
import { insult } from './vulgar/insult.ts';
import { dareToComplain } from './provoke/dare-to-complain.ts';
import { dare } from './provoke/dare.ts';
import { asYouLike } from './provoke/as-you-like.ts';
import { threat } from './provoke/threat.ts';
import { sneer } from './provoke/sneer.ts';
import { contempt } from './provoke/contempt.ts';
import { retort } from './provoke/retort.ts';
import { goElsewhere } from './provoke/go-elsewhere.ts';
import { sarcasm } from './provoke/sarcasm.ts';
import { refusal } from './provoke/refusal.ts';
import { menace } from './provoke/menace.ts';
import { jeer } from './provoke/jeer.ts';
import { dismissal } from './provoke/dismissal.ts';
import { veiled as selfRespectVeiled } from './self-respect/veiled.ts';
import { veiled as blameVeiled } from './blame/veiled.ts';
import { veiled as contradictVeiled } from './contradict/veiled.ts';
import { veiled as provokeVeiled } from './provoke/veiled.ts';
import { noIdea } from './evasion/no-idea.ts';
import { noPower } from './evasion/no-power.ts';
import { notMyJob } from './evasion/not-my-job.ts';
import { sendAway } from './evasion/send-away.ts';
import { waitAndSee } from './evasion/wait-and-see.ts';
import { thatIsTheRule } from './rule-hiding.ts';
import { doNotFeel } from './emotion-denial.ts';
import { guarantee } from './over-promise.ts';
import { bareRefusal, helloAgain, roughHello } from './curt.ts';
import { tradeWord } from './jargon.ts';
import { verbalTic } from './filler.ts';

/** All fault rules of the language; those on a customer's dignity first. */
export const faults: readonly FaultRule[] = [
  cannotUnderstand,
  tooDull,
  cannotAfford,
  worthlessRequest,
  yourKind,
  scorn,
  doubtsHonesty,
  faculties,
  standing,
  smallMatter,
  suspicion,
  turnOfScorn,
  ourContempt,
  lowOpinion,
  whoLetYou,
  tooLate,
  yourFault,
  troubleMaker,
  ifOnly,
  yourDoing,
  costsUs,
  noWonder,
  onYou,
  toldYou,
  rhetoricalQuestion,
  pointedQuestion,
  customerIsWrong,
  ownAttitude,
  lecture,
  roughCommand,
  noSpecialRight,
  scold,
  orders,
  myWord,
  rebuke,
  impatience,
  shrug,
  abuse,
  coarse,
  tame,
  insult,
  dareToComplain,
  dare,
  asYouLike,
  threat,
  sneer,
  contempt,
  retort,
  goElsewhere,
  sarcasm,
  refusal,
  menace,
  jeer,
  dismissal,
  selfRespectVeiled,
  blameVeiled,
  contradictVeiled,
  provokeVeiled,
  notMyJob,
  sendAway,
  noPower,
  noIdea,
  waitAndSee,
  thatIsTheRule,
  doNotFeel,
  guarantee,
  bareRefusal,
  roughHello,
  helloAgain,
  tradeWord,
  verbalTic,
];
