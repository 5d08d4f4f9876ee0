import { first } from './en/first.ts';
import { rest } from './en/rest.ts';
import { talk } from './en/talk.ts';
import type { ShapeOf } from './shape.ts';
import type { zhCN } from './zh-CN.ts';

/** The interface in English. */
export const en = { ...first, ...talk, ...rest } satisfies ShapeOf<typeof zhCN>;
