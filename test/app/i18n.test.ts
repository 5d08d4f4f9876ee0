import { describe, expect, it } from 'vitest';
import { chooseLocale, createI18n, localeOf, switchLocale } from '../../src/app/i18n.ts';

describe('interface language', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-TW', 'en-US'], 'zh-CN'],
    [['zh-Hant-HK'], 'zh-CN'],
    [['ZH-sg'], 'zh-CN'],
    [['ja-JP', 'zh-CN', 'en'], 'zh-CN'],
    [['en-US', 'zh-CN'], 'en'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ])('follows the browser: %j gives %s', (languages, expected) => {
    expect(chooseLocale(undefined, languages)).toBe(expected);
  });

  it('follows the person’s own choice before the browser', () => {
    expect(chooseLocale('en', ['zh-CN'])).toBe('en');
  });

  it('starts with the words of one language only and fetches the other when asked', async () => {
    const i18n = await createI18n('zh-CN');
    expect(i18n.t('shell.nav.library')).toBe('场景');
    expect(i18n.hasResourceBundle('en', 'translation')).toBe(false);
    await switchLocale(i18n, 'en');
    expect(i18n.t('shell.nav.library')).toBe('Scenarios');
    expect(localeOf(i18n)).toBe('en');
  });

  it('counts as each language does', async () => {
    const i18n = await createI18n('en');
    expect(i18n.t('history.count', { count: 1 })).toBe('1 session');
    expect(i18n.t('history.count', { count: 2 })).toBe('2 sessions, the latest first');
    await switchLocale(i18n, 'zh-CN');
    expect(i18n.t('history.count', { count: 1 })).toBe('共 1 次练习，最近的在最上面');
  });

  it('shows people’s own words as they are', async () => {
    const i18n = await createI18n('en');
    expect(i18n.t('history.deletion.done', { scenario: 'A & B <i>', when: 'now' })).toBe(
      'Deleted: A & B <i>, now',
    );
  });
});
