import type { Frame } from '../language.ts';

const DAY = '(?:下{1,2}个?(?:周|星期|礼拜)[一二三四五六日天末]|{日子}){1,2}';
const PART = '(?:一早|清早|早上|上午|中午|下午|傍晚|晚上|夜里|凌晨|[中下]班)';
/** A day, a part of it, an hour, as far as they are said, what a term ends with, or how long it takes. */
const TIME = `(?:${DAY}(?:的?{时段})?(?:的?{钟点})?|{时段}{钟点}|${PART}|{钟点}|{时长}|(?:年|节|天黑|开学|收假|周末)(?=[之以]?前))`;

/** The words that say when, and nothing of what happens then. */
export const times: readonly Frame[] = [
  `(?:最[晚迟慢快早长]|大约|大概|预计|再过)?${TIME}(?:(?:[到至~-]|、|或者?|和)${TIME})?(?:左右|之前|以前|前|之内|以内|内|里|之间|之后|以后|后)?`,
];
