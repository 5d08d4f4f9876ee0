import { promiseLedger } from '../scoring/promises.ts';
import { isReadable } from '../session/desk.ts';
import type { PlayStage } from '../session/play-stage.ts';
import { MAX_ENTRY, type SessionCommand } from '../session/session-event.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TicketField } from '../scenario/script.ts';
import { chooseReply } from './choose-reply.ts';
import type { Manner } from './profiles.ts';

/** A talk that has not ended by then is ended by the agent. */
const MOST_SENTENCES = 70;

/** The promises made, a line each, in the words they were made in. */
const promisesMade = (state: SessionState): string =>
  promiseLedger(state.turns)
    .filter(({ when }) => when !== undefined)
    .map(({ turn, start, end }) => {
      const said = state.turns[turn];
      return said?.by === 'agent' ? said.text.slice(start, end).trim() : '';
    })
    .join('\n')
    .slice(0, MAX_ENTRY);

/** A fact the way the form wants it, if the customer has given it. */
function factGiven({ strings }: Scenario, { snapshot }: SessionState, id: string, fact: string) {
  const isGiven = snapshot.context.facts.includes(fact);
  return isGiven ? (strings.ticket?.[id]?.accepts?.[0] ?? '') : '';
}

/** What a diligent agent writes into a field of the form. */
function entryFor({ scenario }: PlayStage, state: SessionState, field: TicketField): string {
  const { id, fact, promises, options, right } = field;
  if (fact !== undefined) return factGiven(scenario, state, id, fact);
  if (promises === true) return promisesMade(state);
  return options === undefined ? scenario.strings.summary : (right ?? options[0] ?? '');
}

/** The form, filled in when the talk is over; nothing where there is none. */
export function fillIn(stage: PlayStage, state: SessionState): readonly SessionCommand[] {
  const fields = stage.script.ticket?.fields ?? [];
  if (fields.length === 0) return [];
  const entries = fields.map((field) => [field.id, entryFor(stage, state, field)] as const);
  return [{ type: 'save-ticket', fields: Object.fromEntries(entries) }];
}

/** Between two parts: what the case cannot be judged without is asked for first. */
function goOn(stage: PlayStage, state: SessionState, manner: Manner): readonly SessionCommand[] {
  const records = stage.script.desk.filter(({ request }) => request === true);
  const wanted = manner.diligent ? records.filter(({ needed }) => needed === true) : [];
  const asked = state.requestedRecords;
  return [
    ...wanted
      .filter(({ id }) => !asked.includes(id))
      .map(({ id }): SessionCommand => ({ type: 'request-record', record: id })),
    { type: 'begin-part' },
  ];
}

function lookUp(stage: PlayStage, state: SessionState, manner: Manner): readonly SessionCommand[] {
  if (!manner.diligent) return [];
  return stage.script.desk
    .filter((record) => !state.openedRecords.includes(record.id) && isReadable(record, state))
    .map(({ id }) => ({ type: 'open-record', record: id }));
}

/** What an agent of this manner does now, with the word or between two parts; never nothing. */
export function nextMoves(
  stage: PlayStage,
  state: SessionState,
  manner: Manner,
): readonly SessionCommand[] {
  if (state.phase === 'between') return goOn(stage, state, manner);
  const looks = lookUp(stage, state, manner);
  if (looks.length > 0) return looks;
  const said = state.turns.filter((turn) => turn.by === 'agent').length;
  const reply = said < MOST_SENTENCES ? chooseReply(stage.scenario, state, manner) : undefined;
  return reply === undefined
    ? [{ type: 'hang-up' }]
    : [{ type: 'say', text: reply.text, reply: reply.id }];
}
