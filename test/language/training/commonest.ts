import { type CommonRuns, letterOf } from '../../../src/core/language/matching/common-runs.ts';
import { writeRunNumbers } from '../../../src/core/language/matching/run-numbers.ts';

/** So many say nearly all there is to say of ordinary talk. */
const MOST = 1000;

/** The commonest of the counted runs, which stay in their order, and how common each is among all of them. */
export function commonest(counted: readonly (readonly [run: number, count: number])[]): CommonRuns {
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  const [least = 0] = counted
    .map(([, count]) => count)
    .sort((one, other) => other - one)
    .slice(MOST - 1);
  const common = counted.filter(([, count]) => count >= least);
  return {
    runs: writeRunNumbers(common.map(([run]) => run)),
    shares: common.map(([, count]) => letterOf(count / all)).join(''),
  };
}
