/** Placeholder until the screen is there. */
export function StudentScreen(_props: Record<string, unknown>) {
  return null;
}
