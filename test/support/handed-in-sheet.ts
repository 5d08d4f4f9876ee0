import { assess, startAssessment } from '../../src/core/assessment/assess.ts';
import type {
  AssessmentCommand,
  AssessmentEvent,
} from '../../src/core/assessment/assessment-event.ts';
import type { AssessmentLog } from '../../src/core/assessment/assessment-log.ts';
import { type SheetRater, sheetForm } from '../../src/core/assessment/sheet-form.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

interface Given {
  readonly scenario: Scenario;
  readonly session: string;
  readonly rater?: SheetRater;
  readonly name?: string;
  readonly marks?: readonly Extract<AssessmentCommand, { type: 'mark.made' }>[];
}

/** A whole sheet, each item answered yes and each criterion rated 4, as its events. */
export function handedInSheet({
  scenario,
  session,
  rater = 'observer',
  name = '张伟',
  marks = [],
}: Given): readonly AssessmentEvent[] {
  const form = sheetForm(scenario.rubric, scenario.script.channel, rater);
  const assessment = `sheet-of-${rater}-${name}`;
  const commands: readonly AssessmentCommand[] = [
    ...marks,
    ...form.criteria.flatMap(({ id, items }): readonly AssessmentCommand[] => [
      ...items.map(({ id: item }) => ({ type: 'item.answered', item, answer: 'yes' }) as const),
      { type: 'criterion.rated', criterion: id, level: 4 },
    ]),
    { type: 'overall.rated', level: 4 },
    { type: 'words.written', about: 'strengths', text: '声音平稳' },
    { type: 'words.written', about: 'improvements', text: '先道歉再问单号' },
    { type: 'sheet.handed-in' },
  ];
  const begun: readonly AssessmentEvent[] = [
    startAssessment(form, { assessment, session, name, live: true, at: 0 }),
  ];
  return commands.reduce((events, command) => {
    const done = assess(form, events, command, events.length);
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    return [...events, done.value];
  }, begun);
}

/** Puts sheets into a log. */
export async function fillSheets(
  log: AssessmentLog,
  ...sheets: readonly (readonly AssessmentEvent[])[]
): Promise<void> {
  for (const events of sheets) {
    const [first] = events;
    const id = first?.type === 'assessment.started' ? first.assessment : 'nameless';
    for (const event of events) await log.append(id, event);
  }
}
