import { history } from './zh-CN/history.ts';
import { library } from './zh-CN/library.ts';
import { play } from './zh-CN/play.ts';
import { progress } from './zh-CN/progress.ts';
import { replay } from './zh-CN/replay.ts';
import { report } from './zh-CN/report.ts';
import { rules } from './zh-CN/rules.ts';
import { settings } from './zh-CN/settings.ts';
import { shell } from './zh-CN/shell.ts';
import { shift } from './zh-CN/shift.ts';

/** The interface in simplified Chinese: the source of the key types, one family per group of screens. */
export const zhCN = {
  shell,
  library,
  history,
  settings,
  play,
  progress,
  replay,
  report,
  rules,
  shift,
} as const;
