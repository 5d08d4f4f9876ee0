import { createLocalforageAssessmentLog } from '../../../src/adapters/storage/localforage-assessment-log.ts';
import { createMemorySessionLog } from '../../../src/adapters/storage/memory-session-log.ts';
import { createQueue } from '../../../src/adapters/storage/one-at-a-time.ts';
import { ObserveScreen } from '../../../src/app/observe-screen.tsx';
import { assess, startAssessment } from '../../../src/core/assessment/assess.ts';
import type {
  AssessmentCommand,
  AssessmentEvent,
} from '../../../src/core/assessment/assessment-event.ts';
import type { AssessmentLog } from '../../../src/core/assessment/assessment-log.ts';
import { sheetForm, type SheetRater } from '../../../src/core/assessment/sheet-form.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { InterfaceLocale } from '../../../src/core/settings/settings.ts';
import { ok } from '../../../src/core/shared/result.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { fill, renderScreen } from '../../support/render-screen.tsx';
import { fixtureScenario, fixtureSource, withEnglishSheet } from '../fixture-scenario.ts';
import { recordCall } from '../report/recorded-call.ts';

const strings = fixtureScenario.rubricStrings;

/** A call with a score sheet small enough to fill in within a test. */
export const observed: Scenario = {
  ...fixtureScenario,
  rubric: {
    ...fixtureScenario.rubric,
    criteria: [
      {
        id: 'opening',
        points: 40,
        raters: ['machine', 'observer', 'teacher'],
        when: 'opening',
        observed: [],
        checks: [
          { id: 'greeting', points: 40, kind: 'acts', acts: ['greeting'], 'within-first': 1 },
        ],
      },
      {
        id: 'wording',
        points: 60,
        raters: ['machine', 'observer', 'teacher'],
        when: 'talk',
        observed: [{ id: 'voice' }],
        checks: [
          {
            id: 'forbidden',
            points: 60,
            kind: 'faults',
            classes: ['blame', 'vulgar'],
            cost: { light: 10, medium: 20, heavy: 60, fatal: 60 },
          },
        ],
      },
    ],
  },
  rubricStrings: { ...strings, observed: { voice: '声音平稳，吐字清楚' } },
};

export const newAssessmentLog = (): AssessmentLog =>
  createLocalforageAssessmentLog({ store: memoryStore(), oneAtATime: createQueue() });

/** A log in which nothing can be stored as long as `isBroken`. */
export function fragileLog() {
  const log = newAssessmentLog();
  const state = { isBroken: true };
  const fragile: AssessmentLog = {
    ...log,
    append: (assessment, event) =>
      state.isBroken
        ? Promise.resolve({ ok: false, error: 'quota' } as const)
        : log.append(assessment, event),
  };
  return { log: fragile, stored: log, state };
}

const TALK = ['您好，顺达物流，工号1027。', '谁让你不早说。', '您别急，我今天下午四点前给您回电。'];

/** A stored talk, and everything a screen about it asks for. */
export async function talkPorts(assessmentLog = newAssessmentLog()) {
  const sessionLog = createMemorySessionLog();
  const { events } = recordCall(TALK);
  await fill(sessionLog, events);
  let ids = 0;
  return {
    session: 's',
    sessionLog,
    assessmentLog,
    scenarios: fixtureSource({
      load: async (_id, locale) => ok(locale === 'en' ? withEnglishSheet(observed) : observed),
    }),
    now: () => Date.UTC(2025, 2, 4, 4),
    newId: () => {
      ids += 1;
      return `sheet-${ids}`;
    },
    go: () => undefined,
  };
}

/** An observer sits down beside the recorded talk. */
export async function observe(assessmentLog?: AssessmentLog, locale?: InterfaceLocale) {
  Element.prototype.scrollIntoView = () => undefined;
  const ports = await talkPorts(assessmentLog);
  const view = await renderScreen(<ObserveScreen {...ports} />, locale);
  return { ...view, ports };
}

interface Given {
  readonly rater?: SheetRater;
  readonly name: string;
  readonly at?: number;
}

/** Puts a sheet of somebody into a log. */
export async function storeSheet(
  log: AssessmentLog,
  { rater = 'observer', name, at = 1 }: Given,
  ...commands: readonly AssessmentCommand[]
): Promise<void> {
  const own = sheetForm(observed.rubric, 'phone', rater);
  const assessment = `${rater}-${name}`;
  const events: AssessmentEvent[] = [
    startAssessment(own, { assessment, session: 's', name, live: false, at }),
  ];
  for (const command of commands) {
    const done = assess(own, events, command, at);
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    events.push(done.value);
  }
  for (const event of events) await log.append(assessment, event);
}

/** All an observer fills in before handing in; `greeting` is what they think of the greeting. */
export const fullSheet = (greeting: 'yes' | 'no'): readonly AssessmentCommand[] => [
  { type: 'item.answered', item: 'greeting', answer: greeting },
  { type: 'item.commented', item: 'greeting', comment: '问候像在念稿子' },
  { type: 'item.answered', item: 'forbidden', answer: 'no' },
  { type: 'item.commented', item: 'forbidden', comment: '说了“谁让你”' },
  { type: 'item.answered', item: 'voice', answer: 'yes' },
  { type: 'criterion.rated', criterion: 'opening', level: greeting === 'yes' ? 5 : 2 },
  { type: 'criterion.rated', criterion: 'wording', level: 2 },
  { type: 'overall.rated', level: 3 },
  { type: 'words.written', about: 'strengths', text: '报了工号' },
  { type: 'words.written', about: 'improvements', text: '不要怪客户' },
  { type: 'sheet.handed-in' },
];
