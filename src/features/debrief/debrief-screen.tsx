/** Placeholder until the screen is there. */
export function DebriefScreen(_props: Record<string, unknown>) {
  return null;
}
