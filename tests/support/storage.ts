import type { Page } from 'playwright-core';

/** `full`: nothing more fits · `corrupt`: whatever was stored reads as nonsense · `disabled`: every use is refused, as with blocked cookies. */
export type StorageFault = 'full' | 'corrupt' | 'disabled';

/** Breaks local and session storage of every page that is opened from now on. */
export async function breakStorage(page: Page, fault: StorageFault): Promise<void> {
  await page.addInitScript(kind => {
    const refuse = (name: string) => (): never => {
      throw new DOMException(`The storage is ${kind}.`, name);
    };
    if (kind === 'full') Storage.prototype.setItem = refuse('QuotaExceededError');
    if (kind === 'corrupt') Storage.prototype.getItem = () => '{"half of';
    if (kind === 'disabled') for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse('SecurityError') });
  }, fault);
}
