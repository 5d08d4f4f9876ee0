/** Placeholder until the screen is there. */
export function CompareScreen(_props: Record<string, unknown>) {
  return null;
}
