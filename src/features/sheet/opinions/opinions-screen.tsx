/** Placeholder until the screen is there. */
export function OpinionsScreen(_props: Record<string, unknown>) {
  return null;
}
