import type { AppErrorKind } from '../../domain/AppError';
import type { Copy, CopyStore } from '../../domain/CopyStore';
import { asReadError } from './readListing';
import { type RawRow, readRows } from './readRows';
import { fromTable, toTable } from './rowTable';
import type { SiteClient } from './SiteClient';
import { toAppError } from './toAppError';

/** After these a copy must not be shown any more: it is not this person's to see, or there is no such list. */
const FINAL: readonly AppErrorKind[] = ['forbidden', 'notFound', 'setting'];

/** What is read of the rows of a list. */
export interface RowForm {
  readonly select: readonly string[];
  /** Columns whose targets are read along. */
  readonly expand: readonly string[];
  /** Names in an answered row that a copy keeps; no personal data. */
  readonly kept: readonly string[];
  /** A column that every version of the list has, and lists of others have not. */
  readonly mark: string;
}

/** The rows of one list, with a copy of them for the next visit. */
export class KeptRows {
  /**
   * @param listUrl server-relative
   * @param copies keeps the rows; nothing is kept without it
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly listUrl: string,
    private readonly form: RowForm,
    private readonly copies?: CopyStore
  ) {}

  /**
   * Reads all rows, and keeps them. When they must not be shown to this person any more, the copy goes.
   * @throws AppError
   */
  public async read(): Promise<readonly RawRow[]> {
    try {
      const rows = await this.readLight();
      this.copies?.keep(this.listUrl, toTable(rows, this.form.kept));
      return rows;
    } catch (error) {
      const appError = asReadError(error, this.listUrl);
      if (FINAL.includes(appError.kind)) this.copies?.drop(this.listUrl);
      throw appError;
    }
  }

  /** What was read at an earlier visit, at once. @param valueOf makes of the rows what it makes of those that come from the server */
  public lastRead<T>(valueOf: (rows: readonly RawRow[]) => T): Copy<T> | undefined {
    const copy = this.copies?.find(this.listUrl);
    const rows = copy && fromTable(copy.value, this.form.kept);
    return rows && { value: valueOf(rows), asOf: copy.asOf };
  }

  /**
   * A list that is older than this version, or that lost a column, answers 400 to the light request.
   * Its rows are then read whole, so that visitors see everything that is there.
   */
  private async readLight(): Promise<readonly RawRow[]> {
    const { select, expand, mark } = this.form;
    try {
      return await readRows(this.sp, this.listUrl, select, expand);
    } catch (error) {
      if (toAppError(error).kind !== 'refused') throw error;
      const whole = expand.length > 0 ? ['*', ...select.filter(name => name.includes('/'))] : [];
      const rows = await readRows(this.sp, this.listUrl, whole, expand);
      if (rows.length === 0 || !(mark in rows[0])) throw error;
      return rows;
    }
  }
}
