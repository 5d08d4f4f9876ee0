import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { ScenarioSource } from '../../src/core/scenario/scenario-source.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { tinyScenario } from '../core/tiny-scenario.ts';
import { fakeScenarios } from '../support/fake-scenarios.ts';

const tiny = tinyScenario();

const strings: Scenario['strings'] = {
  ...tiny.strings,
  title: '一件包裹',
  agent: { ...tiny.strings.agent, company: '顺达物流', name: '周宁', number: '1027' },
  customer: { name: '林工', background: '一件包裹没有消息。' },
  stages: { opening: '开场', solving: '商量办法' },
  needs: { heard: '有人听', time: '准确时间' },
  facts: { waybill: '运单号' },
  steps: { calm: '安抚', receive: '受理' },
  endings: {
    'hung-up': { title: '客户挂了电话', text: '他没等你说完。' },
    kept: { title: '客户留住了', text: '他愿意等你的电话。' },
    loose: { title: '少了最后一步', text: '事情没有说定。' },
  },
  topics: {
    ...tiny.strings.topics,
    'signed-for': {
      label: '已签收',
      patterns: ['已经签收'],
      examples: ['系统显示已经签收'],
      why: '记录里没有签收。',
      better: '目前没有签收记录。',
    },
  },
};

const rubric: Scenario['rubric'] = {
  ...tiny.rubric,
  criteria: [
    {
      id: 'opening',
      points: 10,
      raters: ['machine'],
      when: 'talk',
      observed: [],
      checks: [
        { id: 'rings', points: 4, kind: 'rings', 'at-most': 3 },
        { id: 'greeting', points: 6, kind: 'acts', acts: ['greeting'], 'within-first': 1 },
      ],
    },
    {
      id: 'asking',
      points: 20,
      raters: ['machine'],
      when: 'talk',
      observed: [],
      checks: [{ id: 'required-facts', points: 20, kind: 'facts' }],
    },
    {
      id: 'wording',
      points: 10,
      raters: ['machine'],
      when: 'talk',
      observed: [],
      checks: [
        {
          id: 'forbidden',
          points: 10,
          kind: 'faults',
          classes: ['self-respect', 'blame', 'contradict', 'vulgar', 'provoke', 'emotion-denial'],
          cost: { light: 1, medium: 3, heavy: 6, fatal: 10 },
        },
      ],
    },
    {
      id: 'reflection',
      points: 5,
      raters: ['self', 'teacher'],
      when: 'talk',
      observed: [],
      checks: [],
    },
  ],
  caps: [
    { id: 'abuse', total: 0, 'any-sentence': { faults: ['vulgar'] } },
    { id: 'no-time', total: 59, 'never-did': ['time-commitment'] },
  ],
};

const rubricStrings: Scenario['rubricStrings'] = {
  ...tiny.rubricStrings,
  criteria: {
    opening: { name: '接通电话', low: '没有问候。', middle: '问候不全。', high: '问候完整。' },
    asking: { name: '提问与记录', low: '没有问清。', middle: '问到一些。', high: '都问清了。' },
    wording: { name: '服务用语', low: '有伤人的话。', middle: '有些生硬。', high: '平和有礼。' },
    reflection: { name: '反思', low: '低', middle: '中', high: '高' },
  },
  checks: {
    rings: { name: '三声之内接起', why: '等久了火气大。', advice: '第二声就准备好。' },
    greeting: { name: '第一句有问候', why: '问候定下语气。', advice: '先说“您好”。' },
    'required-facts': { name: '问清必须了解的情况', why: '缺一项要再打扰。', advice: '照工单问。' },
    forbidden: { name: '没有禁语', why: '禁语伤人。', advice: '换一种说法。' },
  },
  caps: { abuse: '出现骂人的话。', 'no-time': '没有给过明确的时间。' },
};

/** A short call whose every word is known, for trying the screens. */
export const fixtureScenario: Scenario = {
  ...tiny,
  script: { ...tiny.script, id: 'lost-cargo' },
  strings,
  desk: {
    schema: 1,
    records: {
      waybill: { title: '运单', rows: [['运单号', 'SD680']], notes: ['轻放'] },
      terms: { title: '条款', rows: [['保价', '8600 元']], notes: [] },
    },
  },
  rubric,
  rubricStrings,
  hash: 'hash-1',
};

/** A source with that call under the id the fake events use. */
export const fixtureSource = (changes: Partial<ScenarioSource> = {}): ScenarioSource =>
  fakeScenarios({
    load: async (id) => (id === 'lost-cargo' ? ok(fixtureScenario) : fail('unknown-scenario')),
    ...changes,
  });

/** A call as its author wrote it in English, as far as its score sheet goes. */
export const withEnglishSheet = (scenario: Scenario): Scenario => ({
  ...scenario,
  locale: 'en',
  rubricStrings: {
    ...scenario.rubricStrings,
    criteria: {
      ...scenario.rubricStrings.criteria,
      opening: { name: 'Answering the call', low: 'None.', middle: 'Half.', high: 'Whole.' },
      asking: { name: 'Asking', low: 'None.', middle: 'Some.', high: 'All.' },
      wording: { name: 'Service language', low: 'Hurts.', middle: 'Blunt.', high: 'Kind.' },
    },
    checks: {
      ...scenario.rubricStrings.checks,
      greeting: { name: 'Greeted first', why: 'It sets the tone.', advice: 'Say hello first.' },
      'required-facts': {
        name: 'Asked it all',
        why: 'Nobody asks twice.',
        advice: 'Use the form.',
      },
      forbidden: { name: 'No forbidden phrases', why: 'They hurt.', advice: 'Say it otherwise.' },
    },
    observed: { voice: 'Calm and clear voice' },
  },
});
