/** Placeholder until the screen is there. */
export function TeachScreen(_props: Record<string, unknown>) {
  return null;
}
