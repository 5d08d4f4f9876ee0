import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import { type OnRecord, misreadFacts } from '../../src/core/language/analysis.ts';

const fact = (...said: readonly string[]) => ({ said, topics: [] });
const CHINESE: OnRecord = {
  facts: {
    waybill: fact('单号是SD68031147。', 'SD，六八零三，一一四七！'),
    identity: fact('收件人手机尾号4471。'),
    callback: fact('打六二零八那个手机。'),
    goods: fact('两个木箱，一共三台仪器。'),
    name: fact('我姓林。'),
  },
  all: [
    '单号是SD68031147。',
    '手机尾号4471',
    '六二零八',
    '林工',
    '值班主管郑经理',
    '收件人是罗女士。',
    '工号1027',
    '两个木箱，一共三台仪器。',
    '每票最多五箱',
  ],
  name: { fact: 'name', called: '林工' },
};
const ENGLISH: OnRecord = {
  facts: {
    waybill: fact("It's SD68031147."),
    identity: fact("The receiver's phone ends in 4471."),
    goods: fact('Two wooden crates, and fifteen cartons.'),
    name: fact("It's Lin."),
  },
  all: [
    "It's SD68031147.",
    'Four four seven one',
    'Mr Lin',
    'staff number 1027',
    'Two wooden crates, and fifteen cartons.',
    'No more than 40 cartons a van',
  ],
  name: { fact: 'name', called: 'Mr Lin' },
};

const heard = (text: string, locale: 'zh-CN' | 'en') =>
  analyse(text, { locale, seat: 'agent', onRecord: locale === 'en' ? ENGLISH : CHINESE });
const misread = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  misreadFacts(heard(text, locale).topics.map(({ topic }) => topic));

describe('a number that is read back', () => {
  it.each([
    ['尾号4471，对吗？'],
    ['尾号是71吧？'],
    ['单号SD68031147，我记下了。'],
    ['六八零三，一一四七，没错吧？'],
    ['我再读一遍：S D 6803 1147'],
    ['我是周宁，工号1027。'],
  ])('is right as the customer said it, whole, in halves or by its end: %s', (said) => {
    expect(misread(said)).toEqual([]);
  });

  it.each([
    ['尾号1138对吧？', ['identity', 'callback']],
    ['好的，单号SD68031174，我查一下', ['waybill']],
    ['单号是SD6803114吧？', ['waybill']],
    ['您的回电号码是六二八零对吗？', ['callback']],
    ['后四位是4417，是吗？', ['identity']],
  ])('is wrong with a slip in it: %s', (said, facts) => {
    expect(misread(said)).toEqual(facts);
  });

  it.each([
    ['so ur mobile ends 41 yeah?', ['identity']],
    ['That is four four one seven, right?', ['identity']],
    ['So your waybill is SD68031174?', ['waybill']],
    ['The last four digits are 44 71, is that right?', []],
    ["That's double four seven one?", []],
    ['And the last four are four four seven one?', []],
    ['your mobile, last four 3369?', ['identity']],
    ['forty-four seventy-one, right?', []],
    ['last four forty-four seventeen, correct?', ['identity']],
  ])('is heard in English, in digits and in words: %s', (said, facts) => {
    expect(misread(said, 'en')).toEqual(facts);
  });

  it.each([
    ['按约定最多赔2000元。'],
    ['您下午4点20分之前等我电话，14:20。'],
    ['这是2026年的新规定，共3000多件。'],
    ['投诉编号是20261123。'],
    ['这票货我们赔4417元。'],
    ['您的登记号是QS68031174。'],
    ['不是SD68031174，是SD68031147，我打错了。'],
    ['单号是SD68031147还是SD68031174？'],
    ['我们值班电话尾号6641，您存一下。'],
    ['您的受理编号是1147，请记好。'],
  ])('is not every number that is said: %s', (said) => {
    expect(misread(said)).toEqual([]);
  });

  it('is not every number in English either', () => {
    expect(misread('Our desk phone ends in 6641, right?', 'en')).toEqual([]);
    expect(misread('My extension is 4417.', 'en')).toEqual([]);
  });

  it.each([
    ['手机号是13900004471对吧？', []],
    ['回电打13900006280，对吧？', ['callback']],
    ['回电号码是13900001111对吗？', ['callback']],
    ['手机号13900001111我存了', []],
    ['查询热线是40080012345。', []],
  ])('is the one spoken of, and its end is enough of it: %s', (said, facts) => {
    const topics = { call: { patterns: ['回电'], examples: [] } };
    const callback = { said: ['打六二零八那个手机。'], topics: ['call'] };
    const onRecord = { ...CHINESE, facts: { ...CHINESE.facts, callback } };
    const found = analyse(said, { locale: 'zh-CN', seat: 'agent', topics, onRecord }).topics;
    expect(misreadFacts(found.map(({ topic }) => topic))).toEqual(facts);
  });

  const actsOf = (said: string) => heard(said, 'zh-CN').acts.map(({ act }) => act);

  it('is confirmed by saying it and no more, when it is right', () => {
    expect(actsOf('SD68031147。')).toEqual(['confirm']);
    expect(actsOf('好的，四四七一')).toContain('confirm');
    expect(actsOf('SD68031174。')).not.toContain('confirm');
    expect(actsOf('SD68031147昨天晚上已经到了宁阳的转运中心。')).not.toContain('confirm');
  });

  it('is not confirmed by asking whether it is right when it is wrong', () => {
    expect(actsOf('收件人手机尾号4471，对吗？')).toContain('confirm');
    expect(actsOf('收件人手机尾号4417，对吗？')).not.toContain('confirm');
  });

  it('is named with the very words', () => {
    const text = '收件人尾号是 ４４１７ 对吧';
    const [found] = heard(text, 'zh-CN').topics;
    expect(text.slice(found?.start, found?.end)).toBe('４４１７');
  });
});

describe('a count that is read back', () => {
  it.each([
    ['您寄的是两个木箱，三台仪器，对吗？', []],
    ['三个木箱，对吧？', ['goods']],
    ['一共十二台，是吗？', ['goods']],
    ['每票最多五箱，对吧？', []],
    ['我先给您补发三箱，您看可以吗？', []],
    ['还有一箱没到，对吧？', []],
    ['您是说三辆车，对吧？', []],
  ])('is put right where that many of them are nowhere in the case: %s', (said, facts) => {
    expect(misread(said)).toEqual(facts);
  });

  it.each([
    ["So that's two crates, right?", []],
    ["So that's three crates, right?", ['goods']],
    ['so fifty cartons, is that correct?', ['goods']],
    ['so fifteen boxes, is that correct?', []],
    ['so fifty boxes, is that correct?', ['goods']],
    ["We'll send three cartons out today, is that all right?", []],
    ['You wait three minutes, right?', []],
  ])('is put right in English: %s', (said, facts) => {
    expect(misread(said, 'en')).toEqual(facts);
  });
});

describe('a name the customer is called by', () => {
  it.each([
    ['林先生，您好。'],
    ['我们主管王经理会给您回电。'],
    ['我请郑经理看一下。'],
    ['施工，先停一下。'],
    ['请问是林老师么？'],
    ['您姓林，对吧？'],
    ['罗女士，北门收，对吧？'],
  ])('is right, or somebody else’s: %s', (said) => expect(misread(said)).toEqual([]));

  it.each([
    ['王总您好！'],
    ['好的，李老板，我马上查。'],
    ['您是张先生吧？'],
    ['请问是李经理么'],
    ['王总早'],
    ['您姓汤是吧？'],
    ['老王，您好'],
  ])('is put right when it is another: %s', (said) => expect(misread(said)).toEqual(['name']));

  it.each([
    ['Thank you, Mr Wang.', ['name']],
    ['So your name is Tang, right?', ['name']],
    ["Your name's Lin, is that right?", []],
    ['Your name is on the list.', []],
    ['Mister Tan, good morning.', ['name']],
    ['Is that right, Mrs Smith?', ['name']],
    ['Hello Mr Lin, how can I help?', []],
    ['oh no thats awful mr wang, im so sorry', ['name']],
    ['Am I speaking to Mrs Chen?', ['name']],
    ['Mr Tan, no update all night, I can see.', ['name']],
    ['Good morning, this is Mr Zhang.', []],
    ['The receiver is Mr Luo, at the north gate.', []],
    ['Did I miss anything?', []],
    ['Ms Luo is the receiver, right?', []],
    ["I'll text Ms Luo, is that all right?", []],
    ['The duty director calls you by five.', []],
    ['Mr Zhang, our supervisor, will call you.', []],
    ['They count it with you or Mr Wei, and nobody else.', []],
  ])('is told from a name that is only spoken of: %s', (said, facts) => {
    expect(misread(said, 'en')).toEqual(facts);
  });

  it('is left alone where the case does not say what the customer is called', () => {
    const onRecord: OnRecord = { ...CHINESE, name: { fact: 'waybill', called: '来电人' } };
    const { topics } = analyse('王总您好！', { locale: 'zh-CN', seat: 'agent', onRecord });
    expect(topics).toEqual([]);
  });

  it('is left alone where the case has no fact for it', () => {
    const { name: _, ...nameless } = CHINESE;
    const { topics } = analyse('王总您好！', {
      locale: 'zh-CN',
      seat: 'agent',
      onRecord: nameless,
    });
    expect(topics).toEqual([]);
  });
});

describe('what is read back', () => {
  it('is right wherever the number itself stands, in digits or in words', () => {
    const words = '零一二三四五六七八九'.split('');
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 4, maxLength: 12 }),
        fc.boolean(),
        fc.constantFrom('单号', '尾号是', ''),
        (digits, isSpelled, before) => {
          const number = digits.join('');
          const said = isSpelled ? digits.map((digit) => words[digit]).join('') : number;
          const onRecord = { facts: { it: fact(`是${number}。`) }, all: [`是${number}。`] };
          const { topics } = analyse(`${before}${said}，对吗？`, {
            locale: 'zh-CN',
            seat: 'agent',
            onRecord,
          });
          expect(topics).toEqual([]);
        },
      ),
    );
  });

  it('is wrong with any one digit of a long number changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 7, maxLength: 12 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, by) => {
          const onRecord = {
            facts: { it: fact(`是${digits.join('')}。`) },
            all: [digits.join('')],
          };
          const wrong = digits.map((digit, at) => (at === place ? (digit + by) % 10 : digit));
          const { topics } = analyse(`单号${wrong.join('')}`, {
            locale: 'zh-CN',
            seat: 'agent',
            onRecord,
          });
          expect(misreadFacts(topics.map(({ topic }) => topic))).toEqual(['it']);
        },
      ),
    );
  });

  it('does nothing to a text that is nothing but digits, however long', () => {
    const endless = '一'.repeat(20_000) + '1:'.repeat(20_000);
    expect(misread(endless)).toEqual([]);
  });
});
