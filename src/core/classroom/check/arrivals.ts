import type { SubmissionRecord } from '../record.ts';
import { type Arrival, arrivalOf } from './check-submission.ts';

type There = Pick<SubmissionRecord, 'digest' | 'submission' | 'version' | 'madeAt'>;

/** What has come in so far, so that nothing is counted twice. */
export interface Arrivals {
  /** What a submission is beside those before it; it is one of them from now on. */
  readonly add: (one: There) => Arrival;
  /** It was not kept after all. */
  readonly forget: (one: There) => void;
  readonly digests: ReadonlySet<string>;
}

/** Looks at each submission once, however many there are. */
export function createArrivals(there: readonly There[]): Arrivals {
  const digests = new Set(there.map(({ digest }) => digest));
  const bySubmission = new Map<string, readonly There[]>();
  const before = ({ submission }: There): readonly There[] => bySubmission.get(submission) ?? [];
  const remember = (one: There): void =>
    void bySubmission.set(one.submission, [...before(one), one]);
  there.forEach(remember);
  return {
    digests,
    add(one) {
      if (digests.has(one.digest)) return 'duplicate';
      const arrival = arrivalOf(one, before(one));
      digests.add(one.digest);
      remember(one);
      return arrival;
    },
    forget(one) {
      digests.delete(one.digest);
      const others = before(one).filter(({ digest }) => digest !== one.digest);
      bySubmission.set(one.submission, others);
    },
  };
}
