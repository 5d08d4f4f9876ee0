import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/language/analyse.ts';
import { timesNamed } from '../../src/core/language/times.ts';

/** The times of everything an agent commits to in an utterance, each once. */
function timesIn(text: string, locale: string): readonly string[] {
  const { acts } = analyse(text, { locale, seat: 'agent' });
  const times = acts
    .filter(({ act }) => act === 'time-commitment')
    .flatMap((act) => timesNamed(text, act, locale));
  return [...new Set(times.map(({ start, end }) => text.slice(start, end)))];
}

describe('the times of what is promised', () => {
  it.each([
    ['我现在就发起查找，今天下午四点前给您回电话，回您哪个号码方便？', ['今天下午四点前']],
    ['我再跟您确认一遍：两个木箱，今天下午四点前回您电话', ['今天下午四点前']],
    ['书面方案下周二下午五点前发您。', ['下周二下午五点前']],
    ['青石两小时内清点库位，二十四小时内有结果。', ['两小时内', '二十四小时内']],
    ['明天九点半上门，周四五点前答复您。', ['明天九点半', '周四五点前']],
    ['您放心，年前我们肯定给您补上。', ['年前']],
  ])('are the words that say when, not what happens then: %s', (text, times) => {
    expect(timesIn(text, 'zh-CN')).toEqual(times);
  });

  it.each([
    ["I'll call you by four today, I'm responsible for this.", ['by four today']],
    ["I'll come to your store on Monday at ten.", ['on Monday at ten']],
    ['Somebody there will deal with it within two hours.', ['within two hours']],
    ["I'll come back on the twenty-eighth, and we'll review it.", ['on the twenty-eighth']],
    ['The new estimate is Friday between four and eight.', ['Friday between four and eight']],
  ])('are found in English too: %s', (text, times) => {
    expect(timesIn(text, 'en')).toEqual(times);
  });

  it('are not guessed where a commitment names none the language knows', () => {
    const text = "I guarantee it'll be there before the festival.";
    expect(timesNamed(text, { start: 0, end: text.length }, 'en')).toEqual([]);
    expect(timesNamed('morgaŭ je la kvara', { start: 0, end: 18 }, 'eo')).toEqual([]);
  });
});
