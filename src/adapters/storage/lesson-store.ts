import { clockSchema } from '../../core/lesson/clock.ts';
import type { LessonStore } from '../../core/lesson/lesson-store.ts';
import { planSchema } from '../../core/lesson/plan.ts';
import { studySchema } from '../../core/lesson/study.ts';
import { createLocalDocuments, type DocumentStorage } from './local-documents.ts';

type Kind = 'plan' | 'clock' | 'study';

const keyOf = (kind: Kind, lesson: string): string => `sanrenxing/lesson/${kind}/${lesson}`;

/** The browser's localStorage: a plan or a clock must be there again at once after a reload. */
export function createLessonStore(storage: DocumentStorage | undefined): LessonStore {
  const { read, write } = createLocalDocuments(storage);
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
