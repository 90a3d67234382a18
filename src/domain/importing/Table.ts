/** A pasted table, whatever it was pasted as. */
export interface Table {
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based line of the pasted text. */
  readonly line: number;
  readonly cells: readonly string[];
}
