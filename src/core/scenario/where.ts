import type { StateValue } from 'xstate';
import type { ActId } from '../language/analysis.ts';
import type { CallSnapshot } from './machine/compile.ts';
import { bandOf } from './patience.ts';
import type { Beat, LaterPart, Script } from './script.ts';

function talkOf(snapshot: CallSnapshot): StateValue | undefined {
  const value: StateValue = snapshot.value;
  return typeof value === 'object' ? value['talk'] : undefined;
}

/** Where the talk is, `stage.beat`; empty before the customer's first words and after the end. */
export function beatOf(snapshot: CallSnapshot): string {
  const talk = talkOf(snapshot);
  if (typeof talk !== 'object') return '';
  const [stage, beat] = Object.entries(talk)[0] ?? [];
  return typeof beat === 'string' && stage !== 'over' ? `${stage}.${beat}` : '';
}

export function findBeat(script: Script, ref: string): Beat | undefined {
  const [stage = '', beat = ''] = ref.split('.');
  return script.stages[stage]?.beats[beat];
}

export interface Moment {
  /** What a good agent does now. */
  readonly expects: readonly ActId[];
  /** Ids of suggested sentences. */
  readonly replies: readonly string[];
}

/** The later part of this name; nothing for the first part, which has none. */
export const findPart = (script: Script, id: string): LaterPart | undefined =>
  script.parts?.find((part) => part.id === id);

/** The part that follows; nothing after the last. */
export function nextPart(script: Script, id: string): LaterPart | undefined {
  const parts = script.parts ?? [];
  return parts[parts.findIndex((part) => part.id === id) + 1];
}

/** How the two are talking in a part: over what, who called, and what the customer says first. */
export const meetingOf = (
  script: Script,
  part: string,
): Pick<Script, 'channel' | 'direction' | 'opens'> => findPart(script, part) ?? script;

/** What belongs to this point of the talk; an empty reference is the time before the customer's first words. */
export function momentAt(script: Script, ref: string, part: string): Moment {
  if (ref === '') return (findPart(script, part) ?? script)['first-words'];
  const beat = findBeat(script, ref);
  const expects = beat?.expects ?? script.stages[ref.split('.')[0] ?? '']?.expects ?? [];
  return { expects, replies: beat?.replies ?? [] };
}

/** The ending reached, or nothing while the call goes on. */
export function endingOf(snapshot: CallSnapshot): string | undefined {
  const talk = talkOf(snapshot);
  const over = typeof talk === 'object' ? talk['over'] : undefined;
  return typeof over === 'string' ? over.replace(/^ending-/, '') : undefined;
}

/** The customer has run out of patience: hangs up or walks out. */
export const isGone = (snapshot: CallSnapshot): boolean =>
  bandOf(snapshot.context.patience) === 'gone';

/** Nothing is open any more: the customer could say goodbye. */
export const isContent = ({ context }: CallSnapshot): boolean =>
  Object.values(context.needs).every((need) => need !== 'open');
