/** The query part of the address of the page. */
export interface PageAddress {
  /** Parameters as they are now. */
  read(): URLSearchParams;
  /**
   * Leaves parameters of others as they are.
   * @param parameters to set; an undefined value removes one
   * @param step `push` makes an entry that Back returns from, `replace` changes the present one
   */
  write(parameters: Readonly<Record<string, string | undefined>>, step: 'push' | 'replace'): void;
  /** Address of the page with these parameters changed, to be copied. */
  linkWith(parameters: Readonly<Record<string, string | undefined>>): string;
  /** Calls back after Back, Forward and what other scripts do. @returns how to stop it */
  subscribe(onChange: () => void): () => void;
}
