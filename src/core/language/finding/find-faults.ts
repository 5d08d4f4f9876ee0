import {
  FAULT_CLASSES,
  FORBIDDEN,
  type FaultClass,
  isSlip,
  SEVERITIES,
  type Severity,
  type Span,
} from '../analysis.ts';
import { hasFrame } from '../frames.ts';
import type { FrameMatch } from '../matching/frame-search.ts';
import type { ScopeKind } from '../language.ts';
import { isConditionMet } from '../turn-rules.ts';
import { chooseWording } from './better-wording.ts';
import type { FoundAct } from './find-acts.ts';
import { gravityAt, mayFailService, mayRebuke } from './plausible.ts';
import { FAULTS, type PreparedFault } from './prepare.ts';
import type { Utterance } from './utterance.ts';

/** A fault with its span in the normalised text. */
export interface FoundFault extends Span {
  readonly class: FaultClass;
  readonly code: string;
  readonly severity: Severity;
  readonly better: string;
}

/** Help offered further away than this does not soften a refusal. */
const FOLLOWING = 120;
const DEFAULT_SPARES: readonly ScopeKind[] = ['quoted', 'reported', 'denied'];
/** Whoever calls his own words bad is making amends: no rule may punish it. */
const ALWAYS_SPARED: readonly ScopeKind[] = ['regretted'];
/** Scopes in which words are no fault, unless a rule says otherwise. */
export const SPARED: readonly ScopeKind[] = [...DEFAULT_SPARES, ...ALWAYS_SPARED];

/** Whether words at a place are innocent for the scope they stand in, by the scopes of a rule or by the usual ones. */
const isSparedFault = (utterance: Utterance, at: Span, spares = DEFAULT_SPARES): boolean =>
  utterance.isSpared(spares, at) || utterance.isSpared(ALWAYS_SPARED, at);

function isExcused(fault: PreparedFault, at: Span, utterance: Utterance): boolean {
  const { text } = utterance;
  return (
    (fault.unless !== undefined && hasFrame(fault.unless, utterance.sentenceTextAt(at.start))) ||
    (fault.unlessTurn !== undefined && hasFrame(fault.unlessTurn, text)) ||
    (fault.unlessAfter !== undefined &&
      hasFrame(fault.unlessAfter, text.slice(at.end, at.end + FOLLOWING)))
  );
}

function isFault(
  fault: PreparedFault,
  at: Span,
  acts: readonly FoundAct[],
  utterance: Utterance,
): boolean {
  const { rule } = fault;
  if (fault.isWeighed && !mayRebuke(utterance, at.start)) return false;
  if (!mayFailService(utterance, rule.class, at.start)) return false;
  if (rule.unlessActs !== undefined && acts.some((act) => rule.unlessActs?.includes(act.act)))
    return false;
  if (rule.when !== undefined && !isConditionMet(rule.when, at, utterance)) return false;
  return !isExcused(fault, at, utterance) && !isSparedFault(utterance, at, rule.spares);
}

function toFound(fault: PreparedFault, match: FrameMatch, utterance: Utterance): FoundFault {
  const { rule } = fault;
  const { text, prepared } = utterance;
  const { rewrites } = prepared.language;
  return {
    class: rule.class,
    code: rule.code,
    severity: fault.isWeighed ? gravityAt(utterance, match.start, rule.severity) : rule.severity,
    start: match.start,
    end: match.end,
    better: chooseWording({
      wordings: fault.better,
      text,
      said: match.said,
      rewrites,
    }),
  };
}

function findByFrames(utterance: Utterance, acts: readonly FoundAct[]): FoundFault[] {
  const found: FoundFault[] = [];
  const { faults } = utterance.prepared;
  const isPossible = mayRebuke(utterance);
  const isAsked = (index: number): boolean => isPossible || faults[index]?.isWeighed === false;
  for (const [index, matches] of utterance.matchesOf(FAULTS, isAsked)) {
    const fault = faults[index];
    if (fault === undefined) continue;
    for (const match of matches) {
      if (isFault(fault, match, acts, utterance)) found.push(toFound(fault, match, utterance));
    }
  }
  return found;
}

function findVulgar(utterance: Utterance): FoundFault[] {
  const { text, prepared } = utterance;
  return prepared
    .findVulgar(text)
    .filter((match) => !isSparedFault(utterance, match))
    .map(({ list, start, end }) => ({
      class: 'vulgar' as const,
      code: list.code,
      severity: list.severity,
      start,
      end,
      better: list.better[0]?.say ?? '',
    }));
}

const isRebuke = (fault: FoundFault): boolean => FORBIDDEN.has(fault.class);

function rank(fault: FoundFault): number {
  return (
    SEVERITIES.indexOf(fault.severity) * FAULT_CLASSES.length + FAULT_CLASSES.indexOf(fault.class)
  );
}

const GRAVER: Readonly<Partial<Record<Severity, Severity>>> = { medium: 'heavy', heavy: 'fatal' };

/** Whoever lets a coarse word slip while rebuking means somebody: it weighs one step more. */
function withAim(rebukes: readonly FoundFault[]): readonly FoundFault[] {
  const isAimed = rebukes.some(
    ({ class: kind, severity }) =>
      kind !== 'vulgar' && severity !== 'light' && severity !== 'check',
  );
  if (!isAimed) return rebukes;
  return rebukes.map((fault) =>
    isSlip(fault) ? { ...fault, severity: GRAVER[fault.severity] ?? fault.severity } : fault,
  );
}

/** Keeps the strongest of findings that share words: one rebuke is one fault, whatever rules it breaks. */
function keepStrongest(found: readonly FoundFault[]): FoundFault[] {
  const kept: FoundFault[] = [];
  const taken = new Set<number>();
  for (const fault of [...found].sort(
    (one, other) => rank(one) - rank(other) || one.start - other.start,
  )) {
    let isFree = true;
    for (let at = fault.start; at < fault.end && isFree; at += 1) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = fault.start; at < fault.end; at += 1) taken.add(at);
    kept.push(fault);
  }
  return kept;
}

/**
 * All faults of the utterance, the worst first. Rebukes and faults of service are kept apart: a taunt may hide
 * behind a rule, and then it breaks both.
 */
export function findFaults(utterance: Utterance, acts: readonly FoundAct[]): FoundFault[] {
  const found = [...findByFrames(utterance, acts), ...findVulgar(utterance)];
  const rebukes = keepStrongest(withAim(found.filter(isRebuke)));
  const others = keepStrongest(found.filter((fault) => !isRebuke(fault)));
  return [...rebukes, ...others].sort((one, other) => rank(one) - rank(other));
}
