import { analyse } from '../../src/core/language/analyse.ts';
import type { AnalyseContext, FaultFinding } from '../../src/core/language/analysis.ts';

/** What an agent's sentence does, without repetition. */
export function actsIn(
  text: string,
  locale = 'zh-CN',
  context?: AnalyseContext,
): readonly string[] {
  const { acts } = analyse(text, { locale, seat: 'agent', ...(context && { context }) });
  return [...new Set(acts.map(({ act }) => act))];
}

export function faultsIn(
  text: string,
  locale = 'zh-CN',
  context?: AnalyseContext,
): readonly FaultFinding[] {
  return analyse(text, { locale, seat: 'agent', ...(context && { context }) }).faults;
}

/** The classes of an agent's faults, the worst first. */
export function classesIn(
  text: string,
  locale = 'zh-CN',
  context?: AnalyseContext,
): readonly string[] {
  return faultsIn(text, locale, context).map((fault) => fault.class);
}
