import type { Answer, AssessmentEvent } from '../../src/core/assessment/assessment-event.ts';
import type { SampleKey } from '../../src/core/assessment/licence/sample.ts';

export interface SheetLike {
  readonly assessment: string;
  readonly session: string;
  readonly name?: string;
  readonly rater?: 'observer' | 'teacher';
  /** When it was handed in; the steps before took a second each. */
  readonly at?: number;
  readonly items?: Readonly<Record<string, Answer>>;
  readonly levels?: Readonly<Record<string, number>>;
  readonly overall?: number;
  readonly handedIn?: boolean;
}

type Step = {
  [Type in AssessmentEvent as Type['type']]: Omit<Type, 'n' | 'at'>;
}[AssessmentEvent['type']];

/** A key made up for a test: five levels, ten items, all `yes` and 3. */
export function plainKey(items = 10, criteria = 5): SampleKey {
  const named = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  return {
    criteria: Object.fromEntries(
      named('criterion', criteria).map((id) => [id, { level: 3, why: '…' }]),
    ),
    items: Object.fromEntries(named('item', items).map((id) => [id, { answer: 'yes' as const }])),
    overall: 3,
    why: '…',
  };
}

/** A sheet filled in like the key, but for what is said otherwise. */
export function sheetLike(key: SampleKey, like: SheetLike): readonly AssessmentEvent[] {
  const { assessment, session, name = '小王', rater = 'observer', at = 100_000 } = like;
  const answers = Object.entries(key.items).map(
    ([item, { answer }]): Step => ({
      type: 'item.answered',
      item,
      answer: like.items?.[item] ?? answer,
    }),
  );
  const levels = Object.entries(key.criteria).map(
    ([criterion, { level }]): Step => ({
      type: 'criterion.rated',
      criterion,
      level: like.levels?.[criterion] ?? level,
    }),
  );
  const steps: readonly Step[] = [
    {
      type: 'assessment.started',
      schema: 1,
      assessment,
      session,
      rater,
      name,
      rubric: { id: 'complaint-call', hash: '0' },
      live: false,
    },
    ...answers,
    ...levels,
    { type: 'overall.rated', level: like.overall ?? key.overall },
    ...(like.handedIn === false ? [] : [{ type: 'sheet.handed-in' } as const]),
  ];
  const begun = at - 1000 * (steps.length - 1);
  return steps.map((step, n) => ({ ...step, n, at: begun + 1000 * n }) as AssessmentEvent);
}
