import { type ActId, type FaultClass, FORBIDDEN, misreadFacts } from '../language/analysis.ts';

/** What the customer takes from one sentence of the agent: the analysis without its spans. */
export interface Heard {
  readonly acts: readonly ActId[];
  readonly faults: readonly FaultClass[];
  /** Of the five forbidden classes, those it broke slightly at most: it may not have been meant for the customer. */
  readonly slights: readonly FaultClass[];
  readonly topics: readonly string[];
  /** The agent said exactly this before. */
  readonly repeated: boolean;
  /** Nothing but a word or two, or no words at all. */
  readonly empty: boolean;
  /** Said in another language than the call's: the customer hears that somebody speaks, and no more. */
  readonly otherLanguage: boolean;
}

export const hurts = (heard: Heard): boolean => heard.faults.some((fault) => FORBIDDEN.has(fault));

/** Whether something of the case was read back wrongly: the customer puts that right before anything else. */
export const hasMisread = ({ topics }: Heard): boolean => misreadFacts(topics).length > 0;

/** Acts a sentence about the weather also does. */
const ALSO_SMALL_TALK: readonly ActId[] = ['ask-info', 'acknowledge', 'greeting'];

const isSmallTalk = ({ acts, topics }: Heard): boolean =>
  topics.includes('small-talk') &&
  topics.length === 1 &&
  acts.every((act) => ALSO_SMALL_TALK.includes(act));

/** Says nothing a customer could do anything with: no act, no fault, nothing about the case. */
export const isBesideThePoint = (heard: Heard): boolean =>
  heard.faults.length === 0 &&
  heard.slights.length === 0 &&
  (isSmallTalk(heard) || (heard.acts.length === 0 && heard.topics.length === 0));

/** Words in the right language that the engine could make nothing of; they may well have been to the point. */
export const isUnclear = (heard: Heard): boolean =>
  !heard.empty && !heard.otherLanguage && !isSmallTalk(heard) && isBesideThePoint(heard);

/**
 * Asks the customer to say it all again, and for nothing else: the talk stays where it is. Whoever asks for one thing
 * again wants that; and after a rebuke nobody repeats himself.
 */
export const asksAgain = (heard: Heard, asked: readonly string[]): boolean =>
  heard.topics.includes('say-again') &&
  asked.length === 0 &&
  !hurts(heard) &&
  !heard.slights.includes('vulgar');
