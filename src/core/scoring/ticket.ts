import { topicsIn } from '../language/analyse.ts';
import { normalise } from '../language/normalise.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TicketField } from '../scenario/script.ts';
import type { SessionState } from '../session/session-state.ts';
import { agreesInNumbers, numbersIn } from './numbers.ts';
import { type Promised, promiseLedger } from './promises.ts';

/**
 * What became of one field of the form: `unsaid` holds something nobody said in the talk, `wrong` differs from what
 * was said, `missing` should have been filled in.
 */
export type FieldVerdict = 'right' | 'missing' | 'wrong' | 'unsaid' | 'not-needed';

export interface JudgedField {
  readonly id: string;
  readonly verdict: FieldVerdict;
}

const plain = (text: string): string => normalise(text).text.replace(/[\s,.。:;-]/g, '');

/** Whether an entry holds one of the words that count as right; without such words anything does. */
const accepts = (entry: string, words: readonly string[] | undefined): boolean =>
  words === undefined || words.some((one) => plain(entry).includes(plain(one)));

function judgeFact(
  { id, fact = '', required }: TicketField,
  entry: string,
  { strings }: Scenario,
  { snapshot }: SessionState,
): FieldVerdict {
  const isGiven = snapshot.context.facts.includes(fact);
  if (entry === '') return required || isGiven ? 'missing' : 'not-needed';
  if (!isGiven) return 'unsaid';
  return accepts(entry, strings.ticket?.[id]?.accepts) ? 'right' : 'wrong';
}

/**
 * Each line of the entry must be about a promise: by its numbers or, when it names none, by its topic. Each promise
 * with a time must be there.
 */
function judgePromises(
  { required }: TicketField,
  entry: string,
  { locale, topics }: Scenario,
  { turns }: SessionState,
): FieldVerdict {
  const made = promiseLedger(turns).filter(({ when }) => when !== undefined);
  const lines = entry.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return made.length > 0 || required ? 'missing' : 'not-needed';
  const tests = lines.map((line) => {
    const about = topicsIn(line, { locale, topics });
    return ({ turn, start, end, topics: promised }: Promised): boolean => {
      const said = turns[turn];
      const words = said?.by === 'agent' ? said.text.slice(start, end) : '';
      const sharesTopic = about.some(({ topic }) => promised.includes(topic));
      return agreesInNumbers(line, words) || (sharesTopic && numbersIn(line).size === 0);
    };
  });
  if (!tests.every((test) => made.some(test))) return 'unsaid';
  return made.every((promise) => tests.some((test) => test(promise))) ? 'right' : 'missing';
}

function judgeChoice({ options = [], right, required }: TicketField, entry: string): FieldVerdict {
  if (entry === '') return required ? 'missing' : 'not-needed';
  return entry === (right ?? options[0]) ? 'right' : 'wrong';
}

function judgeField(field: TicketField, scenario: Scenario, state: SessionState): FieldVerdict {
  const entry = state.ticket[field.id] ?? '';
  if (field.fact !== undefined) return judgeFact(field, entry, scenario, state);
  if (field.promises === true) return judgePromises(field, entry, scenario, state);
  if (field.options !== undefined) return judgeChoice(field, entry);
  if (entry === '') return field.required ? 'missing' : 'not-needed';
  return 'right';
}

/** Holds the form against the talk, field by field; empty for a scenario without a form. */
export const judgeTicket = (scenario: Scenario, state: SessionState): readonly JudgedField[] =>
  (scenario.script.ticket?.fields ?? []).map((field) => ({
    id: field.id,
    verdict: judgeField(field, scenario, state),
  }));
