/**
 * Enough of the browser's dialog for components that use it; jsdom 26 has the element without its methods (jsdom/jsdom#3294).
 * The focus goes back to where it was when the dialog closes, and `close` is told a moment later, as browsers do.
 */
export function provideDialogs(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    before.set(this, document.activeElement);
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.removeAttribute('open');
    const opener = before.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}

/** What Escape does in a browser. */
export function pressEscapeIn(dialog: HTMLElement): void {
  (dialog as HTMLDialogElement).close();
}
