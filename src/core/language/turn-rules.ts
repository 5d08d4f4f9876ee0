import type { Span } from './analysis.ts';
import type { FoundAct } from './finding/find-acts.ts';
import type { Utterance } from './finding/utterance.ts';
import type { TurnCondition } from './language.ts';

const MARKS = /[\s,。!?;:…~、.'"“”()-]/g;
/** Nobody answers curtly at this length. */
const BARE_LENGTH = 30;

/** Whether nothing but greeting, address and particles stands beside the match. */
function isBare(at: Span, utterance: Utterance): boolean {
  const { text, prepared } = utterance;
  if (text.length > BARE_LENGTH) return false;
  const rest = `${text.slice(0, at.start)}\n${text.slice(at.end)}`;
  const shell = prepared.shell;
  const left = shell === undefined ? rest : rest.replace(shell, '');
  return left.replace(MARKS, '') === '';
}

/** Whether the other side swore just before. Unknown counts as no: a rule that cannot know stays silent. */
function isAfterAbuse(utterance: Utterance): boolean {
  const { previous } = utterance.context;
  return previous !== undefined && utterance.prepared.findVulgar(previous).length > 0;
}

/** Whether a rule's condition on the place of the utterance holds. */
export function isConditionMet(condition: TurnCondition, at: Span, utterance: Utterance): boolean {
  switch (condition) {
    case 'bare':
      return isBare(at, utterance);
    case 'later-turn':
      return (utterance.context.turn ?? 0) > 0 && at.start === 0;
    case 'after-abuse':
      return isAfterAbuse(utterance);
  }
}

/**
 * Thanks right after one's own "please hold" thank for the waiting, whatever their words. The acts of the sentence
 * before are asked for only where there are such thanks.
 */
export function thanksAfterHold(
  acts: readonly FoundAct[],
  previousActs: () => readonly FoundAct[],
): FoundAct[] {
  const thanks = acts.find((act) => act.act === 'thanks');
  if (thanks === undefined || acts.some((act) => act.act === 'hold-thanks')) return [];
  if (!previousActs().some((act) => act.act === 'hold-request')) return [];
  return [{ ...thanks, act: 'hold-thanks' }];
}
