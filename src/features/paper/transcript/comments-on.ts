import type { TFunction } from 'i18next';
import { type Finding, isMisread } from '../../../core/scoring/report.ts';
import type { OnPaper } from '../load-paper.ts';

/** A finding in one line. */
export interface PaperComment {
  readonly key: string;
  readonly kind: Finding['kind'];
  readonly text: string;
  /** A better wording in the language of the call; empty where there is none. */
  readonly better: string;
}

function ruleOf(finding: Finding, { sheetWords }: OnPaper, t: TFunction): string {
  const { fault, check } = finding;
  if (fault !== undefined) return t(`report.faults.${fault.class}.name`);
  if (isMisread(finding)) return t('report.misread.name');
  return sheetWords.checks[check]?.name ?? check;
}

const show = (points: number): number => Math.round(Math.abs(points) * 10) / 10;

/** Called by what was wrong; a check is called by what should have been, so points taken off mean it was not met. */
const isNamedByWrong = (finding: Finding): boolean =>
  finding.fault !== undefined || isMisread(finding);

function lineFor(finding: Finding, rule: string, t: TFunction): string {
  const { kind, points } = finding;
  // What cost or won nothing of its own is still worth a look.
  if (kind === 'note' || show(points) === 0) return t('paper.transcript.note', { rule });
  const said = kind === 'lost' && !isNamedByWrong(finding) ? 'missed' : kind;
  return t(`paper.transcript.${said}`, { points: show(points), rule });
}

/** The findings on one sentence, each line once. */
export function commentsOn(turn: number, onPaper: OnPaper, t: TFunction): readonly PaperComment[] {
  const all = onPaper.report.findings
    .filter((finding) => finding.turn === turn)
    .map((finding): PaperComment => {
      const text = lineFor(finding, ruleOf(finding, onPaper, t), t);
      const better = finding.kind === 'lost' ? (finding.better ?? '') : '';
      return { key: `${text}/${better}`, kind: finding.kind, text, better };
    });
  return all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
}

/** What was lost by things that never came, one line for each check, and what limits the total. */
export function commentsOnWhole(onPaper: OnPaper, t: TFunction): readonly PaperComment[] {
  const { report, sheetWords } = onPaper;
  const lost = report.findings.filter(({ turn, kind }) => turn === undefined && kind === 'lost');
  const checks = [...new Set(lost.map(({ check }) => check))];
  const limits = report.caps.map(({ id }) => sheetWords.caps[id] ?? id);
  return [
    ...limits.map((text) => ({ key: text, kind: 'lost', text, better: '' }) as const),
    ...checks.flatMap((check): PaperComment[] => {
      const own = lost.filter((finding) => finding.check === check);
      const points = own.reduce((sum, finding) => sum + finding.points, 0);
      const [first] = own;
      if (first === undefined) return [];
      const text = lineFor({ ...first, points }, ruleOf(first, onPaper, t), t);
      return [{ key: check, kind: 'lost', text, better: '' }];
    }),
  ];
}
