import { REACTIONS } from '../../src/core/scenario/persona.ts';
import { assembleScenario, type ScenarioParts } from '../../src/core/scenario/assemble.ts';
import { type Script, scriptSchema } from '../../src/core/scenario/script.ts';
import { FAULT_CLASSES } from '../../src/core/language/analysis.ts';

/** A small call about one lost parcel: enough structure to test the engine, no more. */
export const tinyScript: Script = scriptSchema.parse({
  schema: 1,
  id: 'tiny',
  channel: 'phone',
  minutes: 2,
  difficulty: 1,
  'seven-r': 'product',
  rows: ['A04'],
  personas: ['plain'],
  rubric: 'simple',
  needs: {
    heard: { 'met-by': { acts: ['empathy'] } },
    time: { 'promised-by': { acts: ['ownership'] }, 'met-by': { acts: ['time-commitment'] } },
  },
  facts: {
    waybill: { 'asked-by': { topics: ['waybill-number'] }, answer: 'fact-waybill', required: true },
  },
  topics: { 'waybill-number': {}, 'signed-for': { standing: 'false' }, gap: { tell: true } },
  procedure: [
    { step: 'calm', when: { acts: ['empathy'] } },
    { step: 'receive', when: { facts: ['waybill'] } },
  ],
  'first-words': { expects: ['greeting'], replies: ['soothe'] },
  stages: {
    opening: {
      expects: ['greeting'],
      beats: {
        complains: {
          line: 'complains',
          replies: ['soothe'],
          on: [
            {
              when: { needs: { heard: 'met' } },
              effects: [{ patience: 4 }],
              to: 'solving.asks-time',
            },
          ],
        },
      },
      on: [{ when: { faults: ['blame'] }, say: 'objects' }],
    },
    solving: {
      expects: ['time-commitment'],
      beats: { 'asks-time': { line: 'asks-time' } },
    },
  },
  anywhere: [{ when: { topics: ['signed-for'] }, say: 'denies' }],
  endings: [
    { id: 'hung-up', good: false, when: { 'ended-by': ['customer'] } },
    { id: 'kept', good: true, when: { needs: { heard: 'met', time: 'promised' } } },
    { id: 'loose', good: false },
  ],
  replies: { soothe: { acts: ['empathy'] } },
  desk: [
    { id: 'waybill', kind: 'waybill', needs: ['waybill'] },
    { id: 'terms', kind: 'terms' },
  ],
});

const slots = ['complains', 'asks-time', 'objects', 'denies', 'fact-waybill', 'push-nothing'];
const inMoods = (slot: string) => ({
  calm: [`${slot} calm 1`, `${slot} calm 2`],
  angry: [`${slot} angry 1`, `${slot} angry 2`],
  any: [`${slot} any 1`, `${slot} any 2`],
});

const parts: ScenarioParts = {
  script: tinyScript,
  strings: {
    schema: 1,
    title: 'Tiny',
    summary: 'One parcel',
    agent: { company: 'S', name: 'A', number: '1', situation: ['s'], goals: ['g'], limits: ['l'] },
    customer: { name: 'C', background: 'b' },
    stages: { opening: 'o', solving: 's' },
    needs: { heard: 'h', time: 't' },
    facts: { waybill: 'w' },
    steps: { calm: 'c', receive: 'r' },
    endings: {},
    topics: {
      'waybill-number': { label: 'w', patterns: ['单号'], examples: ['请问单号是多少'] },
      'signed-for': { label: 's', patterns: ['已经签收'], examples: ['系统显示已经签收'] },
      gap: { label: 'g', patterns: ['没有扫描'], examples: ['四天没有扫描了'] },
    },
    lines: Object.fromEntries(
      [...slots, 'push-heard', 'push-time'].map((slot) => [slot, inMoods(slot)]),
    ),
    replies: { soothe: '您着急我理解' },
  },
  desk: { schema: 1, records: {} },
  common: {
    schema: 1,
    gestures: { sigh: '（叹气）', 'raise-voice': '（提高嗓门）', 'say-nothing': '（不说话）' },
    topics: {
      'say-again': { label: 'a', patterns: ['再说一遍'], examples: [] },
      'small-talk': { label: 't', patterns: ['天气'], examples: [] },
      'vague-time': { label: 'v', patterns: ['尽快'], examples: [] },
    },
    sayings: {},
  },
  persona: {
    schema: 1,
    id: 'plain',
    'start-patience': 50,
    loss: Object.fromEntries(FAULT_CLASSES.map((fault) => [fault, 20])) as Record<
      (typeof FAULT_CLASSES)[number],
      number
    >,
    gain: { empathy: 10, apology: 4, 'time-commitment': 6 },
    told: 0,
    'need-met': 2,
    drift: 1,
    ignored: 5,
    repeated: 8,
    vague: 6,
    silence: 6,
    hold: 4,
    'silence-seconds': 40,
    'need-order': ['heard', 'time'],
  },
  personaStrings: {
    schema: 1,
    name: 'Plain',
    description: 'Plain',
    lines: Object.fromEntries(REACTIONS.map((reaction) => [reaction, inMoods(reaction)])) as never,
  },
  rubric: { schema: 1, id: 'simple', pass: 60, 'hint-cost': 1, criteria: [], caps: [] },
  rubricStrings: { schema: 1, title: 'Simple', criteria: {}, checks: {}, caps: {}, observed: {} },
};

export const tinyScenario = (changes: Partial<ScenarioParts> = {}) =>
  assembleScenario('zh-CN', { ...parts, ...changes });
