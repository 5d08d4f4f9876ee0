import type { LessonScript } from '../../core/lesson/lesson.ts';
import type { Lesson, LessonFailure, LessonSource } from '../../core/lesson/lesson-source.ts';
import type { LessonStrings } from '../../core/lesson/lesson-strings.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';

// The build validates both files against their schemas.
const scripts = import.meta.glob<LessonScript>('/scenarios/lessons/*/lesson.yaml', {
  import: 'default',
});
const strings = import.meta.glob<LessonStrings>(
  ['/scenarios/lessons/*/*.yaml', '!/scenarios/lessons/*/lesson.yaml'],
  { import: 'default' },
);

const ids = Object.keys(scripts).map((path) => path.split('/').at(-2) ?? '');

async function load(id: string, locale: string): Promise<Result<Lesson, LessonFailure>> {
  const script = scripts[`/scenarios/lessons/${id}/lesson.yaml`];
  const words = strings[`/scenarios/lessons/${id}/${locale}.yaml`];
  if (script === undefined) return fail('unknown-lesson');
  if (words === undefined) return fail('unknown-locale');
  try {
    const [one, other] = await Promise.all([script(), words()]);
    return ok({ script: one, words: other, locale });
  } catch {
    return fail('unreachable');
  }
}

/** Lesson templates that come with the app, fetched when somebody looks at them. */
export const builtInLessons: LessonSource = {
  load,
  list: async (locale) => {
    const loaded = await Promise.all(ids.map((id) => load(id, locale)));
    return loaded
      .flatMap((one) => (one.ok ? [one.value] : []))
      .sort((one, other) => one.script.order - other.script.order);
  },
};
