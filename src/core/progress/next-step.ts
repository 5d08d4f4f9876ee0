import type { Chapter, Loss } from './attempt.ts';
import { type CriterionSeries, endsOf, type Finished, shareOf } from './series.ts';

/** From this share of the points on, a criterion needs no more practice. The report calls it "well done" from here. */
export const WELL_DONE = 0.85;

/** Where to take a call up again: before this sentence of that session. */
export interface Retry {
  readonly session: string;
  readonly scenario: string;
  /** Number of the sentence's event. */
  readonly n: number;
  readonly sentence: number;
  readonly points: number;
}

/** What to do next. Without a criterion everything lately went well: time for something new. */
export interface NextStep {
  readonly criterion?: { readonly id: string; readonly share: number };
  /** The check of it that lost most. */
  readonly check?: string;
  /** What to read up on: what cost most inside the criterion, else the fault that cost most anywhere. */
  readonly chapter?: Chapter;
  readonly retry?: Retry;
  /** Where the criterion went worst. */
  readonly scenario?: string;
}

interface Placed extends Loss {
  readonly session: string;
  readonly scenario: string;
}

/** Outside the weakest criterion only a sentence that lost at least this is worth another try. */
const WORTH_A_TRY = 1;

/** The latest call first, and in each call the earliest sentence: from there on everything can go otherwise. */
const lossesOf = (calls: readonly Finished[]): readonly Placed[] =>
  [...calls]
    .reverse()
    .flatMap(({ session, scenario, outcome }) =>
      outcome.losses
        .map((loss) => ({ ...loss, session, scenario }))
        .sort((one, other) => (one.said?.n ?? 0) - (other.said?.n ?? 0)),
    );

function weakest(series: readonly CriterionSeries[]) {
  return series
    .flatMap(({ id, isOutcome, latest }) =>
      isOutcome || latest === undefined || latest >= WELL_DONE ? [] : [{ id, share: latest }],
    )
    .sort((one, other) => one.share - other.share)[0];
}

/** The key under which most points were lost. */
function costliest<Key extends string>(
  losses: readonly Loss[],
  keyOf: (loss: Loss) => Key | undefined,
): Key | undefined {
  const sums = new Map<Key, number>();
  for (const loss of losses) {
    const key = keyOf(loss);
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + loss.points);
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The dearest sentence; of equals the first in the list. */
function retryOf(losses: readonly Placed[]): Retry | undefined {
  const [dearest] = losses
    .flatMap(({ session, scenario, points, said }) =>
      said === undefined ? [] : [{ session, scenario, points, ...said }],
    )
    .sort((one, other) => other.points - one.points);
  return dearest;
}

/** The scenario in which the criterion earned least; of equals the latest. */
function worstAt(criterion: string, latest: readonly Finished[]): string | undefined {
  const [worst] = [...latest]
    .reverse()
    .flatMap(({ scenario, outcome }) => {
      const share = shareOf(outcome.criteria.filter(({ id }) => id === criterion));
      return share === undefined ? [] : [{ scenario, share }];
    })
    .sort((one, other) => one.share - other.share);
  return worst?.scenario;
}

/** Only the latest calls decide: what was wrong a month ago and is right now needs no drill. */
export function nextStep(
  finished: readonly Finished[],
  series: readonly CriterionSeries[],
): NextStep {
  const criterion = weakest(series);
  const isRated = ({ outcome }: Finished): boolean =>
    outcome.criteria.some(({ id }) => id === criterion?.id);
  const rated = endsOf(finished.filter(isRated)).latest;
  const own = lossesOf(rated).filter((loss) => loss.criterion === criterion?.id);
  const all = lossesOf(endsOf(finished).latest);
  const chapter =
    costliest(own, (loss) => loss.chapter) ??
    costliest(all, (loss) => (loss.isFault ? loss.chapter : undefined));
  const check = costliest(own, (loss) => loss.check);
  const retry = retryOf(own) ?? retryOf(all.filter(({ points }) => points >= WORTH_A_TRY));
  const scenario = criterion && worstAt(criterion.id, rated);
  return {
    ...(criterion && { criterion }),
    ...(check !== undefined && { check }),
    ...(chapter !== undefined && { chapter }),
    ...(retry && { retry }),
    ...(scenario !== undefined && { scenario }),
  };
}
