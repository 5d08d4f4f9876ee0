import { builtInScenarios } from '../../src/adapters/content/built-in-scenarios.ts';
import { analyse } from '../../src/core/language/analyse.ts';
import { scoreSession } from '../../src/core/scoring/score-session.ts';
import { startSession } from '../../src/core/session/evolve.ts';
import { perform, performAnswer } from '../../src/core/session/perform.ts';
import { createSession, type PlayStage, stageFor } from '../../src/core/session/play-stage.ts';
import { replay } from '../../src/core/session/replay.ts';
import type { SessionCommand, SessionEvent } from '../../src/core/session/session-event.ts';
import type { SessionState } from '../../src/core/session/session-state.ts';
import { readCorpus } from '../language/corpus-report/read-corpus.ts';

const ROUNDS = 9;

interface Row {
  readonly what: string;
  readonly unit: string;
  readonly target: string;
  readonly samples: readonly number[];
}

/** Milliseconds of `work`, run `ROUNDS` times after one warm-up. */
function time(work: () => void): readonly number[] {
  work();
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const sentencesOf = ({ scenario }: PlayStage): readonly string[] =>
  Object.values(scenario.strings.replies);

const begin = (stage: PlayStage): SessionState => {
  const { scenario } = stage;
  const started = createSession({ scenario, session: 'bench', level: 'assisted', seed: 7, at: 0 });
  const picked = perform(stage, startSession(stage, started), { type: 'pick-up', rings: 1 }, 0);
  return picked.ok ? picked.value.state : startSession(stage, started);
};

/** Says reply after reply, mild ones only, asks for two hints before each, and keeps the log. */
function playLong(stage: PlayStage, events: number): readonly SessionEvent[] {
  const { replies } = stage.scenario.script;
  const mild = Object.entries(replies).filter(
    ([, { acts, faults }]) => faults === undefined && !acts.includes('goodbye'),
  );
  const log: SessionEvent[] = [];
  let state = begin(stage);
  log.push(state.started, { type: 'call.picked-up', n: 1, at: 0, rings: 1 });
  const attempt = (command: SessionCommand, at: number): boolean => {
    const done = perform(stage, state, command, at);
    if (!done.ok) return false;
    const answered = performAnswer(stage, done.value.state, at);
    log.push(...done.value.events, ...answered.events);
    state = answered.state;
    return true;
  };
  for (let i = 0; log.length < events && state.phase !== 'over'; i += 1) {
    attempt({ type: 'take-hint' }, i);
    attempt({ type: 'take-hint' }, i);
    const text = stage.scenario.strings.replies[mild[i % mild.length]?.[0] ?? ''] ?? '';
    if (!attempt({ type: 'say', text }, i)) break;
  }
  return log.slice(0, events);
}

function fullTurn(stage: PlayStage): () => void {
  const state = begin(stage);
  const text = sentencesOf(stage)[0] ?? '';
  return () => {
    const said = perform(stage, state, { type: 'say', text }, 1);
    const after = said.ok ? performAnswer(stage, said.value.state, 2).state : state;
    scoreSession(stage.scenario, after);
  };
}

/** Texts made to be slow: endless repetition of what rules begin with. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': ['你', '您怎么不', '不知道', '“谁让你', '再就', '1'],
  en: ['you ', 'why did you not ', 'no ', '"you should ', 'if you ', 'a'],
};
const HOSTILE_LENGTH = 100_000;

/** The slowest hostile text of 100,000 characters, in milliseconds; four times the length must take about four times as long. */
function worst(locale: string, length: number): number {
  const times = (HOSTILE[locale] ?? []).map((piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const start = performance.now();
    analyse(text, { locale, seat: 'agent' });
    return performance.now() - start;
  });
  return Math.max(...times);
}

function measure(stage: PlayStage): readonly Row[] {
  const { locale, topics } = stage.scenario;
  const sentences = sentencesOf(stage);
  const many = Array.from({ length: 4000 }, (_, i) => sentences[i % sentences.length] ?? '');
  const log = playLong(stage, 200);
  const turn = fullTurn(stage);
  const corpus = readCorpus(locale).map(({ text }) => text);
  const perSecond = (ms: number): number => many.length / (ms / 1000);
  return [
    {
      what: `analyse, ${locale}, all ${corpus.length} sentences of the corpus`,
      unit: 'sentences/s',
      target: '≥ 30,000',
      samples: time(() => corpus.forEach((text) => analyse(text, { locale, seat: 'agent' }))).map(
        (ms) => corpus.length / (ms / 1000),
      ),
    },
    {
      what: `analyse, ${locale}, suggested replies, without topics`,
      unit: 'sentences/s',
      target: '≥ 10,000',
      samples: time(() => many.forEach((text) => analyse(text, { locale, seat: 'agent' }))).map(
        perSecond,
      ),
    },
    {
      what: `analyse, ${locale}, suggested replies, with the case's topics`,
      unit: 'sentences/s',
      target: '≥ 10,000',
      samples: time(() =>
        many.forEach((text) => analyse(text, { locale, seat: 'agent', topics })),
      ).map(perSecond),
    },
    {
      what: `one full turn, ${locale}`,
      unit: 'ms',
      target: '≤ 2',
      samples: time(() => Array.from({ length: 100 }).forEach(turn)).map((ms) => ms / 100),
    },
    {
      what: `replay of ${log.length} events, ${locale}`,
      unit: 'ms',
      target: '≤ 50',
      samples: time(() => void replay(stage, log)),
    },
    {
      what: `slowest text of 100,000 characters, ${locale}`,
      unit: 'ms',
      target: 'linear',
      samples: [1, 2, 3].map(() => worst(locale, HOSTILE_LENGTH)),
    },
    {
      what: `the same, a quarter as long, ${locale}`,
      unit: 'ms',
      target: 'a quarter',
      samples: [1, 2, 3].map(() => worst(locale, HOSTILE_LENGTH / 4)),
    },
  ];
}

function print({ what, unit, target, samples }: Row): void {
  const sorted = samples.toSorted((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [
    sorted[0],
    sorted[Math.floor(sorted.length / 2)],
    sorted.at(-1),
  ];
  const show = (value: number): string =>
    value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  const cells = [
    what.padEnd(58),
    show(median).padStart(9),
    unit.padEnd(12),
    `${show(least)} – ${show(most)}`.padEnd(24),
    target,
  ];
  process.stdout.write(`${cells.join(' ')}\n`);
}

/**
 * Prints speed figures of one language: median of nine runs after a warm-up, with the slowest and fastest. One
 * language a process, as in a call: V8 stops optimising expressions once it has compiled a megabyte of them.
 */
export async function run([locale = 'zh-CN']: readonly string[]): Promise<number> {
  const loaded = await builtInScenarios.load('lost-cargo', locale, 'precise-accountant');
  if (!loaded.ok) return 1;
  measure(stageFor(loaded.value)).forEach(print);
  return 0;
}
