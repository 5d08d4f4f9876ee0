/** Placeholder until the screen is there. */
export function PaperScreen(_props: Record<string, unknown>) {
  return null;
}
