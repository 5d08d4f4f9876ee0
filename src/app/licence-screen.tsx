/** Placeholder until the screen is there. */
export function LicenceScreen(_props: Record<string, unknown>) {
  return null;
}
