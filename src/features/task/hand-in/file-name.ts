import type { HandIn, KeptTask } from '../../../core/task/kept-task.ts';

/** What no file system takes, and what would make a name begin or end oddly. */
const FORBIDDEN = /[\\/:*?"<>|.\s]+/g;
const LONGEST = 40;

const safe = (text: string): string =>
  text
    .replace(FORBIDDEN, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);

/** A file's name a teacher can sort by: who, what, which time. */
export const fileNameOf = ({ shared }: KeptTask, { student, version }: HandIn): string =>
  `${[student.number, student.name, shared.title, `v${version}`].map(safe).filter(Boolean).join('_')}.srx`;
