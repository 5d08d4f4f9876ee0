/** Where a list that is typed as a sentence is cut. */
const BETWEEN = /[,;，；、\n]/;
const ENUMERATED = '、';

/** Numbers, headings, tabs and quotes are signs of a table. */
const TABLE = /[\p{N}\t"]|姓名|学号|\bname\b/iu;

/** Names of two to four characters; one name with a space in the middle is none of these. */
const CHINESE_NAMES = /^\p{Script=Han}{2,4}(?:[ \u3000]+\p{Script=Han}{2,4})+$/u;

const cut = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Names as people list them in a chat, "张伟、李娜、王芳": each is a student, where a table would take the second for a
 * group and lose the rest. Nothing where it is no such list.
 */
export function listedNames(text: string): readonly string[] | undefined {
  if (TABLE.test(text)) return undefined;
  const isOneLine = !text.trim().includes('\n');
  if (isOneLine && CHINESE_NAMES.test(text.trim())) return cut(text, /\s/);
  const isList = isOneLine ? BETWEEN.test(text.trim()) : text.includes(ENUMERATED);
  return isList ? cut(text, BETWEEN) : undefined;
}
