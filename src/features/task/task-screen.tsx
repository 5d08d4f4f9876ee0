/** Placeholder until the screen is there. */
export function TaskScreen(_props: Record<string, unknown>) {
  return null;
}
