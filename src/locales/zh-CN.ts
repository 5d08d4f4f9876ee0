import { first } from './zh-CN/first.ts';
import { rest } from './zh-CN/rest.ts';
import { talk } from './zh-CN/talk.ts';

/** The interface in simplified Chinese: the source of the key types, one family per group of screens. */
export const zhCN = { ...first, ...talk, ...rest } as const;
