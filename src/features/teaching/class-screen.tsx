/** Placeholder until the screen is there. */
export function ClassScreen(_props: Record<string, unknown>) {
  return null;
}
