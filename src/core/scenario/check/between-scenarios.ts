import { topicsIn } from '../../language/analyse.ts';
import type { TopicFinding } from '../../language/analysis.ts';
import { SPOKEN_FOR } from '../../language/topics.ts';
import { topicsFor } from '../assemble.ts';
import type { ScenarioStrings } from '../strings.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';

/** Topics that cost points when they are claimed: a false statement, or more than the agent may grant. */
const isTrap = ({ script }: Authored, topic: string): boolean =>
  script.topics[topic]?.standing !== undefined;

/** Example sentences of the innocent topics of a scenario, with their topic. */
const innocentExamples = (
  authored: Authored,
  locale: string,
): readonly (readonly [string, string])[] =>
  Object.entries(authored.strings[locale]?.topics ?? {})
    .filter(([topic]) => !isTrap(authored, topic))
    .flatMap(([topic, { examples }]) => examples.map((example) => [topic, example] as const));

/**
 * Taken for the topic because it is an example of it, or like one: a pattern the author wrote is meant, and what all
 * words together speak for is no single line's doing.
 */
const isByExample = (
  sentence: string,
  { topic, score }: TopicFinding,
  { topics }: ScenarioStrings,
): boolean =>
  (score < 1 && score > SPOKEN_FOR) || topics[topic]?.examples.includes(sentence) === true;

function checkOne(
  authored: Authored,
  others: readonly Authored[],
  locale: string,
): readonly Diagnostic[] {
  const { script, strings, common } = authored;
  const words = strings[locale];
  if (words === undefined) return [];
  const topics = topicsFor(script, common[locale], words);
  const report = reporter(`${script.id}/${locale}.yaml`);
  return others
    .filter((other) => other !== authored)
    .flatMap((other) => innocentExamples(other, locale))
    .flatMap(([own, example]) =>
      topicsIn(example, { locale, topics })
        .filter((found) => found.topic !== own && isTrap(authored, found.topic))
        .filter((found) => isByExample(example, found, words))
        .map(({ topic }) =>
          report('topic-confused', ['topics', topic], `${topic} / ${own}: ${example}`),
        ),
    );
}

/**
 * Traps that innocent sentences of another scenario run into, because they are like an example of the trap: whoever
 * says such a thing here would lose points for it.
 */
export function checkBetween(
  scenarios: readonly Authored[],
  locales: readonly string[],
): readonly Diagnostic[] {
  return locales.flatMap((locale) => scenarios.flatMap((one) => checkOne(one, scenarios, locale)));
}
