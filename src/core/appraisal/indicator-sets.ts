import type { Indicator } from './round-plan.ts';

/** An indicator before it has a name: names are the interface's. */
type Bare = Pick<Indicator, 'id' | 'weight' | 'criteria' | 'measures'>;

const ASKING = ['asking', 'understanding', 'discovery'];
const BUSINESS = ['accuracy', 'solution', 'proposal', 'commitment', 'record', 'minutes'];
const MANNER = ['opening', 'empathy', 'listening', 'wording', 'closing', 'presence'];
const WORK: Bare['measures'] = ['done', 'on-time'];

/** The ways of three service regulations: each has three indices, weighed differently by those who use them. */
export const INDICATOR_SETS = {
  satisfaction: [
    {
      id: 'quality',
      weight: 50,
      criteria: [...ASKING, ...BUSINESS, 'reflection'],
      measures: [],
    },
    { id: 'efficiency', weight: 20, criteria: [], measures: WORK },
    { id: 'satisfaction', weight: 30, criteria: [...MANNER, 'mood'], measures: [] },
  ],
  complaints: [
    { id: 'efficiency', weight: 20, criteria: [], measures: WORK },
    { id: 'attitude', weight: 40, criteria: [...MANNER, 'reflection'], measures: [] },
    { id: 'complaints', weight: 40, criteria: [...ASKING, ...BUSINESS, 'mood'], measures: [] },
  ],
} as const satisfies Readonly<Record<string, readonly Bare[]>>;
export type IndicatorSet = keyof typeof INDICATOR_SETS;
