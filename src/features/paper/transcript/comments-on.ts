import type { TFunction } from 'i18next';
import type { Finding } from '../../../core/scoring/report.ts';
import type { OnPaper } from '../load-paper.ts';

/** A finding in one line. */
export interface PaperComment {
  readonly key: string;
  readonly kind: Finding['kind'];
  readonly text: string;
  /** A better wording in the language of the call; empty where there is none. */
  readonly better: string;
}

const ruleOf = ({ fault, check }: Finding, { scenario }: OnPaper, t: TFunction): string =>
  fault === undefined
    ? (scenario.rubricStrings.checks[check]?.name ?? check)
    : t(`report.faults.${fault.class}.name`);

const pointsOf = ({ points }: Finding): number => Math.round(Math.abs(points) * 10) / 10;

function lineFor(finding: Finding, rule: string, t: TFunction): string {
  const points = pointsOf(finding);
  // What cost or won nothing of its own is still worth a look.
  if (finding.kind === 'note' || points === 0) return t('paper.transcript.note', { rule });
  return t(`paper.transcript.${finding.kind}`, { points, rule });
}

/** The findings on one sentence, or those on what never came where `turn` is nothing; each line once. */
export function commentsOn(
  turn: number | undefined,
  onPaper: OnPaper,
  t: TFunction,
): readonly PaperComment[] {
  const all = onPaper.report.findings
    .filter((finding) => finding.turn === turn)
    .filter((finding) => turn !== undefined || finding.kind === 'lost')
    .map((finding): PaperComment => {
      const text = lineFor(finding, ruleOf(finding, onPaper, t), t);
      const better = finding.kind === 'lost' ? (finding.better ?? '') : '';
      return { key: `${text}/${better}`, kind: finding.kind, text, better };
    });
  return all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
}
