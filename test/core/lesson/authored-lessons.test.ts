import { describe, expect, it } from 'vitest';
import { builtInLessons } from '../../../src/adapters/content/built-in-lessons.ts';
import { readLibrary } from '../../../src/adapters/content/authored-library.ts';
import { lessonLine, lessonMistakesIn } from '../../../src/cli/lesson-mistakes.ts';
import {
  type AuthoredLesson,
  checkLesson,
  itemsOf,
} from '../../../src/core/lesson/check-lesson.ts';
import { LESSON_LENGTHS } from '../../../src/core/lesson/lesson.ts';
import { planOf } from '../../../src/core/lesson/plan.ts';

const library = readLibrary('scenarios');
const scripts = library.scenarios.map(({ script }) => script);
const LOCALES = ['zh-CN', 'en'];

const lostCargo = library.lessons.find(({ script }) => script.id === 'lost-cargo-complaint');

type Slip = (lesson: AuthoredLesson) => void;

/** What the check says after somebody slipped while writing. */
function foundAfter(slip: Slip): readonly string[] {
  const lesson = structuredClone(lostCargo);
  if (lesson === undefined) throw new Error('nothing to test with');
  slip(lesson);
  return checkLesson(lesson, scripts, LOCALES).map(({ code, about }) => `${code}: ${about}`);
}

describe('the lesson templates', () => {
  it('are five subjects and one lesson about homework, complete and true in both languages', () => {
    expect(library.lessons.map(({ script }) => script.id).sort()).toEqual([
      'business-reception',
      'delivery-dispute',
      'forbidden-phrases',
      'lost-cargo-complaint',
      'phone-manners',
      'talk-about-homework',
    ]);
    expect(lessonMistakesIn(library).map((one) => lessonLine(library, one))).toEqual([]);
  });

  it.each(library.lessons.map((lesson) => [lesson.script.id, lesson] as const))(
    '%s fills 45 and 90 minutes, ends with homework and shows something in every step',
    (_, { script }) => {
      for (const length of LESSON_LENGTHS) {
        const { minutes, taught } = planOf(script, [{ type: 'length.chosen', length }]);
        expect(minutes).toBe(Number(length));
        expect(taught.at(-1)?.step.kind).toBe('homework');
        for (const { step } of taught.filter(({ step: one }) => one.kind === 'quiz'))
          expect(itemsOf(script, step).length).toBeGreaterThan(0);
      }
    },
  );

  it('come to the screens in their order, in the language asked for', async () => {
    const [chinese, english] = await Promise.all(LOCALES.map((one) => builtInLessons.list(one)));
    expect(chinese?.map(({ script }) => script.id)).toEqual(
      english?.map(({ script }) => script.id),
    );
    expect(chinese?.[0]?.words.title).toMatch(/[一-鿿]/);
    expect(english?.[0]?.words.title).toMatch(/^[\x20-\x7e–’]+$/);
    expect(await builtInLessons.load('no-such', 'en')).toEqual({
      ok: false,
      error: 'unknown-lesson',
    });
    expect(await builtInLessons.load('forbidden-phrases', 'fr')).toEqual({
      ok: false,
      error: 'unknown-locale',
    });
  });
});

describe('the check of a lesson tells an author', () => {
  it('nothing while all is well', () => {
    expect(foundAfter(() => undefined)).toEqual([]);
  });

  it('which text is missing and which nobody uses', () => {
    const found = foundAfter(({ strings }) => {
      const words = strings['zh-CN'];
      if (words === undefined) return;
      delete words.cards['own-it'];
      words.quiz['idle'] = { question: '？', options: {} };
      delete words.quiz['first-sentence']?.options['explain-rule']?.why;
    });
    expect(found).toEqual([
      'lesson-text-missing: own-it',
      'lesson-text-unused: idle',
      'lesson-text-missing: explain-rule.why',
    ]);
  });

  it('that the minutes do not add up', () => {
    const found = foundAfter(({ script }) => {
      const [first] = script.steps;
      if (first !== undefined) first.minutes['45'] = 9;
    });
    expect(found).toEqual(['lesson-minutes: 45: 50']);
  });

  it('which card, scenario or customer does not exist, and what no step shows', () => {
    const found = foundAfter(({ script }) => {
      const rules = script.steps.find(({ id }) => id === 'rules');
      if (rules !== undefined) rules.items = ['calm-first', 'no-such-card'];
      script.plays.push({ scenario: 'nowhere', personas: ['x'], level: 'real', seats: ['agent'] });
      script.homework.tasks = [{ scenario: 'lost-cargo', personas: ['nobody'] }];
    });
    expect(found).toEqual([
      'lesson-unknown-item: no-such-card',
      'lesson-item-unused: six-steps',
      'lesson-item-unused: known-and-unknown',
      'lesson-item-unused: clock-time',
      'lesson-item-unused: own-it',
      'lesson-unknown-scenario: nowhere',
      'lesson-unknown-persona: nobody',
    ]);
  });

  it('that a question has no answer, or too many', () => {
    const found = foundAfter(({ script }) => {
      for (const question of script.quiz) {
        if (question.id === 'first-sentence') question.right = ['ask-number', 'name-worry'];
        if (question.id === 'what-you-can-give') question.right = ['last-scan'];
        if (question.id === 'step-order') question.right = ['file'];
      }
    });
    expect(found).toEqual([
      'lesson-right-answer: step-order',
      'lesson-right-answer: first-sentence',
      'lesson-right-answer: what-you-can-give',
    ]);
  });

  it('that a good sentence is not good, a bad one not bad, and a model does not pass', () => {
    const found = foundAfter(({ strings }) => {
      const words = strings['zh-CN'];
      const [card, exercise] = [words?.cards['clock-time'], words?.drill['soothe']];
      if (card === undefined || exercise === undefined) return;
      card.good = '谁让您不保价的？';
      card.bad = '我今天下午四点前给您回电话。';
      exercise.model = '请报一下运单号。';
    });
    expect(found).toEqual([
      'lesson-good-falls-short: 谁让您不保价的？',
      'lesson-bad-passes: 我今天下午四点前给您回电话。',
      'lesson-model-falls-short: 请报一下运单号。',
    ]);
  });

  it('that a language is missing', () => {
    const found = foundAfter(({ strings }) => {
      Reflect.deleteProperty(strings, 'en');
    });
    expect(found).toEqual(['lesson-language-missing: en']);
  });
});
