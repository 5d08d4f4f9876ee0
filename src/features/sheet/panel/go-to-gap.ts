/** Brings what is missing into sight and the focus into its field; false when it is not on the screen. */
export function goToGap(anchor: string): boolean {
  const place = document.getElementById(anchor);
  if (place === null) return false;
  place.scrollIntoView({ block: 'center' });
  const reason = place.parentElement?.querySelector<HTMLElement>('textarea:invalid');
  (reason ?? place.querySelector<HTMLElement>('input, textarea'))?.focus();
  return true;
}
