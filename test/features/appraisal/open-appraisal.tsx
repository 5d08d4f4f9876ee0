import { ROUND, START } from '../../support/appraisal-round.ts';
import { AppraisalsScreen } from '../../../src/features/appraisal/list/appraisals-screen.tsx';
import { NewRoundScreen } from '../../../src/features/appraisal/plan/new-round-screen.tsx';
import { AppraisalPaperScreen } from '../../../src/features/appraisal/paper/appraisal-paper-screen.tsx';
import { CaseScreen } from '../../../src/features/appraisal/case/case-screen.tsx';
import { RoundScreen } from '../../../src/features/appraisal/round/round-screen.tsx';
import type { NewFact } from '../../../src/core/appraisal/round-fact.ts';
import type { SubmissionRecord } from '../../../src/core/classroom/record.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { InterfaceLocale } from '../../../src/core/settings/settings.ts';
import { ok } from '../../../src/core/shared/result.ts';
import type { Route } from '../../../src/ui/route.ts';
import { assignment, ROSTER, SCENARIO } from '../../support/class-fixture.ts';
import { fakeScenarios } from '../../support/fake-scenarios.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { fakeWorkspace } from '../../support/fake-workspace.ts';
import { renderScreen } from '../../support/render-screen.tsx';

/** What the assignment plays, with the words of a cap. */
const PLAYED: Scenario = {
  ...SCENARIO,
  rubricStrings: {
    ...SCENARIO.rubricStrings,
    caps: { 'hung-up': '事情没着落就挂断，记 0 分。' },
  },
};

const HOUR = 3_600_000;

/** A teacher's room with a class, an assignment and a round these facts tell; and ways to its screens. */
export async function appraisal(
  facts: readonly NewFact[] = [],
  now = START + 100 * HOUR,
  handedIn: readonly SubmissionRecord[] = [],
) {
  const visited: Route[] = [];
  const workspace = fakeWorkspace({
    classes: [{ schema: 1, id: 'k1', name: '物流 2301 班', students: [...ROSTER] }],
    assignments: [
      {
        schema: 1,
        shared: assignment({ teacher: '王老师' }),
        class: 'k1',
        madeAt: START,
        counts: 1,
      },
    ],
    records: { [assignment().id]: handedIn },
  });
  const services = fakeServices({
    teacher: async () => workspace,
    scenariosOf: () => fakeScenarios({ load: async () => ok(PLAYED) }),
    now: () => now,
  });
  const store = await services.appraisals();
  for (const [index, fact] of facts.entries()) {
    const done = await store.append(ROUND, fact, START + index * HOUR);
    if (!done.ok) throw new Error(`${fact.type}: ${done.error}`);
  }
  const ports = { ...services, go: (to: Route) => void visited.push(to) };
  const show = (screen: Parameters<typeof renderScreen>[0], locale?: InterfaceLocale) =>
    renderScreen(screen, locale);
  return {
    services,
    store,
    visited,
    list: () => show(<AppraisalsScreen {...ports} />),
    begin: () => show(<NewRoundScreen {...ports} />),
    round: (id = ROUND) => show(<RoundScreen id={id} {...ports} />),
    sheet: (student = 'ming') => show(<CaseScreen id={ROUND} student={student} {...ports} />),
    paper: (what: string, locale?: InterfaceLocale) =>
      show(<AppraisalPaperScreen id={ROUND} what={what} {...ports} />, locale),
  };
}
