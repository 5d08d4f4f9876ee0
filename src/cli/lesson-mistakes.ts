import type { AuthoredLibrary } from '../adapters/content/authored-library.ts';
import { checkLesson } from '../core/lesson/check-lesson.ts';
import type { LessonCode, LessonDiagnostic } from '../core/lesson/lesson-diagnostic.ts';
import { OWED_LANGUAGES } from './mistakes.ts';

/** What each code means to an author, Chinese first. */
const LESSON_WORDS: Readonly<Record<LessonCode, string>> = {
  'lesson-language-missing': '缺少这种语言的文件 · no file in this language',
  'lesson-text-missing': '缺少文字 · text is missing',
  'lesson-text-unused': '文字没有被用到 · text is never used',
  'lesson-minutes': '各步骤的时间加起来不等于课时 · the steps do not add up to the lesson',
  'lesson-unknown-item':
    '没有这张卡片、这道题或这个场景 · no such card, question, exercise or scenario',
  'lesson-item-unused': '90 分钟的课里没有用到 · no step of the long lesson shows it',
  'lesson-nothing-to-show': '这一步没有内容可放 · this step has nothing to show',
  'lesson-unknown-scenario': '没有这个场景 · no such scenario',
  'lesson-unknown-persona': '这个场景没有这位客户 · the scenario does not list this customer',
  'lesson-right-answer':
    '单选要有一个正确答案，多选至少两个，排序不写 · single choice needs one right answer, multiple at least two, an order none',
  'lesson-good-falls-short':
    '当作好例子的话有毛病，或没做到卡片要的事 · the good sentence breaks a rule or lacks what the card is to show',
  'lesson-bad-passes': '当作坏例子的话挑不出毛病 · nothing is found wrong with the bad sentence',
  'lesson-model-falls-short':
    '参考说法达不到练习的要求 · the model sentence does not pass the exercise',
};

/** A mistake as one line an editor can jump to, with what it means. */
export const lessonLine = (
  library: AuthoredLibrary,
  { code, file, at, about }: LessonDiagnostic,
): string =>
  `scenarios/${file}:${library.lineOf(file, at)} error ${code}: ${about} — ${LESSON_WORDS[code]}`;

/** What is wrong with the lessons; the rules of all languages must be loaded. */
export const lessonMistakesIn = (library: AuthoredLibrary): readonly LessonDiagnostic[] => {
  const scripts = library.scenarios.map(({ script }) => script);
  return library.lessons.flatMap((lesson) => checkLesson(lesson, scripts, OWED_LANGUAGES));
};
