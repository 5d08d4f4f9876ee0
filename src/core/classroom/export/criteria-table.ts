import { OPINION_GIVERS, type OpinionGiver } from '../assignment.ts';
import type { AttemptRow, Gradebook, GradeRow } from '../grade/grade-row.ts';
import type { Cell, Table } from './csv.ts';

export const TALK_COLUMNS = ['number', 'name', 'group', 'scenario', 'when'] as const;
export type TalkColumn = (typeof TALK_COLUMNS)[number];

/** The words of the table; they belong to whoever exports. */
export interface CriteriaWords {
  readonly columns: Readonly<Record<TalkColumn, string>>;
  /** Heading of what one of them gave one criterion. */
  readonly level: (criterion: string, by: OpinionGiver) => string;
  /** Heading of what the whole talk comes to by one of them. */
  readonly total: (by: OpinionGiver) => string;
  readonly scenario: (id: string) => string;
  /** `at` in milliseconds since 1970. */
  readonly moment: (at: number) => string;
}

interface CountingTalk {
  readonly row: GradeRow;
  readonly attempt: AttemptRow;
}

const oneDecimal = (value: number | undefined): Cell =>
  value === undefined ? undefined : Math.round(value * 10) / 10;

/** All talks that count, the students in the order of the roster. */
const countingTalks = ({ rows }: Gradebook): readonly CountingTalk[] =>
  rows.flatMap((row) =>
    row.tasks
      .flatMap(({ attempts }) => attempts)
      .filter(({ state }) => state === 'counts')
      .map((attempt) => ({ row, attempt })),
  );

interface LevelColumn {
  readonly criterion: string;
  readonly by: OpinionGiver;
}

/** A column for each criterion and each giver that rated it anywhere. */
function levelColumns(talks: readonly CountingTalk[]): readonly LevelColumn[] {
  const all = talks.flatMap(({ attempt }) => OPINION_GIVERS.map((by) => attempt.levels[by]));
  const criteria = [...new Set(all.flatMap((levels) => Object.keys(levels)))];
  return criteria.flatMap((criterion) =>
    OPINION_GIVERS.filter((by) =>
      talks.some(({ attempt }) => attempt.levels[by][criterion] !== undefined),
    ).map((by) => ({ criterion, by })),
  );
}

/** Levels 1–5 by criterion and giver, one row for each talk that counts; of several sheets of a kind the mean. */
export function criteriaTable(book: Gradebook, words: CriteriaWords): Table {
  const talks = countingTalks(book);
  const levels = levelColumns(talks);
  const givers = OPINION_GIVERS.filter((by) =>
    talks.some(({ attempt }) => attempt.opinions[by] !== undefined),
  );
  return {
    headings: [
      ...TALK_COLUMNS.map((column) => words.columns[column]),
      ...givers.map((by) => words.total(by)),
      ...levels.map(({ criterion, by }) => words.level(criterion, by)),
    ],
    rows: talks.map(({ row: { student }, attempt }) => [
      student.number,
      student.name,
      student.group ?? '',
      words.scenario(attempt.session.scenario),
      words.moment(attempt.session.startedAt),
      ...givers.map((by) => oneDecimal(attempt.opinions[by])),
      ...levels.map(({ criterion, by }) => oneDecimal(attempt.levels[by][criterion])),
    ]),
  };
}
