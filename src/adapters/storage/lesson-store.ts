import { clockSchema } from '../../core/lesson/clock.ts';
import type { LessonStore } from '../../core/lesson/lesson-store.ts';
import { planSchema } from '../../core/lesson/plan.ts';
import { studySchema } from '../../core/lesson/study.ts';

type LessonStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Kind = 'plan' | 'clock' | 'study';

const keyOf = (kind: Kind, lesson: string): string => `sanrenxing/lesson/${kind}/${lesson}`;

function parse(text: string | null | undefined): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The browser's localStorage: a plan or a clock must be there again at once after a reload. */
export function createLessonStore(storage: LessonStorage | undefined): LessonStore {
  // What storage refused, so that this visit can go on with it.
  const spare = new Map<string, unknown>();
  const read = (key: string): unknown => {
    if (spare.has(key)) return spare.get(key);
    try {
      return parse(storage?.getItem(key));
    } catch {
      return undefined;
    }
  };
  const write = (key: string, document: unknown): boolean => {
    try {
      if (storage === undefined) throw new Error('no storage');
      if (document === undefined) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(document));
      spare.delete(key);
      return true;
    } catch {
      spare.set(key, document);
      return false;
    }
  };
  return {
    plan: (lesson) => {
      const parsed = planSchema.safeParse(read(keyOf('plan', lesson)));
      return parsed.success ? parsed.data.changes : [];
    },
    keepPlan: (lesson, changes) => write(keyOf('plan', lesson), { schema: 1, changes }),
    clock: (lesson) => {
      const parsed = clockSchema.safeParse(read(keyOf('clock', lesson)));
      return parsed.success ? parsed.data : undefined;
    },
    keepClock: (lesson, clock) => write(keyOf('clock', lesson), clock),
    study: (lesson) => {
      const parsed = studySchema.safeParse(read(keyOf('study', lesson)));
      return parsed.success ? parsed.data.answers : [];
    },
    keepStudy: (lesson, answers) => write(keyOf('study', lesson), { schema: 1, answers }),
  };
}
