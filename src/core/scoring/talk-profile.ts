import type { ActId, FaultClass } from '../language/analysis.ts';
import type { AgentTurn, SessionState, Turn } from '../session/session-state.ts';

/** How the agent talked, in counts anybody can check; no marks. */
export interface TalkProfile {
  readonly utterances: number;
  /** Chinese characters, or words where the language puts spaces between them. */
  readonly words: number;
  readonly wordsPerUtterance: number;
  readonly longest: number;
  /** The agent's share of all words, 0–1. */
  readonly shareOfTalk: number;
  readonly questions: { readonly open: number; readonly closed: number };
  /** Seconds between the customer's last word and the agent's next; holds left out. */
  readonly replySeconds: { readonly median: number; readonly longest: number };
  readonly courtesy: Courtesy;
}

/** In how many utterances each courtesy was shown; `plain` broke no rule of wording. */
export interface Courtesy {
  readonly honorific: number;
  readonly thanks: number;
  readonly sorry: number;
  readonly empathy: number;
  readonly reception: number;
  readonly plain: number;
}

const COURTESIES: Readonly<
  Record<Exclude<keyof Courtesy, 'honorific' | 'plain'>, readonly ActId[]>
> = {
  thanks: ['thanks', 'hold-thanks'],
  sorry: ['apology'],
  empathy: ['empathy'],
  reception: ['acknowledge', 'confirm'],
};

/** Faults of content rather than of wording. */
const NOT_WORDING: readonly FaultClass[] = ['over-promise', 'jargon'];

const isAgent = (turn: Turn): turn is AgentTurn => turn.by === 'agent';

const countWords = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{L}\p{N}'’]+/gu)?.length ?? 0;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const wordsOf = (turn: Turn): number => {
  if (turn.by === 'agent') return countWords(turn.text);
  return turn.by === 'customer' ? sum(turn.parts.map(({ text }) => countWords(text))) : 0;
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Seconds the customer waited for each reply that followed the customer's words directly. */
function replyTimes(turns: readonly Turn[]): readonly number[] {
  return turns.flatMap((turn, index) => {
    const before = turns[index - 1];
    if (turn.by !== 'agent' || before?.by !== 'customer') return [];
    return [Math.max(0, Math.round((turn.at - before.at) / 1000))];
  });
}

function courtesyOf(said: readonly AgentTurn[]): Courtesy {
  const having = (test: (turn: AgentTurn) => boolean): number => said.filter(test).length;
  const doing = (acts: readonly ActId[]): number =>
    having(({ analysis }) => analysis.acts.some(({ act }) => acts.includes(act)));
  const isPlain = ({ analysis }: AgentTurn): boolean =>
    analysis.faults.every(
      (fault) => fault.severity === 'check' || NOT_WORDING.includes(fault.class),
    );
  return {
    honorific: having(({ analysis }) => analysis.measures.honorifics > 0),
    thanks: doing(COURTESIES.thanks),
    sorry: doing(COURTESIES.sorry),
    empathy: doing(COURTESIES.empathy),
    reception: doing(COURTESIES.reception),
    plain: having(isPlain),
  };
}

/** Measures a call, finished or not. Everything is 0 before the agent has spoken. */
export function talkProfile({ turns }: SessionState): TalkProfile {
  const said = turns.filter(isAgent);
  const lengths = said.map(wordsOf);
  const words = sum(lengths);
  const all = sum(turns.map(wordsOf));
  const open = sum(said.map(({ analysis }) => analysis.measures.openQuestions));
  const questions = sum(said.map(({ analysis }) => analysis.measures.questions));
  const waits = replyTimes(turns);
  return {
    utterances: said.length,
    words,
    wordsPerUtterance: said.length === 0 ? 0 : Math.round(words / said.length),
    longest: Math.max(0, ...lengths),
    shareOfTalk: all === 0 ? 0 : words / all,
    questions: { open, closed: questions - open },
    replySeconds: { median: median(waits), longest: Math.max(0, ...waits) },
    courtesy: courtesyOf(said),
  };
}
