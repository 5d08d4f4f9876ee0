import { runsIn, type VisitRuns } from './runs.ts';

/** A kind of sentences, by its place in a list of kinds. */
type Kind = number;

/** What a language knows of its runs before it has seen sentences of any kind. */
export interface RunKnowledge {
  readonly visitRuns: VisitRuns;
  /** How large a part of all runs of ordinary talk a common one is. */
  readonly shares: ReadonlyMap<number, number>;
}

/** A run that has been met. */
interface Met {
  /** In how many sentences of each kind; kinds it does not stand in are left out. */
  readonly counts: Map<Kind, number>;
  /** What it says of each kind, worked out when it is met again: few ever are, and those again and again. */
  odds: Float64Array | undefined;
}

/** What sentences of which the kinds are known have shown of runs. */
export interface Evidence {
  readonly knowledge: RunKnowledge;
  readonly runs: ReadonlyMap<number, Met>;
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
  const runs = new Map<number, Met>();
  const sizes = Array.from({ length: kinds }, () => 0);
  let size = 0;
  for (const { kind, text } of sentences) {
    for (const run of runsIn(text, knowledge.visitRuns)) {
      const met = runs.get(run) ?? { counts: new Map<Kind, number>(), odds: undefined };
      met.counts.set(kind, (met.counts.get(kind) ?? 0) + 1);
      runs.set(run, met);
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

/** For each kind the logarithm of the odds for it that a run gives which has been met so often. */
function oddsOf(evidence: Evidence, run: number, counts: Met['counts']): Float64Array {
  const { knowledge, runs, sizes, size } = evidence;
  const unmet = UNMET * runs.size;
  const share = knowledge.shares.get(run) ?? 0;
  let all = 0;
  for (const count of counts.values()) all += count;
  return Float64Array.from(sizes, (own, kind) => {
    const count = counts.get(kind) ?? 0;
    const here = (count + UNMET + ASSUMED * share) / (own + unmet + ASSUMED);
    const elsewhere = (all - count + UNMET) / (size - own + unmet);
    return Math.max(MOST_AGAINST, Math.log(here / Math.max(elsewhere, ORDINARY * share)));
  });
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
  for (const run of runsIn(text, evidence.knowledge.visitRuns)) {
    const met = evidence.runs.get(run);
    if (met === undefined) continue;
    met.odds ??= oddsOf(evidence, run, met.counts);
    known += 1;
    for (let kind = 0; kind < sums.length; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + (met.odds[kind] ?? 0);
  }
  return sums.map((sum) => sum / Math.sqrt(known + CAUTION));
}
