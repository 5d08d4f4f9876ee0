import type { Route } from '../ui/route.ts';

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const PLAIN: Readonly<Record<string, Route>> = {
  '': { name: 'library' },
  rules: { name: 'rules' },
  shift: { name: 'shift' },
  history: { name: 'history' },
  progress: { name: 'progress' },
  licence: { name: 'licence' },
  room: { name: 'room' },
  teach: { name: 'teach' },
  lessons: { name: 'lessons' },
  study: { name: 'study' },
  appraisals: { name: 'appraisals' },
  settings: { name: 'settings' },
};

const WITH_PARAMETER: Readonly<Record<string, (parameter: string) => Route>> = {
  brief: (scenario) => ({ name: 'brief', scenario }),
  notes: (scenario) => ({ name: 'notes', scenario }),
  play: (session) => ({ name: 'play', session }),
  replay: (session) => ({ name: 'replay', session }),
  report: (session) => ({ name: 'report', session }),
  observe: (session) => ({ name: 'observe', session }),
  opinions: (session) => ({ name: 'opinions', session }),
  debrief: (session) => ({ name: 'debrief', session }),
  paper: (session) => ({ name: 'paper', session }),
  class: (id) => ({ name: 'class', id }),
  assignment: (id) => ({ name: 'assignment', id }),
  gradebook: (assignment) => ({ name: 'gradebook', assignment }),
  appraisal: (id) => ({ name: 'appraisal', id }),
  notice: (code) => ({ name: 'notice', code }),
  lesson: (assignment) => ({ name: 'lesson', assignment }),
  lessons: (lesson) => ({ name: 'lessons', lesson }),
  'in-class': (lesson) => ({ name: 'in-class', lesson }),
  study: (lesson) => ({ name: 'study', lesson }),
  task: (code) => ({ name: 'task', code }),
  'hand-in': (assignment) => ({ name: 'hand-in', assignment }),
  room: (room) => ({ name: 'room', room }),
  licence: (sample) => ({ name: 'licence', sample }),
  shift: (shift) => ({ name: 'shift', shift }),
  rules: (about) => ({ name: 'rules', about }),
};

const WITH_TWO: Readonly<Record<string, (one: string, other: string) => Route>> = {
  assignment: (id, lesson) => ({ name: 'assignment', id, lesson }),
  lessons: (lesson, assignment) => ({ name: 'lessons', lesson, assignment }),
  'in-class': (lesson, assignment) => ({ name: 'in-class', lesson, assignment }),
  student: (assignment, student) => ({ name: 'student', assignment, student }),
  room: (room, who) => ({ name: 'room', room, who }),
  appraisal: (id, student) => ({ name: 'appraisal', id, student }),
  'appraisal-paper': (id, what) => ({ name: 'appraisal-paper', id, what }),
  compare: (one, other) => ({ name: 'compare', one, other }),
};

const find = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The place a path inside the hash stands for; nothing for an address that was never ours. */
export function routeOf(path: string): Route | undefined {
  const [withoutQuery = ''] = path.split(/[?#]/, 1);
  const [name = '', parameter, second, ...rest] = withoutQuery
    .split('/')
    .filter(Boolean)
    .map(decode);
  if (rest.length > 0) return undefined;
  if (parameter !== undefined && second !== undefined)
    return find(WITH_TWO, name)?.(parameter, second);
  return parameter === undefined ? find(PLAIN, name) : find(WITH_PARAMETER, name)?.(parameter);
}
