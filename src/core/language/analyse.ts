import {
  type ActFinding,
  type ActId,
  type AnalyseContext,
  type AnalyseOptions,
  type Analysis,
  FORBIDDEN,
  type FaultFinding,
  isSlip,
  misreadTopic,
  type Span,
  type TopicFinding,
} from './analysis.ts';
import { overlaps, splitSentences } from './clauses.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { type FoundAct, findActs } from './finding/find-acts.ts';
import { type FoundFault, findFaults } from './finding/find-faults.ts';
import { clearest, judgeTopics } from './finding/judge-topics.ts';
import { withLikelyActs } from './finding/likely-acts.ts';
import { likeARebuke } from './finding/like-a-rebuke.ts';
import { holdAgainstCase } from './finding/read-backs.ts';
import { prepareLanguage, type PreparedLanguage } from './finding/prepare.ts';
import type { Misreading } from './finding/reading-back.ts';
import { Utterance } from './finding/utterance.ts';
import type { Language } from './language.ts';
import { findLanguage } from './languages.ts';
import { measure } from './measures.ts';
import {
  cutParts,
  type NormalisedText,
  normalise,
  toOriginal,
  withoutPauses,
} from './normalise.ts';
import { findTopics } from './topics.ts';
import { thanksAfterHold } from './turn-rules.ts';

const NOTHING_KNOWN: AnalyseContext = {};
const NO_FRAMES = { honorifics: undefined, openQuestions: undefined };

const heardIn = (utterance: Utterance): FoundAct[] =>
  withLikelyActs(utterance, findActs(utterance));

function actsOf(text: string, prepared: PreparedLanguage): FoundAct[] {
  return heardIn(new Utterance(normalise(text).text, NOTHING_KNOWN, prepared));
}

function judgeActs(utterance: Utterance): FoundAct[] {
  const acts = heardIn(utterance);
  const { previousOwn } = utterance.context;
  if (previousOwn === undefined) return acts;
  return [...acts, ...thanksAfterHold(acts, () => actsOf(previousOwn, utterance.prepared))];
}

/** One finding for each act and place, in the order of the text. */
function reportActs(source: NormalisedText, found: readonly FoundAct[]): ActFinding[] {
  const ordered = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const lastEnd = new Map<string, number>();
  const acts: ActFinding[] = [];
  for (const act of ordered) {
    if (act.start < (lastEnd.get(act.act) ?? 0)) continue;
    lastEnd.set(act.act, act.end);
    acts.push({ act: act.act, ...toOriginal(source, act) });
  }
  return acts;
}

function reportFault(source: NormalisedText, fault: FoundFault): FaultFinding {
  const { code, severity, better } = fault;
  return { class: fault.class, code, severity, better, ...toOriginal(source, fault) };
}

/** Faults of the text without its pauses, so that a word broken by spaces is still a word. */
function judgeTight(
  source: NormalisedText,
  utterance: Utterance,
  acts: readonly FoundAct[],
): FaultFinding[] {
  const tight = withoutPauses(source);
  if (tight.text === source.text) return [];
  const joined = new Utterance(tight.text, utterance.context, utterance.prepared);
  return findFaults(joined, acts).map((fault) => reportFault(tight, fault));
}

/** The first sentence that nobody can say or hear in one breath. */
function longestRun({ text }: NormalisedText, limit: number): Span | undefined {
  return splitSentences(text).find(
    ({ start, end }) =>
      end - start > limit && measure(text.slice(start, end), NO_FRAMES).characters > limit,
  );
}

function judgeLength(
  source: NormalisedText,
  characters: number,
  { tooLong }: Language,
): FaultFinding[] {
  const whole = { start: 0, end: source.text.length };
  const place =
    characters > tooLong.characters ? whole : longestRun(source, tooLong.unbroken ?? Infinity);
  if (place === undefined) return [];
  const said = measure(source.text.slice(place.start, place.end), NO_FRAMES).characters;
  return [
    {
      class: 'too-long',
      code: 'too-long.utterance',
      severity: 'light',
      better: tooLong.better.replaceAll('{said}', String(said)),
      ...toOriginal(source, place),
    },
  ];
}

/** A question or an offer inside a rebuke is no service: "can't you read?" asks for no information. */
const HOLLOWED: ReadonlySet<ActId> = new Set([
  'ask-info',
  'confirm',
  'check-satisfaction',
  'offer-help',
  'anything-else',
  'solution',
  'hold-request',
  'privacy-check',
]);
/** A rebuke colours the whole of an utterance this short, and the whole sentence of a longer one. */
const COLOURED_LENGTH = 30;

/** Words of comfort that are part of the rebuke itself ("was our little train late?") comfort nobody. */
function isMockery(act: FoundAct, rebukes: readonly FoundFault[]): boolean {
  return act.act === 'empathy' && rebukes.some((fault) => overlaps(fault, act));
}

function dropHollowed(
  acts: readonly FoundAct[],
  faults: readonly FoundFault[],
  utterance: Utterance,
): FoundAct[] {
  // What is only asked about, or an oath at nobody, hollows nothing out.
  const rebukes = faults.filter(
    (fault) => FORBIDDEN.has(fault.class) && fault.severity !== 'check' && !isSlip(fault),
  );
  if (rebukes.length === 0) return [...acts];
  const isShort = utterance.text.length <= COLOURED_LENGTH;
  const sentences = rebukes.map((fault) => utterance.sentenceAt(fault.start));
  const isHollow = (act: FoundAct): boolean =>
    HOLLOWED.has(act.act) && (isShort || sentences.some((sentence) => overlaps(sentence, act)));
  return acts.filter((act) => !isHollow(act) && !isMockery(act, rebukes));
}

const reportMisread = (source: NormalisedText, misread: readonly Misreading[]): TopicFinding[] =>
  misread.map(({ fact, ...at }) => ({
    topic: misreadTopic(fact),
    score: 1,
    ...toOriginal(source, at),
  }));

type Judgement = Pick<Analysis, 'acts' | 'faults' | 'topics'>;

function judgePart(
  source: NormalisedText,
  prepared: PreparedLanguage,
  options: AnalyseOptions,
): Judgement {
  const utterance = new Utterance(source.text, options.context ?? NOTHING_KNOWN, prepared);
  const judged = judgeActs(utterance);
  const about = judgeTopics(source, utterance, () => judged, options.topics);
  const soFar = { source, acts: judged, topics: about };
  const { acts, misread } = holdAgainstCase(utterance, soFar, options.onRecord);
  const topics = [...about, ...reportMisread(source, misread)];
  if (options.seat !== 'agent') return { acts: reportActs(source, acts), faults: [], topics };
  const found = findFaults(utterance, acts);
  const faults = found.map((fault) => reportFault(source, fault));
  const more = judgeTight(source, utterance, acts).filter(
    (fault) => !faults.some((known) => overlaps(known, fault)),
  );
  const all = [...faults, ...more];
  const alike = all.some((fault) => FORBIDDEN.has(fault.class)) ? [] : likeARebuke(utterance);
  return {
    acts: reportActs(source, dropHollowed(acts, [...found, ...alike], utterance)),
    faults: [...all, ...alike.map((fault) => reportFault(source, fault))],
    topics,
  };
}

/** What a text is about and nothing else, as `analyse` says it; for what is written, not said. */
export function topicsIn(
  text: string,
  { locale, topics }: Pick<AnalyseOptions, 'locale' | 'topics'>,
): Analysis['topics'] {
  const language = findLanguage(locale);
  const source = normalise(text);
  if (language === undefined) return topics === undefined ? [] : findTopics(source, topics);
  const prepared = prepareLanguage(language);
  return clearest(
    cutParts(source).flatMap((part) => {
      const utterance = new Utterance(part.text, NOTHING_KNOWN, prepared);
      let acts: readonly FoundAct[] | undefined;
      return judgeTopics(part, utterance, () => (acts ??= heardIn(utterance)), topics);
    }),
  );
}

/** Judges a text by the rules of one given language. Pure; never throws on any text; linear in its length. */
export function analyseWith(language: Language, text: string, options: AnalyseOptions): Analysis {
  const prepared = prepareLanguage(language);
  const source = normalise(text);
  const parts = cutParts(source).map((part) => judgePart(part, prepared, options));
  const measures = measure(source.text, prepared);
  const length = options.seat === 'agent' ? judgeLength(source, measures.characters, language) : [];
  return {
    engine: ENGINE_VERSION,
    acts: parts.flatMap((part) => part.acts),
    faults: [...parts.flatMap((part) => part.faults), ...length],
    topics: clearest(parts.flatMap((part) => part.topics)),
    measures,
  };
}

/**
 * Judges one utterance: what it does, which rules of service language it breaks, what it is about. Deterministic.
 * Spans are in UTF-16 units of `text`. Only the agent can break a rule. An unknown locale gives no acts and no
 * faults, but topics and measures all the same, since those need no rules.
 */
export function analyse(text: string, options: AnalyseOptions): Analysis {
  const language = findLanguage(options.locale);
  if (language !== undefined) return analyseWith(language, text, options);
  const source = normalise(text);
  return {
    engine: ENGINE_VERSION,
    acts: [],
    faults: [],
    topics: topicsIn(text, options),
    measures: measure(source.text, NO_FRAMES),
  };
}
