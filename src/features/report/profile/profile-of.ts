import { gatherEvidence } from '../../../core/scoring/evidence.ts';
import { type TalkProfile, talkProfile } from '../../../core/scoring/talk-profile.ts';
import type { Scored } from '../load-report.ts';

/** How the agent talked; a fault somebody has excused breaks no rule here either. */
export function profileOf({ scenario, state }: Scored): TalkProfile {
  const { said } = gatherEvidence(scenario, state);
  const judged = new Map(said.map(({ turn, sentence }) => [turn, sentence]));
  const turns = state.turns.map((turn, index) => judged.get(index) ?? turn);
  return talkProfile({ ...state, turns });
}
