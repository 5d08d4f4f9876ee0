import { analyse } from '../../../src/core/language/analyse.ts';
import {
  ACT_IDS,
  type Analysis,
  FAULT_CLASSES,
  type FaultClass,
  FORBIDDEN,
} from '../../../src/core/language/analysis.ts';
import { changed, variantsFor } from './variants.ts';
import { isUntouched, readCorpus, readTalk, type Row } from './read-corpus.ts';

/** Right, wrongly found and missed, with the usual measures in percent. */
export interface Figure {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Asked {
  readonly asked: number;
  readonly of: number;
}

export interface PartFigures {
  readonly rows: number;
  /** Any of the textbook's five classes, as an accusation. */
  readonly forbidden: Figure;
  /** The same, or a request to look again. */
  readonly noticed: Figure;
  /** Share of innocent rows wrongly flagged with one of the five, in percent. */
  readonly falseAlarms: number;
  /** Sentences in which no rule found one of the five, and in how many of them the student is asked to look again. */
  readonly lookAgain: Readonly<Record<'guilty' | 'innocent', Asked>>;
  /** Each fault class for itself, all together. */
  readonly faults: Figure;
  readonly acts: Figure;
  readonly perFault: Readonly<Record<string, Figure>>;
  readonly perAct: Readonly<Record<string, Figure>>;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;

function figure(right: number, wrong: number, missed: number): Figure {
  const precision = percent(right, right + wrong);
  const recall = percent(right, right + missed);
  return {
    right,
    wrong,
    missed,
    precision,
    recall,
    f1: percent(2 * right, 2 * right + wrong + missed),
  };
}

interface Judged {
  readonly row: Row;
  readonly acts: ReadonlySet<string>;
  readonly faults: ReadonlySet<FaultClass>;
  readonly isAsked: boolean;
}

/** A finding that only asks to look again is no accusation; jargon has no other kind. */
const accusations = ({ faults }: Analysis): readonly FaultClass[] =>
  faults
    .filter((fault) => fault.severity !== 'check' || fault.class === 'jargon')
    .map((fault) => fault.class);

function judge(rows: readonly Row[], locale: string): readonly Judged[] {
  return rows.map((row) => {
    const analysis = analyse(row.text, { locale, seat: 'agent' });
    return {
      row,
      acts: new Set(analysis.acts.map(({ act }) => act)),
      faults: new Set(accusations(analysis)),
      isAsked: analysis.faults.some(
        (fault) => FORBIDDEN.has(fault.class) && fault.severity === 'check',
      ),
    };
  });
}

const isForbidden = (faults: Iterable<FaultClass>): boolean =>
  [...faults].some((one) => FORBIDDEN.has(one));

export function count<Judgement>(
  judged: readonly Judgement[],
  wanted: (one: Judgement) => boolean,
  found: (one: Judgement) => boolean,
): Figure {
  const right = judged.filter((one) => wanted(one) && found(one)).length;
  const wrong = judged.filter((one) => !wanted(one) && found(one)).length;
  return figure(right, wrong, judged.filter((one) => wanted(one) && !found(one)).length);
}

const together = (figures: readonly Figure[]): Figure => {
  const add = (pick: (one: Figure) => number): number =>
    figures.reduce((sum, one) => sum + pick(one), 0);
  return figure(
    add(({ right }) => right),
    add(({ wrong }) => wrong),
    add(({ missed }) => missed),
  );
};

const each = (judged: readonly Judged[], ids: readonly string[], key: 'acts' | 'faults') =>
  Object.fromEntries(
    ids.map((id) => [
      id,
      count(
        // Where the labellers could not agree, neither answer is wrong.
        judged.filter(({ row }) => !row.maybe.includes(id)),
        ({ row }) => row[key].some((one) => one === id),
        (one) => [...one[key]].some((found) => found === id),
      ),
    ]),
  );

/** Whether the labellers agreed that one of the five classes is there, or that none is. */
const isCertain = ({ faults, maybe }: Row): boolean =>
  isForbidden(faults) || !FAULT_CLASSES.some((one) => FORBIDDEN.has(one) && maybe.includes(one));

function asked(judged: readonly Judged[], isGuilty: boolean): Asked {
  const unnoticed = judged.filter(
    ({ row, faults }) => isForbidden(row.faults) === isGuilty && !isForbidden(faults),
  );
  return { asked: unnoticed.filter(({ isAsked }) => isAsked).length, of: unnoticed.length };
}

function figuresOf(rows: readonly Row[], locale: string): PartFigures {
  const judged = judge(rows, locale);
  const certain = judged.filter(({ row }) => isCertain(row));
  const perFault = each(judged, FAULT_CLASSES, 'faults');
  const labelled = judged.filter(({ row }) => !row.maybe.includes('*'));
  const perAct = each(labelled, ACT_IDS, 'acts');
  const forbidden = count(
    certain,
    ({ row }) => isForbidden(row.faults),
    ({ faults }) => isForbidden(faults),
  );
  const noticed = count(
    certain,
    ({ row }) => isForbidden(row.faults),
    ({ faults, isAsked }) => isAsked || isForbidden(faults),
  );
  const innocent = certain.filter(({ row }) => !isForbidden(row.faults)).length;
  return {
    rows: rows.length,
    forbidden,
    noticed,
    falseAlarms: percent(forbidden.wrong, innocent),
    lookAgain: { guilty: asked(certain, true), innocent: asked(certain, false) },
    faults: together(Object.values(perFault)),
    acts: together(Object.values(perAct)),
    perFault,
    perAct,
  };
}

export interface VariantFigures {
  readonly name: string;
  readonly rows: number;
  /** F1 of any of the five where faults are kept; else the share still flagged, in percent. */
  readonly forbidden: number;
  readonly expected: 'the same' | 'no fault';
}

function figuresOfVariants(rows: readonly Row[], locale: string): readonly VariantFigures[] {
  return variantsFor(locale).map((variant) => {
    const expected = variant.expected ?? 'the same';
    const kept = expected === 'the same' ? rows : rows.filter(({ faults }) => isForbidden(faults));
    const after = changed(kept, variant);
    const judged = judge(after, locale);
    const flagged = judged.filter(({ faults }) => isForbidden(faults)).length;
    const f1 = count(
      judged,
      ({ row }) => isForbidden(row.faults),
      ({ faults }) => isForbidden(faults),
    ).f1;
    return {
      name: variant.name,
      rows: after.length,
      expected,
      forbidden: expected === 'the same' ? f1 : percent(flagged, after.length),
    };
  });
}

export interface LocaleFigures {
  readonly locale: string;
  readonly tuned: PartFigures;
  readonly untouched: PartFigures;
  /** Ordinary talk no rule was written from and no likeness learned from. */
  readonly talk: PartFigures;
  readonly variants: readonly VariantFigures[];
}

/** Every figure of one language on our own corpus. */
export function figuresFor(locale: string): LocaleFigures {
  const rows = readCorpus(locale);
  return {
    locale,
    tuned: figuresOf(
      rows.filter((row) => !isUntouched(row)),
      locale,
    ),
    untouched: figuresOf(rows.filter(isUntouched), locale),
    talk: figuresOf(readTalk(locale).filter(isUntouched), locale),
    variants: figuresOfVariants(rows.filter(isUntouched), locale),
  };
}
