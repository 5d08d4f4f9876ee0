/** Brings an element into sight and gives it the focus; the first of these ids that is on the page. */
export function jumpTo(...ids: readonly string[]): void {
  const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  if (target === undefined || target === null) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
