import { assess, startAssessment } from '../../../core/assessment/assess.ts';
import {
  type AssessmentCommand,
  isAfterthought,
} from '../../../core/assessment/assessment-event.ts';
import { type Sheet, sheetsOf } from '../../../core/assessment/assessment-log.ts';
import { type AssessmentState, foldAssessment } from '../../../core/assessment/assessment-state.ts';
import { sheetForm } from '../../../core/assessment/sheet-form.ts';
import type { DebriefPorts } from '../debrief-ports.ts';
import { type Debriefed, ownSheet } from '../load-debrief.ts';

type Ports = Pick<DebriefPorts, 'assessmentLog' | 'now' | 'newId'>;

/** Another window may write on the same sheet at the same moment. */
const TRIES = 3;

const isHandedIn = (sheet: Sheet): boolean => foldAssessment(sheet)?.handedIn ?? false;

function begun({ scenario, state }: Debriefed, stored: Sheet | undefined, ports: Ports): Sheet {
  if (stored !== undefined) return stored;
  const form = sheetForm(scenario.rubric, scenario.script.channel, 'self');
  const { session, names } = state.started;
  const fresh = { assessment: ports.newId(), session, name: names?.agent ?? '', live: false };
  return [startAssessment(form, { ...fresh, at: ports.now() })];
}

/** Words on a sheet that was handed in open it and, if nothing is missing, hand it in again. */
const stepsFor = (command: AssessmentCommand, sheet: Sheet): readonly AssessmentCommand[] =>
  isHandedIn(sheet) && !isAfterthought(command)
    ? [{ type: 'sheet.reopened' }, command, { type: 'sheet.handed-in' }]
    : [command];

function extended({ scenario }: Debriefed, sheet: Sheet, command: AssessmentCommand, at: number) {
  const form = sheetForm(scenario.rubric, scenario.script.channel, 'self');
  return stepsFor(command, sheet).reduce<Sheet>((events, step) => {
    const done = assess(form, events, step, at);
    return done.ok ? [...events, done.value] : events;
  }, sheet);
}

/** Writes on the agent's own sheet of this talk and gives it as it then stands; nothing when it could not be stored. */
export async function writeOwn(
  talk: Debriefed,
  command: AssessmentCommand,
  ports: Ports,
): Promise<AssessmentState | undefined> {
  const { session } = talk.state.started;
  for (let trial = 0; trial < TRIES; trial += 1) {
    const read = await sheetsOf(session, ports.assessmentLog);
    if (!read.ok) return undefined;
    const stored = ownSheet(read.value);
    const sheet = extended(talk, begun(talk, stored, ports), command, ports.now());
    const failure = await storeFrom(stored?.length ?? 0, sheet, ports);
    if (failure === undefined) return foldAssessment(sheet);
    if (failure !== 'taken') return undefined;
  }
  return undefined;
}

async function storeFrom(done: number, sheet: Sheet, { assessmentLog }: Ports) {
  const [first] = sheet;
  const id = first?.type === 'assessment.started' ? first.assessment : '';
  for (const event of sheet.slice(done)) {
    const stored = await assessmentLog.append(id, event);
    if (!stored.ok) return stored.error;
  }
  return undefined;
}

/** The agent's own sheet of a session as it is stored now. */
export async function readOwn(
  session: string,
  assessmentLog: Ports['assessmentLog'],
): Promise<Sheet | undefined> {
  const read = await sheetsOf(session, assessmentLog);
  return read.ok ? ownSheet(read.value) : undefined;
}
