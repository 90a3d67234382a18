import type { TableHeaders } from '../../domain/finding/communityTable';

/** Words of the table that visitors save. */
export interface TableStrings {
  /** Name of the file, without ending. */
  readonly file: string;
  readonly columns: TableHeaders;
}
