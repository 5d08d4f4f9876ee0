/** Placeholder until the screen is there. */
export function ObserveScreen(_props: Record<string, unknown>) {
  return null;
}
