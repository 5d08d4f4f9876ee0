import type { ActId, FaultClass } from '../language/analysis.ts';
import type { Standing } from '../scenario/rubric.ts';
import type { Profile } from '../scenario/vocabulary.ts';

/** How an agent of this kind chooses among the sentences of the scenario. */
export interface Manner {
  /** Share of its sentences (0–1) in which it follows its habit instead of what the case needs. */
  readonly habit: number;
  /** The habit: sentences with these faults, or statements of these standings. */
  readonly faults: readonly FaultClass[];
  readonly standings: readonly Standing[];
  /** What it never does of itself. */
  readonly avoids: readonly ActId[];
  /** Share of its sentences chosen at random among the faultless ones offered. */
  readonly careless: number;
  /** Sentences after which it closes, done or not. */
  readonly atMost: number;
  /** Looks things up at the desk, and fills in the form. */
  readonly diligent: boolean;
}

const MANNER: Manner = {
  habit: 0,
  faults: [],
  standings: [],
  avoids: [],
  careless: 0,
  atMost: 60,
  diligent: true,
};

/** Says one thing today and another tomorrow: not a kind of agent, but it comes to every corner of a script. */
export const WANDERER: Manner = {
  ...MANNER,
  habit: 0.12,
  faults: ['self-respect', 'blame', 'contradict', 'provoke', 'evasion', 'curt', 'over-promise'],
  standings: ['authority', 'false'],
  careless: 0.5,
};

export const MANNERS: Readonly<Record<Profile, Manner>> = {
  exemplary: MANNER,
  'by-the-book': {
    ...MANNER,
    habit: 0.15,
    faults: ['rule-hiding', 'evasion'],
    avoids: ['empathy', 'apology', 'ownership'],
  },
  novice: { ...MANNER, careless: 0.5, atMost: 9, diligent: false, avoids: ['confirm', 'apology'] },
  'over-promiser': { ...MANNER, habit: 0.4, faults: ['over-promise'], standings: ['authority'] },
  curt: {
    ...MANNER,
    habit: 0.5,
    faults: ['curt', 'evasion', 'emotion-denial'],
    avoids: ['empathy', 'apology', 'ownership', 'thanks', 'offer-help', 'check-satisfaction'],
    careless: 1,
    atMost: 6,
    diligent: false,
  },
  rude: {
    ...MANNER,
    habit: 0.8,
    faults: ['vulgar', 'self-respect', 'provoke', 'contradict', 'blame'],
    avoids: ['empathy', 'apology', 'ownership', 'thanks'],
    careless: 1,
    atMost: 8,
    diligent: false,
  },
};
