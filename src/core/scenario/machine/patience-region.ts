import { assign, raise } from 'xstate';
import { misreadFacts } from '../../language/analysis.ts';
import { isBesideThePoint } from '../heard.ts';
import { holds } from '../holds.ts';
import {
  bandOf,
  clampPatience,
  countSoothed,
  feel,
  type PatienceMove,
  sumMoves,
} from '../patience.ts';
import type { Script } from '../script.ts';
import { BANDS } from '../vocabulary.ts';
import {
  type CallContext,
  type CallEvent,
  callSetup,
  type CallStateConfig,
  updateContext,
  viewOf,
} from './call-setup.ts';

function moved(context: CallContext, moves: readonly PatienceMove[]): Partial<CallContext> {
  return { moves, patience: clampPatience(context.patience + sumMoves(moves)), asked: [], say: [] };
}

/** What was read back wrongly: of the facts that may have been meant, those he gave. */
function misread({ heard, facts }: CallContext): readonly string[] {
  const meant = misreadFacts(heard.topics);
  const given = meant.filter((fact) => facts.includes(fact));
  return given.length > 0 ? given : meant.slice(0, 1);
}

/** Facts the latest sentence asks for; whoever reads one back wrongly is told it again, unasked. */
function factsAskedFor(script: Script, context: CallContext): readonly string[] {
  const wrong = misread(context).filter((id) => id in script.facts);
  const asked = Object.entries(script.facts).flatMap(([id, fact]) =>
    holds(fact['asked-by'], viewOf(context)) ? [id] : [],
  );
  return [...new Set([...wrong, ...asked])];
}

/** The customer takes a sentence in: how it feels, and which facts it asks for. */
function takeIn(
  script: Script,
  context: CallContext,
  heard: CallContext['heard'],
): Partial<CallContext> {
  const told = [...new Set([...context.told, ...heard.topics])];
  const news = heard.topics.filter(
    (topic) => script.topics[topic]?.tell === true && !context.told.includes(topic),
  );
  const moves = feel({ ...context, news }, heard);
  const felt = { ...context, ...moved(context, moves), heard, told, turn: context.turn + 1 };
  const asked = factsAskedFor(script, felt);
  const facts = [...new Set([...context.facts, ...asked])];
  const besideInRow = isBesideThePoint(heard) ? context.besideInRow + 1 : 0;
  return { ...felt, soothed: countSoothed(context.soothed, heard), besideInRow, asked, facts };
}

const HALF_MINUTE = 30;

/** An announced hold costs nothing for the first half minute; every further one does. */
function holdMoves({ persona }: CallContext, seconds: number): readonly PatienceMove[] {
  const by = -persona.hold * Math.max(0, Math.ceil(seconds / HALF_MINUTE) - 1);
  return by < 0 ? [{ cause: 'hold', by }] : [];
}

/** Time has passed since the last part: the customer has thought it over, and counts anew. */
function beginPart(script: Script, context: CallContext, id: string): Partial<CallContext> {
  const by = script.parts?.find((part) => part.id === id)?.patience ?? 0;
  const moves: readonly PatienceMove[] = by === 0 ? [] : [{ cause: 'script', by }];
  return { ...moved(context, moves), part: id, turn: 0, besideInRow: 0, soothed: {} };
}

const move = (moves: (context: CallContext, event: CallEvent) => readonly PatienceMove[]) =>
  updateContext((context, event) => moved(context, moves(context, event)));

/** The mood: calm ⇄ uneasy ⇄ angry ⇄ furious → gone. */
export function compilePatience(script: Script): CallStateConfig {
  const change = [...BANDS, 'gone' as const].map((band) => ({
    guard: ({ context }: { readonly context: CallContext }) => bandOf(context.patience) === band,
    target: band,
  }));
  const band = (own: string): CallStateConfig => ({
    always: change.filter(({ target }) => target !== own),
  });
  return callSetup.createStateConfig({
    initial: 'calm',
    on: {
      SAY: {
        actions: [
          assign(({ context, event }) => takeIn(script, context, event.heard)),
          raise({ type: 'WEIGH' }),
          raise({ type: 'TICK-OFF' }),
          raise({ type: 'LEAD' }),
        ],
      },
      SEE: {
        actions: updateContext((context, event) =>
          event.type === 'SEE' ? { seen: [...new Set([...context.seen, event.record])] } : {},
        ),
      },
      BEGIN: {
        actions: updateContext((context, event) =>
          event.type === 'BEGIN' ? beginPart(script, context, event.part) : {},
        ),
      },
      SILENCE: { actions: move(({ persona }) => [{ cause: 'silence', by: -persona.silence }]) },
      HOLD: {
        actions: move(({ persona }, event) =>
          event.type === 'HOLD' && !event.asked ? [{ cause: 'hold', by: -persona.silence }] : [],
        ),
      },
      RESUME: {
        actions: move((context, event) =>
          event.type === 'RESUME' ? holdMoves(context, event.seconds) : [],
        ),
      },
    },
    states: {
      calm: band('calm'),
      uneasy: band('uneasy'),
      angry: band('angry'),
      furious: band('furious'),
      gone: {},
    },
  });
}
