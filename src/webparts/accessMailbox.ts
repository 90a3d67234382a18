import { isMailAddress } from '../domain/isMailAddress';

/** @param stored whatever the page holds @returns undefined where it is no address to write to */
export function accessMailboxOf(stored: unknown): string | undefined {
  const address = typeof stored === 'string' ? stored.trim() : '';
  return isMailAddress(address) ? address : undefined;
}
