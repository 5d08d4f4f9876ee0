import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analyseWith } from '../../src/core/language/analyse.ts';
import { ACT_IDS } from '../../src/core/language/analysis.ts';
import { english } from '../../src/core/language/en/english.ts';
import type { Language } from '../../src/core/language/language.ts';
import { chinese } from '../../src/core/language/zh-CN/chinese.ts';
import { isUntouched, readTalk, type Row } from './corpus-report/read-corpus.ts';
import { asText, fileOf, TRAINED, trainFor } from './training/write.ts';

const { likeness: _, ...byRulesAlone } = chinese;
const { likeness: __, ...englishByRulesAlone } = english;
const RULES_ALONE: Readonly<Record<string, Language>> = {
  'zh-CN': byRulesAlone,
  en: englishByRulesAlone,
};

const actsIn = (text: string, locale = 'zh-CN') =>
  analyse(text, { locale, seat: 'agent' }).acts.map(({ act }) => act);
const actsByRules = (text: string, locale = 'zh-CN') =>
  analyseWith(RULES_ALONE[locale] ?? chinese, text, { locale, seat: 'agent' }).acts.map(
    ({ act }) => act,
  );
const findingsIn = (text: string, locale = 'zh-CN') =>
  analyse(text, { locale, seat: 'agent' }).faults;
const findingsByRules = (text: string, locale = 'zh-CN') =>
  analyseWith(RULES_ALONE[locale] ?? chinese, text, { locale, seat: 'agent' }).faults;
/** What is found by likeness alone: light faults and questions. */
const alikeIn = (text: string) =>
  findingsIn(text).filter(({ code }) => /\.(?:alike|look-again)$/.test(code));
const askedIn = (text: string) =>
  findingsIn(text).filter(({ code }) => code.endsWith('.look-again'));

describe('likeness hears an act no rule knows the words of', () => {
  it.each([
    ['zh-CN', '想哭就哭会儿，我这头不挂。', 'empathy'],
    ['zh-CN', '您清楚接下来要办的步骤了吗？', 'check-satisfaction'],
    ['en', 'Is three okay?', 'check-satisfaction'],
    ['en', 'do u need any thing els', 'anything-else'],
  ] as const)('%s: %s', (locale, said, act) => {
    expect(actsByRules(said, locale)).not.toContain(act);
    expect(actsIn(said, locale)).toContain(act);
  });

  it('and shows whole words for it', () => {
    const said = "Right, I'll get our Brenda on it, she does nowt but claims.";
    const { acts } = analyse(said, { locale: 'en', seat: 'agent' });
    const words = acts.map(({ start, end }) => said.slice(start, end));
    expect(acts.map(({ act }) => act)).toContain('escalate');
    for (const some of words) expect(` ${said} `).toMatch(new RegExp(`\\W${some}\\W`));
  });

  it('and whole clauses in Chinese', () => {
    const said = '封条是我们的，没错，我承认。';
    const words = analyse(said, { locale: 'zh-CN', seat: 'agent' }).acts.map(({ start, end }) =>
      said.slice(start, end),
    );
    expect(words).not.toEqual([]);
    for (const some of words) {
      expect(some === said.slice(0, -1) || said.split(/[，。]/).includes(some)).toBe(true);
    }
  });

  it('but nothing in a taunt that looks like an offer', () => {
    expect(actsIn('有钱您用进口水泥去。')).toEqual([]);
  });

  it('leaves out what somebody else said', () => {
    expect(actsIn('司机说：“想哭就哭会儿，我这头不挂。”')).not.toContain('empathy');
  });
});

describe('likeness doubts', () => {
  it.each([
    ['zh-CN', '我问得细，是怕替您填错。', 'solution'],
    ['en', 'We close up to two hours early on holidays.', 'time-commitment'],
  ] as const)('the same words where they do something else: %s %s', (locale, said, act) => {
    expect(actsByRules(said, locale)).toContain(act);
    expect(actsIn(said, locale)).not.toContain(act);
  });

  it.each([
    ['zh-CN', '在哪儿我现在不知道，点完就告诉你', 'evasion'],
    ['zh-CN', '等货物到齐了才能装柜，这是行业里的做法。', 'rule-hiding'],
    ['zh-CN', '我听得见，您不用大声，慢慢说。', 'emotion-denial'],
    ['en', "I can't say, but here's the number of the man who can.", 'evasion'],
    ['en', "I've written your number on my hand so I can't lose it.", 'over-promise'],
  ] as const)(
    'the words of a fault of service where they are none: %s %s',
    (locale, said, kind) => {
      const found = expect.objectContaining({ class: kind });
      expect(findingsByRules(said, locale)).toContainEqual(found);
      expect(findingsIn(said, locale)).not.toContainEqual(found);
    },
  );

  it('a rebuke in a sentence that is like none, and then says nothing of it', () => {
    const said = 'Hello, I am Wanjiru, I am new, please be patient with me.';
    expect(findingsByRules(said, 'en')).toContainEqual(
      expect.objectContaining({ code: 'contradict.lecture', severity: 'medium' }),
    );
    expect(findingsIn(said, 'en')).toEqual([]);
  });

  it('a grave one in a sentence that is rather like others: it is a light fault at most', () => {
    const said = "I'm afraid I have to disappoint you, there's been no scan since Saturday";
    const grave = expect.objectContaining({ class: 'contradict', severity: 'heavy' });
    expect(findingsByRules(said, 'en')).toContainEqual(grave);
    expect(findingsIn(said, 'en').filter(({ severity }) => severity === 'heavy')).toEqual([]);
  });

  it('no swearing, however kind the rest', () => {
    const said = '非常感谢您的耐心等待傻逼祝您生活愉快。';
    expect(findingsIn(said)).toContainEqual(
      expect.objectContaining({ class: 'vulgar', severity: 'fatal' }),
    );
  });
});

describe('a sentence much like a rebuke', () => {
  it.each([
    ['zh-CN', '您要这么说我就不往下讲了啊', 'provoke'],
    ['en', "I'm sure it was terribly hard, pressing one button.", 'self-respect'],
  ])('is a light fault although no rule knows its words: %s %s', (locale, said, kind) => {
    expect(findingsByRules(said, locale)).toEqual([]);
    const [finding, ...others] = findingsIn(said, locale);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ class: kind, code: `${kind}.alike`, severity: 'light' });
    expect(finding?.better).not.toBe('');
  });

  it('is only asked about where it is less alike, and then nothing is taken for it', () => {
    const asked = readTalk('zh-CN')
      .filter((row) => isUntouched(row))
      .flatMap(({ text }) => askedIn(text));
    expect(asked.length).toBeGreaterThan(10);
    expect(new Set(asked.map(({ severity }) => severity))).toEqual(new Set(['check']));
  });

  it.each([
    ['zh-CN', '货没交到您手上就不见了'],
    ['en', 'You should have received an email yesterday.'],
  ])('is none with words that never rebuke: %s %s', (locale, said) => {
    expect(findingsIn(said, locale)).toEqual([]);
  });

  it.each([
    '好的，我帮您登记一下理赔。',
    '请您放心，我马上联系仓库。',
    '您的货现在在三号库，明天上午到。',
    '行不？',
  ])('leaves service alone: %s', (said) => {
    expect(alikeIn(said)).toEqual([]);
  });

  it('is silent where a rule has spoken, and about what somebody else said', () => {
    expect(alikeIn('有本事你就别用我们家快递啊')).toEqual([]);
    expect(alikeIn('快递员跟您说“那您倒是别寄啊，又没人拦着”，是吗？')).toEqual([]);
  });

  it('keeps its words inside any text', () => {
    const pieces = fc.constantFrom(
      '那您',
      '倒是',
      '别寄啊',
      '，',
      '反正',
      '自己出',
      ' ',
      '😀',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (said) => {
        const text = said.join('');
        for (const { start, end } of alikeIn(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

/** How many acts are heard wrongly or not at all. */
const mistakes = (row: Row, heard: readonly string[]): number =>
  ACT_IDS.filter(
    (act) => !row.maybe.includes(act) && row.acts.includes(act) !== heard.includes(act),
  ).length;

describe.each(TRAINED)('the models of %s', (locale) => {
  it('are what the corpus gives, to the byte', () => {
    // Only whether: nobody could read the difference.
    const isSame = readFileSync(fileOf(locale), 'utf8') === asText(trainFor(locale));
    expect(isSame, 'run "npm run train"').toBe(true);
  }, 300_000);

  it('are small as they are sent', () => {
    expect(brotliCompressSync(readFileSync(fileOf(locale))).length).toBeLessThanOrEqual(64_000);
  });

  it('mishear talk they never saw less often than the rules alone', () => {
    const talk = readTalk(locale).filter(isUntouched);
    const sum = (hear: (text: string, locale: string) => readonly string[]) =>
      talk.reduce((total, row) => total + mistakes(row, hear(row.text, locale)), 0);
    expect(sum(actsIn)).toBeLessThan(0.77 * sum(actsByRules));
  });
});
