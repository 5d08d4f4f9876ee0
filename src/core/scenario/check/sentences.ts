import { analyse } from '../../language/analyse.ts';
import type { Analysis } from '../../language/analysis.ts';
import { topicsFor } from '../assemble.ts';
import type { ScenarioStrings } from '../strings.ts';
import { type Authored, type Diagnostic, reporter } from './diagnostic.ts';

type Analyse = (text: string) => Analysis;

/** The rules a sentence breaks, each once, with the words that broke it. Mere questions of taste do not count. */
function brokenIn(text: string, { faults }: Analysis): ReadonlyMap<string, string> {
  const counted = faults.filter(({ severity }) => severity !== 'check');
  return new Map(
    counted.map(({ class: fault, start, end }) => [fault, text.slice(start, end)] as const),
  );
}

/** A suggested reply must do what its author claims, and break only the rules it is meant to break. */
function checkReplies({ script }: Authored, strings: ScenarioStrings, file: string, hear: Analyse) {
  const report = reporter(file);
  return Object.entries(script.replies).flatMap(([id, claim]): readonly Diagnostic[] => {
    const text = strings.replies[id];
    if (text === undefined) return [];
    const heard = hear(text);
    const done: readonly string[] = heard.acts.map(({ act }) => act);
    const broken = brokenIn(text, heard);
    const meant: readonly string[] = claim.faults ?? [];
    const at = ['replies', id];
    return [
      ...claim.acts
        .filter((act) => !done.includes(act))
        .map((act) => report('reply-lacks-act', at, `${id}: ${act}`)),
      ...meant
        .filter((one) => !broken.has(one))
        .map((one) => report('reply-lacks-fault', at, `${id}: ${one}`)),
      ...[...broken]
        .filter(([one]) => !meant.includes(one))
        .map(([one, words]) =>
          report(
            'reply-has-fault',
            at,
            `${id}: “${words}” → faults: [${[...meant, one].join(', ')}]`,
          ),
        ),
    ];
  });
}

/** An example must be recognised as its own topic, and not as one that is false or beyond authority instead. */
function checkTopics({ script }: Authored, strings: ScenarioStrings, file: string, hear: Analyse) {
  const report = reporter(file);
  const isTrap = (topic: string): boolean => script.topics[topic]?.standing !== undefined;
  return Object.entries(strings.topics).flatMap(([id, { examples }]) =>
    examples.flatMap((example, index): readonly Diagnostic[] => {
      const found = hear(example).topics.map(({ topic }) => topic);
      const at = ['topics', id, 'examples', String(index)];
      const traps = found.filter((topic) => topic !== id && isTrap(topic) && !isTrap(id));
      return [
        ...(found.includes(id) ? [] : [report('topic-unrecognised', at, `${id}: ${example}`)]),
        ...traps.map((topic) => report('topic-confused', at, `${id} / ${topic}: ${example}`)),
      ];
    }),
  );
}

/** Sentences held against the language engine. */
export function checkSentences(authored: Authored): readonly Diagnostic[] {
  const { script, strings, common } = authored;
  return Object.entries(strings).flatMap(([locale, words]) => {
    const topics = topicsFor(script, common[locale], words);
    const hear: Analyse = (text) => analyse(text, { locale, seat: 'agent', topics });
    const file = `${script.id}/${locale}.yaml`;
    return [
      ...checkReplies(authored, words, file, hear),
      ...checkTopics(authored, words, file, hear),
    ];
  });
}
