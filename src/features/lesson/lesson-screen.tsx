/** Placeholder until the screen is there. */
export function LessonScreen(_props: Record<string, unknown>) {
  return null;
}
