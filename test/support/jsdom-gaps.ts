/** jsdom knows the dialog element but not how to open it. */
export function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** Nor does it know how to write any text as part of a selector, which arrow keys among radio buttons need. */
export function teachEscape(): void {
  const escape = (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`);
  Object.defineProperty(globalThis, 'CSS', { value: { escape }, configurable: true });
}
