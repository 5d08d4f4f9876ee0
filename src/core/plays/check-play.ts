import {
  type Authored,
  type Diagnostic,
  type DiagnosticCode,
  reporter,
} from '../scenario/check/diagnostic.ts';
import { topicsOf } from '../scenario/check/references.ts';
import { slotsOf } from '../scenario/check/texts.ts';
import { beatsOf } from '../scenario/check/walk.ts';
import { REACTIONS } from '../scenario/persona.ts';
import type { Play, PlayTurn } from './play.ts';

type Ids = readonly string[] | undefined;
type At = readonly string[];
/** Names each id of a place that is not among the known ones. */
type Unknown = (
  code: DiagnosticCode,
  at: At,
  ids: Ids,
  known: readonly string[],
) => readonly Diagnostic[];

const one = (id: string | undefined): Ids => (id === undefined ? undefined : [id]);
const keys = (record: object | undefined): readonly string[] => Object.keys(record ?? {});

type Expect = NonNullable<Extract<PlayTurn, { say: string }>['expect']>;

function checkExpected(authored: Authored, expect: Expect, at: At, unknown: Unknown) {
  const { script } = authored;
  const lines = [...slotsOf(script), ...REACTIONS, 'trick'];
  const within = (key: string): At => [...at, 'expect', key];
  return [
    ...unknown('unknown-topic', within('topics'), expect.topics, topicsOf(authored)),
    ...unknown('unknown-beat', within('beat'), one(expect.beat), beatsOf(script)),
    ...unknown('unknown-need', within('needs'), keys(expect.needs), keys(script.needs)),
    ...unknown('unknown-fact', within('facts'), expect.facts, keys(script.facts)),
    ...unknown('unknown-line', within('answers'), expect.answers, lines),
  ];
}

/** What is done in a turn, apart from what is expected of it. */
function checkDone({ script }: Authored, turn: PlayTurn, at: At, unknown: Unknown) {
  const records = script.desk.map(({ id }) => id);
  const fields = (script.ticket?.fields ?? []).map(({ id }) => id);
  if ('reply' in turn)
    return unknown('unknown-reply', [...at, 'reply'], [turn.reply], keys(script.replies));
  if ('open' in turn) return unknown('unknown-record', [...at, 'open'], [turn.open], records);
  if ('request' in turn)
    return unknown('unknown-record', [...at, 'request'], [turn.request], records);
  return 'ticket' in turn
    ? unknown('unknown-field', [...at, 'ticket'], keys(turn.ticket), fields)
    : [];
}

function checkWhole({ script, rubrics }: Authored, { expect }: Play, unknown: Unknown) {
  const rubric = rubrics[script.rubric]?.rubric;
  const endings = script.endings.map(({ id }) => id);
  const caps = rubric?.caps.map(({ id }) => id) ?? expect.caps ?? [];
  const missing = expect['facts-missing'];
  return [
    ...unknown('unknown-ending', ['expect', 'ending'], one(expect.ending), endings),
    ...unknown('unknown-cap', ['expect', 'caps'], expect.caps, caps),
    ...unknown('unknown-fact', ['expect', 'facts-missing'], missing, keys(script.facts)),
  ];
}

/**
 * Holds a play-through against its scenario without playing it: whatever it names must be there. `file` is relative to
 * `scenarios/`.
 */
export function checkPlay(authored: Authored, play: Play, file: string): readonly Diagnostic[] {
  const report = reporter(file);
  const unknown: Unknown = (code, at, ids, known) =>
    (ids ?? []).filter((id) => !known.includes(id)).map((id) => report(code, at, id));
  const { script, strings } = authored;
  return [
    ...unknown('persona-not-listed', ['persona'], [play.persona], script.personas),
    ...unknown('play-without-language', ['locale'], [play.locale], keys(strings)),
    ...play.turns.flatMap((turn, index) => {
      const at = ['turns', String(index)];
      const expect = 'expect' in turn ? turn.expect : undefined;
      return [
        ...checkDone(authored, turn, at, unknown),
        ...(expect === undefined ? [] : checkExpected(authored, expect, at, unknown)),
      ];
    }),
    ...checkWhole(authored, play, unknown),
  ];
}
