import type { TFunction } from 'i18next';
import { ACT_IDS, type ActId } from '../../../core/language/analysis.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Finding } from '../../../core/scoring/report.ts';
import type { SessionState } from '../../../core/session/session-state.ts';

/** A finding in words. `inCallLanguage` tells which of them come from the scenario. */
export interface Explanation {
  readonly rule: string;
  /** The rule's own id, for faults. */
  readonly code: string;
  /** Which fact, need, step, act or topic it is about; empty when the rule says it all. */
  readonly about: string;
  readonly reason: string;
  readonly better: string;
  readonly next: string;
}

const isAct = (id: string): id is ActId => ACT_IDS.some((act) => act === id);

/** The kind of check a finding came from decides what its `about` names. */
function kindOf({ rubric }: Scenario, { criterion, check }: Finding): string | undefined {
  const checks = rubric.criteria.find(({ id }) => id === criterion)?.checks;
  return checks?.find(({ id }) => id === check)?.kind;
}

function aboutOf(finding: Finding, { scenario, t }: Words): string {
  const id = finding.about ?? '';
  const { facts, needs, steps, topics } = scenario.strings;
  switch (kindOf(scenario, finding)) {
    case 'facts':
      return facts[id] ?? id;
    case 'needs':
      return needs[id] ?? id;
    case 'steps':
      return steps[id] ?? id;
    case 'told':
    case 'statements':
      return topics[id]?.label ?? id;
    case 'acts':
      return isAct(id) ? t(`report.acts.${id}.name`) : id;
    default:
      return '';
  }
}

interface Words {
  readonly scenario: Scenario;
  readonly t: TFunction;
}

/** Rule, reason and better wording of a finding, from the scenario, its rubric and the interface's own words. */
export function explainFinding(finding: Finding, words: Words): Explanation {
  const { scenario, t } = words;
  const { fault, about = '' } = finding;
  const check = scenario.rubricStrings.checks[finding.check];
  if (fault !== undefined) {
    const { class: kind, code } = fault;
    const rule = t(`report.faults.${kind}.name`);
    const reason = t(`report.faults.${kind}.why`);
    return { rule, code, about: '', reason, better: finding.better ?? '', next: '' };
  }
  return {
    rule: check?.name ?? finding.check,
    code: '',
    about: aboutOf(finding, words),
    reason: scenario.strings.topics[about]?.why ?? check?.why ?? '',
    better: finding.better ?? '',
    next: finding.kind === 'lost' ? (check?.advice ?? '') : '',
  };
}

/** The words a finding is about; empty when it is about something that never happened. */
export function wordsOf({ turn, start, end }: Finding, { turns }: SessionState): string {
  const said = turn === undefined ? undefined : turns[turn];
  return said?.by === 'agent' && start !== undefined ? said.text.slice(start, end) : '';
}
