import { history } from './en/history.ts';
import { library } from './en/library.ts';
import { play } from './en/play.ts';
import { progress } from './en/progress.ts';
import { replay } from './en/replay.ts';
import { report } from './en/report.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { shift } from './en/shift.ts';
import type { ShapeOf } from './shape.ts';
import type { zhCN } from './zh-CN.ts';

/** The interface in English. */
export const en = {
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
} satisfies ShapeOf<typeof zhCN>;
