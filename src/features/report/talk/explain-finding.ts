import type { TFunction } from 'i18next';
import { ACT_IDS, type ActId, misreadFacts } from '../../../core/language/analysis.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { type Finding, isMisread } from '../../../core/scoring/report.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';

/** A finding in words. */
export interface Explanation {
  readonly rule: string;
  /** The rule's own id, for faults. */
  readonly code: string;
  readonly reason: string;
  readonly better: string;
  readonly next: string;
  /** Whose words they are: the interface's own, or those of the score sheet. */
  readonly inWordsOf: 'interface' | 'sheet';
}

const isAct = (id: string): id is ActId => ACT_IDS.some((act) => act === id);

function checkOf({ rubric }: Scenario, { criterion, check }: Finding) {
  const checks = rubric.criteria.find(({ id }) => id === criterion)?.checks;
  return checks?.find(({ id }) => id === check);
}

/** The kind of check a finding came from decides what its `about` names. */
const kindOf = (scenario: Scenario, finding: Finding): string | undefined =>
  checkOf(scenario, finding)?.kind;

interface Words extends Pick<Scored, 'scenario' | 'sheet'> {
  readonly t: TFunction;
}

type Names = (id: string, words: Words) => string | undefined;

/** Which list of names a check's findings refer to. */
const NAMES: Readonly<Record<string, Names>> = {
  facts: (id, { scenario }) => scenario.strings.facts[misreadFacts([id])[0] ?? id],
  needs: (id, { scenario }) => scenario.strings.needs[id],
  steps: (id, { scenario }) => scenario.strings.steps[id],
  told: (id, { scenario }) => scenario.strings.topics[id]?.label,
  statements: (id, { scenario }) => scenario.strings.topics[id]?.label,
  ticket: (id, { scenario }) => scenario.strings.ticket?.[id]?.label,
  evidence: (id, { scenario }) => scenario.desk.records[id]?.title,
  acts: (id, { t }) => (isAct(id) ? t(`report.acts.${id}.name`) : undefined),
};

/** Which fact, need, step, act or topic a finding is about; empty when its rule says it all. */
export function aboutOf(finding: Finding, words: Words): string {
  const { about } = finding;
  const name = NAMES[kindOf(words.scenario, finding) ?? ''];
  return about === undefined || name === undefined ? '' : (name(about, words) ?? about);
}

function explainFault(
  fault: NonNullable<Finding['fault']>,
  better: string,
  t: TFunction,
): Explanation {
  const rule = t(`report.faults.${fault.class}.name`);
  const reason = t(`report.faults.${fault.class}.why`);
  return { rule, code: fault.code, reason, better, next: '', inWordsOf: 'interface' };
}

/** Lost although nothing was wrong: the agent told nothing whose truth could be checked. */
export const isToldNothing = (finding: Finding, scenario: Scenario): boolean =>
  finding.kind === 'lost' &&
  finding.turn === undefined &&
  kindOf(scenario, finding) === 'statements';

/** Against what the missing words would have been held: the case file, or the agent's authority. */
export function standingOf(finding: Finding, scenario: Scenario): 'false' | 'authority' {
  const check = checkOf(scenario, finding);
  return check?.kind === 'statements' && check.standing === 'authority' ? 'authority' : 'false';
}

function explainToldNothing(finding: Finding, { scenario, t }: Words): Explanation {
  const standing = standingOf(finding, scenario);
  return {
    rule: t('report.toldNothing.name'),
    code: '',
    reason: t(`report.toldNothing.${standing}`),
    better: '',
    next: t('report.toldNothing.next'),
    inWordsOf: 'interface',
  };
}

const explainMisread = (t: TFunction): Explanation => ({
  rule: t('report.misread.name'),
  code: '',
  reason: t('report.misread.why'),
  better: '',
  next: t('report.misread.next'),
  inWordsOf: 'interface',
});

/** Why an act that was done is worth something; what was not done is explained by the rubric. */
function reasonOfAct(finding: Finding, { scenario, t }: Words): string | undefined {
  const { kind, about = '' } = finding;
  const isDone = kind === 'won' && kindOf(scenario, finding) === 'acts' && isAct(about);
  return isDone ? t(`report.acts.${about}.why`) : undefined;
}

function explainCheck(finding: Finding, words: Words): Explanation {
  const { about = '', better = '' } = finding;
  const { name, why, advice } = words.sheet.checks[finding.check] ?? {
    name: finding.check,
    why: '',
    advice: '',
  };
  return {
    rule: name,
    code: '',
    reason: words.scenario.strings.topics[about]?.why ?? reasonOfAct(finding, words) ?? why,
    better,
    next: finding.kind === 'lost' ? advice : '',
    inWordsOf: 'sheet',
  };
}

/** Rule, reason and better wording of a finding, from the scenario, its rubric and the interface's own words. */
export function explainFinding(finding: Finding, words: Words): Explanation {
  const { fault, better = '' } = finding;
  if (fault !== undefined) return explainFault(fault, better, words.t);
  if (isMisread(finding)) return explainMisread(words.t);
  if (isToldNothing(finding, words.scenario)) return explainToldNothing(finding, words);
  return explainCheck(finding, words);
}

/** The words a finding is about; empty when it is about something that never happened. */
export function wordsOf({ turn, start, end }: Finding, { turns }: SessionState): string {
  const said = turn === undefined ? undefined : turns[turn];
  return said?.by === 'agent' && start !== undefined ? said.text.slice(start, end) : '';
}
