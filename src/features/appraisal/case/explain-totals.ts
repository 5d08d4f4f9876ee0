import type { TalkTotal } from '../../../core/appraisal/evidence.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import { taskScenario } from '../parts/task-scenario.ts';

/** What a talk came to, in words. */
export interface ExplainedTotal {
  readonly title: string;
  readonly total: number;
  /** Why it is no more, without words where they did not arrive; nothing where no cap made it. */
  readonly cap:
    | { readonly words: string | undefined; readonly lang: string | undefined }
    | undefined;
}

const NO_WORDS = { words: undefined, lang: undefined };

interface Means extends Pick<AppraisalPorts, 'scenariosOf'> {
  readonly workspace: Pick<TeacherWorkspace, 'assignments'>;
  readonly locale: string;
}

function explain(
  { scenario: id, total, cap }: TalkTotal,
  scenario: Scenario | undefined,
): ExplainedTotal {
  if (scenario === undefined)
    return { title: id, total, cap: cap === undefined ? undefined : NO_WORDS };
  const { strings, rubricStrings, locale: lang } = scenario;
  return {
    title: strings.title,
    total,
    cap: cap === undefined ? undefined : { words: rubricStrings.caps[cap], lang },
  };
}

/** The totals with their scenarios' titles and the words of their caps; without words they are told all the same. */
export async function explainTotals(
  totals: readonly TalkTotal[],
  { workspace, scenariosOf, locale }: Means,
): Promise<readonly ExplainedTotal[]> {
  const kept = await workspace.assignments();
  const assignments = kept.ok ? kept.value.items : [];
  return Promise.all(
    totals.map(async (one) => {
      const shared = assignments.find((given) => given.shared.id === one.assignment)?.shared;
      const task = shared?.tasks.find(({ scenario }) => scenario === one.scenario);
      if (shared === undefined || task === undefined) return explain(one, undefined);
      return explain(one, await taskScenario(task, scenariosOf(shared.own), locale));
    }),
  );
}
