import * as z from 'zod/mini';
import {
  builtInScenarios,
  builtInParts,
} from '../../../src/adapters/content/built-in-scenarios.ts';
import { topicsIn } from '../../../src/core/language/analyse.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { count, type Figure } from './figures.ts';
import { readLines } from './read-corpus.ts';

/** A sentence an agent may say in a case, and what it is about there; no pattern or example was written from it. */
const rowSchema = z.strictObject({
  case: z.string(),
  text: z.string(),
  topics: z.array(z.string()),
  /** Topics listeners differ about. */
  maybe: z._default(z.array(z.string()), []),
});

/** A sentence a good agent may say, and what he must not claim that it is about without claiming it. */
const nearSchema = z.strictObject({ case: z.string(), text: z.string(), near: z.string() });

async function topicsOf(id: string, locale: string): Promise<Scenario['topics']> {
  const { personas } = await builtInParts.script(id);
  const loaded = await builtInScenarios.load(id, locale, personas[0] ?? '');
  if (!loaded.ok) throw new Error(`${id}: ${loaded.error}`);
  return loaded.value.topics;
}

export interface TopicFigures {
  readonly rows: number;
  readonly topics: Figure;
  /** Of them what an agent may not claim, or only if it is so. */
  readonly claims: Figure;
  /** Sentences about nothing a case is about, and how many of them were taken for something. */
  readonly aboutNothing: Taken;
  /** Sentences that share words with a claim and do not make it, and how many of them were taken for it. */
  readonly nearClaims: Taken;
}

interface Taken {
  readonly taken: number;
  readonly of: number;
}

type KnownTopics = ReadonlyMap<string, Scenario['topics']>;

function takenForClaims(locale: string, known: KnownTopics): Taken {
  const rows = readLines(`test/language/topics/near-claims/${locale}.jsonl`, nearSchema);
  const taken = rows.filter(({ case: id, text, near }) =>
    topicsIn(text, { locale, topics: known.get(id) ?? {} }).some(({ topic }) => topic === near),
  );
  return { taken: taken.length, of: rows.length };
}

/** How well the topics of our cases are heard in sentences nobody wrote them from. */
export async function topicFigures(locale: string): Promise<TopicFigures> {
  const rows = readLines(`test/language/topics/${locale}.jsonl`, rowSchema);
  const cases = [...new Set(rows.map((row) => row.case))];
  const known: KnownTopics = new Map(
    await Promise.all(cases.map(async (id) => [id, await topicsOf(id, locale)] as const)),
  );
  const judged = rows.flatMap((row) => {
    const topics = known.get(row.case) ?? {};
    const heard = new Set(topicsIn(row.text, { locale, topics }).map(({ topic }) => topic));
    return Object.keys(topics)
      .filter((topic) => !row.maybe.includes(topic))
      .map((topic) => ({
        row,
        isClaim: topics[topic]?.claim === true,
        isThere: row.topics.includes(topic),
        isHeard: heard.has(topic),
      }));
  });
  const nothing = rows.filter(({ topics, maybe }) => topics.length + maybe.length === 0);
  const taken = new Set(judged.filter(({ isHeard }) => isHeard).map(({ row }) => row));
  const figure = (some: typeof judged): Figure =>
    count(
      some,
      ({ isThere }) => isThere,
      ({ isHeard }) => isHeard,
    );
  return {
    rows: rows.length,
    topics: figure(judged),
    claims: figure(judged.filter(({ isClaim }) => isClaim)),
    nearClaims: takenForClaims(locale, known),
    aboutNothing: { taken: nothing.filter((row) => taken.has(row)).length, of: nothing.length },
  };
}
