import { type RunKinds, runsOf } from './runs.ts';

/** A kind of sentences, by its place in a list of kinds. */
type Kind = number;

/** What a language knows of its runs before it has seen sentences of any kind. */
export interface RunKnowledge {
  readonly kinds: RunKinds;
  /** How large a part of all runs of ordinary talk a common one is. */
  readonly shares: ReadonlyMap<string, number>;
}

/** In how many sentences of each kind each run stands; kinds it does not stand in are left out. */
export interface Evidence {
  readonly knowledge: RunKnowledge;
  readonly runs: ReadonlyMap<string, ReadonlyMap<Kind, number>>;
  /** Runs of all sentences of each kind, and of all kinds. */
  readonly sizes: readonly number[];
  readonly size: number;
  /** What each run says of each kind, worked out when it is first met: few ever are, and those again and again. */
  readonly odds: Map<string, Float64Array>;
}

/** Counts the runs of normalised sentences of which the kinds are known. */
export function gatherEvidence(
  sentences: readonly { readonly kind: Kind; readonly text: string }[],
  kinds: number,
  knowledge: RunKnowledge,
): Evidence {
  const runs = new Map<string, Map<Kind, number>>();
  const sizes = Array.from({ length: kinds }, () => 0);
  let size = 0;
  for (const { kind, text } of sentences) {
    for (const run of runsOf(text, knowledge.kinds)) {
      const counts = runs.get(run) ?? new Map<Kind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      runs.set(run, counts);
      sizes[kind] = (sizes[kind] ?? 0) + 1;
      size += 1;
    }
  }
  return { knowledge, runs, sizes, size, odds: new Map() };
}

/** As if every run had been met so often: what was never met is unlikely, not impossible. */
const UNMET = 0.05;
/** As if so many runs of ordinary talk had been met in each kind: a few sentences show little. */
const ASSUMED = 300;
/** Ordinary talk weighs so much less than the sentences of the other kinds, which are closer to the matter. */
const ORDINARY = 0.5;
/** No run speaks louder against a kind: people say other things besides. */
const MOST_AGAINST = -1;
/** A few runs are no surer than many. */
const CAUTION = 15;

/** For each kind the logarithm of the odds for it that one run gives; nothing for a run met in no sentence. */
function oddsOf(evidence: Evidence, run: string): Float64Array | undefined {
  const { knowledge, runs, sizes, size, odds } = evidence;
  const known = odds.get(run);
  const counts = runs.get(run);
  if (known !== undefined || counts === undefined) return known;
  const unmet = UNMET * runs.size;
  const share = knowledge.shares.get(run) ?? 0;
  let all = 0;
  for (const count of counts.values()) all += count;
  const fresh = Float64Array.from(sizes, (own, kind) => {
    const count = counts.get(kind) ?? 0;
    const here = (count + UNMET + ASSUMED * share) / (own + unmet + ASSUMED);
    const elsewhere = (all - count + UNMET) / (size - own + unmet);
    return Math.max(MOST_AGAINST, Math.log(here / Math.max(elsewhere, ORDINARY * share)));
  });
  odds.set(run, fresh);
  return fresh;
}

/**
 * For each kind how much the runs of a normalised text speak for it, against all other kinds together and against
 * ordinary talk: the logarithms of the odds, as naive Bayes adds them up (Manning, Raghavan, Schütze 2008, ch. 13),
 * scaled so that long texts are little surer than short ones. Above 0 rather for it. Runs met in no sentence say
 * nothing.
 */
export function weighEvidence(evidence: Evidence, text: string): Float64Array {
  const sums = new Float64Array(evidence.sizes.length);
  let known = 0;
  for (const run of runsOf(text, evidence.knowledge.kinds)) {
    const odds = oddsOf(evidence, run);
    if (odds === undefined) continue;
    known += 1;
    for (let kind = 0; kind < sums.length; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + (odds[kind] ?? 0);
  }
  return sums.map((sum) => sum / Math.sqrt(known + CAUTION));
}
