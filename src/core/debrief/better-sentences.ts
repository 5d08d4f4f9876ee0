import { type ActId, FAULT_CLASSES, SEVERITIES } from '../language/analysis.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { momentAt } from '../scenario/where.ts';
import type { Finding, Report } from '../scoring/report.ts';
import type { AgentTurn, SessionState } from '../session/session-state.ts';

/** A sentence worth saying again, with what was wrong with it. */
export interface BetterSentence {
  readonly sentence: AgentTurn;
  /** Each with a better wording of its own; the costliest first. Empty where only the customer minded. */
  readonly findings: readonly (Finding & { readonly better: string })[];
  /** Those wordings, each once. */
  readonly wordings: readonly string[];
  /** Points lost by them, 0 or more. */
  readonly cost: number;
  /** Patience lost by the sentence, 0 or more on its scale of 0 to 100. */
  readonly fall: number;
  /** What a good agent does at this point of the talk. */
  readonly expects: readonly ActId[];
}

const MOST = 3;

type WithBetter = BetterSentence['findings'][number];

/** Rules whose better wording is advice on how to speak, nothing to say to a customer. */
const ADVICE: ReadonlySet<string> = new Set(
  FAULT_CLASSES.filter((one) => ['filler', 'too-long', 'jargon'].includes(one)),
);

const hasBetter = (finding: Finding): finding is WithBetter =>
  finding.kind === 'lost' &&
  finding.better !== undefined &&
  !ADVICE.has(finding.fault?.class ?? '');

const weightOf = ({ fault }: Finding): number =>
  fault === undefined ? 0 : SEVERITIES.length - SEVERITIES.indexOf(fault.severity);

const costlier = (one: Finding, other: Finding): number =>
  one.points - other.points || weightOf(other) - weightOf(one);

/**
 * The three sentences most worth saying again, the costliest first: those that broke a rule and have a better wording,
 * then those that only cost the customer's patience.
 */
export function betterSentences(
  { script }: Pick<Scenario, 'script'>,
  { findings, turningPoints }: Pick<Report, 'findings' | 'turningPoints'>,
  { turns }: Pick<SessionState, 'turns'>,
): readonly BetterSentence[] {
  return turns
    .flatMap((sentence, turn): BetterSentence[] => {
      if (sentence.by !== 'agent') return [];
      const own = findings
        .filter((one) => one.turn === turn)
        .filter(hasBetter)
        .sort(costlier);
      const wordings = [...new Set(own.map(({ better }) => better))];
      const change = turningPoints.find((point) => point.turn === turn)?.by ?? 0;
      const cost = own.reduce((sum, { points }) => sum - points, 0);
      const fall = Math.max(0, -change);
      const { expects } = momentAt(script, sentence.beat, '');
      return own.length > 0 || fall > 0
        ? [{ sentence, findings: own, wordings, cost, fall, expects }]
        : [];
    })
    .sort(
      (one, other) =>
        other.cost - one.cost || other.fall - one.fall || one.sentence.n - other.sentence.n,
    )
    .slice(0, MOST);
}
