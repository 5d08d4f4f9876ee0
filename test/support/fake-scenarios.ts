import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { ScenarioCard, ScenarioSource } from '../../src/core/scenario/scenario-source.ts';
import { fail, ok } from '../../src/core/shared/result.ts';
import { tinyScenario } from '../core/tiny-scenario.ts';

const WORDS = {
  'zh-CN': {
    title: '货物丢失投诉',
    company: '顺达物流',
    hurried: '急性子厂长',
    precise: '严谨财务',
  },
  en: {
    title: 'Lost cargo',
    company: 'Shunda Logistics',
    hurried: 'The hurried boss',
    precise: 'The accountant',
  },
} as const;

const wordsFor = (locale: string) => (locale === 'en' ? WORDS.en : WORDS['zh-CN']);

const cardFor = (locale: string): ScenarioCard => ({
  id: 'lost-cargo',
  channel: 'phone',
  direction: 'inbound',
  role: wordsFor(locale).company,
  minutes: 12,
  difficulty: 2,
  'seven-r': 'product',
  personas: ['hurried-boss', 'precise-accountant'],
  title: wordsFor(locale).title,
  summary: locale === 'en' ? 'Two crates are missing.' : '两箱货四天没有消息。',
  goals: [locale === 'en' ? 'Listen first.' : '先听完。'],
});

function scenarioFor(locale: string, persona: string): Scenario {
  const tiny = tinyScenario();
  const { title, company } = wordsFor(locale);
  return {
    ...tiny,
    script: { ...tiny.script, id: 'lost-cargo' },
    persona: { ...tiny.persona, id: persona },
    strings: { ...tiny.strings, title, agent: { ...tiny.strings.agent, company } },
    locale,
    hash: `hash-${locale}`,
  };
}

/** One scenario, two customers, two languages; `changes` puts something else in the place of a method. */
export const fakeScenarios = (changes: Partial<ScenarioSource> = {}): ScenarioSource => ({
  cards: async (locale) => [cardFor(locale)],
  personas: async (locale) => [
    { id: 'precise-accountant', name: wordsFor(locale).precise, description: '…' },
    { id: 'hurried-boss', name: wordsFor(locale).hurried, description: '…' },
    { id: 'somebody-else', name: 'X', description: '…' },
  ],
  notes: async () => fail('unknown-locale'),
  load: async (id, locale, persona) =>
    id === 'lost-cargo' ? ok(scenarioFor(locale, persona)) : fail('unknown-scenario'),
  ...changes,
});
