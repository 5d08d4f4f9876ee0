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
  return { knowledge, runs, sizes, size };
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

/**
 * For each kind how much the runs of a normalised text speak for it, against all other kinds together and against
 * ordinary talk: the logarithms of the odds, as naive Bayes adds them up (Manning, Raghavan, Schütze 2008, ch. 13),
 * scaled so that long texts are little surer than short ones. Above 0 rather for it. Runs met in no sentence say
 * nothing.
 */
export function weighEvidence(evidence: Evidence, text: string): Float64Array {
  const { knowledge, runs, sizes, size } = evidence;
  const sums = new Float64Array(sizes.length);
  const unmet = UNMET * runs.size;
  let known = 0;
  for (const run of runsOf(text, knowledge.kinds)) {
    const counts = runs.get(run);
    if (counts === undefined) continue;
    known += 1;
    const share = knowledge.shares.get(run) ?? 0;
    const ordinary = ORDINARY * share;
    const assumed = UNMET + ASSUMED * share;
    let all = 0;
    for (const count of counts.values()) all += count;
    for (const [kind, own] of sizes.entries()) {
      const elsewhere = (all - (counts.get(kind) ?? 0) + UNMET) / (size - own + unmet);
      const here = ((counts.get(kind) ?? 0) + assumed) / (own + unmet + ASSUMED);
      const odds = here / Math.max(elsewhere, ordinary);
      sums[kind] = (sums[kind] ?? 0) + Math.max(MOST_AGAINST, Math.log(odds));
    }
  }
  return sums.map((sum) => sum / Math.sqrt(known + CAUTION));
}
