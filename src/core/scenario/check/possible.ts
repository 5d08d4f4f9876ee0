import type { Guard } from '../guard.ts';
import type { Script } from '../script.ts';
import type { NeedState } from '../vocabulary.ts';
import type { Authored } from './diagnostic.ts';
import { transitionsOf } from './walk.ts';

/** What a guard may ask for, written the way an author finds it: `facts.waybill`, `needs.plan: met`. */
type Mark = string;

const ofNeed = (need: string, state: NeedState): Mark => `needs.${need}: ${state}`;
const all = (kind: string, ids: readonly string[] | undefined): readonly Mark[] =>
  (ids ?? []).map((id) => `${kind}.${id}`);

/** Where a mark may come from: under this condition, or at any time. */
interface Source {
  readonly mark: Mark;
  readonly when: Guard | undefined;
}

function effectSources(script: Script): readonly Source[] {
  return transitionsOf(script).flatMap(({ transition: { when, effects } }) =>
    (effects ?? []).flatMap((effect): readonly Source[] => {
      if ('reveal' in effect) return [{ mark: `facts.${effect.reveal}`, when }];
      if ('step' in effect) return [{ mark: `steps.${effect.step}`, when }];
      return 'need' in effect ? needSources(effect.need, effect.now, when) : [];
    }),
  );
}

/** `promised` also holds once a need is met. */
const needSources = (need: string, state: NeedState, when: Guard | undefined): readonly Source[] =>
  (state === 'met' ? (['met', 'promised'] as const) : [state]).map((one) => ({
    mark: ofNeed(need, one),
    when,
  }));

const weighed = (need: string, state: NeedState, when: Guard | undefined): readonly Source[] =>
  when === undefined ? [] : needSources(need, state, when);

function deskSources({ desk, parts }: Script): readonly Source[] {
  const mayRequest = (parts ?? []).some(({ requests }) => requests > 0);
  return desk
    .filter(({ request }) => request === undefined || mayRequest)
    .map(({ id, needs }) => ({ mark: `seen.${id}`, when: needs?.length ? { facts: needs } : {} }));
}

const sourcesOf = (script: Script): readonly Source[] => [
  ...Object.entries(script.facts).map(([id, fact]) => ({
    mark: `facts.${id}`,
    when: fact['asked-by'],
  })),
  ...Object.entries(script.needs).flatMap(([id, need]) => [
    ...weighed(id, 'promised', need['promised-by']),
    ...weighed(id, 'met', need['met-by']),
  ]),
  ...script.procedure.map(({ step, when }) => ({ mark: `steps.${step}`, when })),
  ...deskSources(script),
  ...effectSources(script),
];

/** Topics that have no words in some language: there no sentence can be about them. */
function speechless({ strings }: Authored): readonly string[] {
  return Object.values(strings).flatMap(({ topics }) =>
    Object.entries(topics)
      .filter(([, { patterns, examples }]) => patterns.length + examples.length === 0)
      .map(([id]) => id),
  );
}

const ownMarks = (script: Script): readonly Mark[] => [
  ...all('facts', Object.keys(script.facts)),
  ...Object.keys(script.needs).flatMap((need) => [ofNeed(need, 'promised'), ofNeed(need, 'met')]),
  ...all(
    'steps',
    script.procedure.map(({ step }) => step),
  ),
  ...all(
    'seen',
    script.desk.map(({ id }) => id),
  ),
];

/**
 * What no call can ever come to, whoever plays it. Each thing is looked at by itself – two that exclude each other
 * both count as possible – so what is named here is certain. Ids nothing stands behind are left to other checks.
 */
export function impossibleIn(authored: Authored): ReadonlySet<Mark> {
  const { script } = authored;
  const sources = sourcesOf(script);
  const impossible = new Set([...ownMarks(script), ...all('topics', speechless(authored))]);
  for (let before = -1; before !== impossible.size; ) {
    before = impossible.size;
    for (const { mark, when } of sources)
      if (impossible.has(mark) && whyNever(when ?? {}, impossible).length === 0)
        impossible.delete(mark);
  }
  return impossible;
}

/** What is missing where one of several is enough: all of it, or nothing. */
function ofSome(whys: readonly (readonly Mark[])[] | undefined): readonly Mark[] {
  if (whys === undefined || whys.some((why) => why.length === 0)) return [];
  return whys.length === 0 ? ['any: []'] : whys.flat();
}

function neverNow({ turn, not }: Guard): readonly Mark[] {
  const { 'at-least': least = 0, 'at-most': most = Number.POSITIVE_INFINITY } = turn ?? {};
  return [
    ...(least > most ? [`turn: ${least} > ${most}`] : []),
    ...(not !== undefined && Object.keys(not).length === 0 ? ['not: {}'] : []),
  ];
}

/** What a condition waits for in vain; nothing when it may hold some time. */
export function whyNever(guard: Guard, impossible: ReadonlySet<Mark>): readonly Mark[] {
  const { topics, told, facts, steps, seen, needs = {} } = guard;
  const owed = [
    ...all('topics', told),
    ...all('facts', facts),
    ...all('steps', steps),
    ...all('seen', seen),
    ...Object.entries(needs).map(([need, state]) => ofNeed(need, state)),
  ];
  const inVain = (marks: readonly Mark[]) => marks.filter((mark) => impossible.has(mark));
  return [
    ...inVain(owed),
    ...ofSome(topics && all('topics', topics).map((mark) => inVain([mark]))),
    ...neverNow(guard),
    ...(guard.all ?? []).flatMap((part) => whyNever(part, impossible)),
    ...ofSome(guard.any?.map((part) => whyNever(part, impossible))),
  ];
}
