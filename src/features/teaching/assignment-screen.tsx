/** Placeholder until the screen is there. */
export function AssignmentScreen(_props: Record<string, unknown>) {
  return null;
}
