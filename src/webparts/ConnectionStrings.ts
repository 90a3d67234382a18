/** How page authors see what one part tells others. */
export interface ConnectionStrings {
  readonly searchText: string;
  readonly numberFound: string;
  readonly community: string;
  readonly name: string;
  readonly mailbox: string;
}
