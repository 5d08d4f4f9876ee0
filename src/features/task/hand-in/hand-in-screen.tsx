/** Placeholder until the screen is there. */
export function HandInScreen(_props: Record<string, unknown>) {
  return null;
}
