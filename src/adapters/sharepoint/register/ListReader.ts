import '@pnp/sp/fields/list';
import { AppError } from '../../../domain/AppError';
import type { Columns, ListDefinition } from '../../../lists/defineList';
import { listQuery } from '../../../lists/listQuery';
import '../fluentWeb';
import { type RawRow, readRows } from '../readRows';
import type { SiteClient } from '../SiteClient';
import { toAppError } from '../toAppError';

interface FieldAnswer {
  readonly InternalName: string;
  /** Of choice columns only; a column that has lost them answers with nothing. */
  readonly Choices?: readonly string[];
}

/** What a list holds, for those who keep it. */
export interface ReadList<N extends string> {
  readonly rows: readonly RawRow[];
  /** The columns that were read: a list of an earlier version lacks some. */
  readonly names: readonly N[];
  /** The choices that a column has now; those of the definition where it has lost them. */
  choicesOf(name: N): readonly string[];
}

/** Reads a list whole, whatever its version. */
export class ListReader<F extends Columns> {
  /**
   * @param listUrl server-relative
   * @param mark a column that every version of the list has
   */
  public constructor(
    private readonly sp: SiteClient,
    private readonly list: ListDefinition<F>,
    private readonly listUrl: string,
    private readonly mark: keyof F & string
  ) {}

  /** @param wanted internal names of columns. @throws AppError */
  public async read<N extends keyof F & string>(wanted: readonly N[]): Promise<ReadList<N>> {
    try {
      const fields: readonly FieldAnswer[] = await this.sp.web.getList(this.listUrl).fields.select('InternalName', 'Choices')();
      const found = new Map(fields.map(field => [field.InternalName, field]));
      if (!found.has(this.mark)) throw new AppError('setting', `${this.listUrl} does not have the columns of this part.`);
      const names = wanted.filter(name => found.has(name));
      const { select, expand } = listQuery(this.list, names);
      const rows = await readRows(this.sp, this.listUrl, [...select, 'Created'], expand);
      return { rows, names, choicesOf: name => found.get(name)?.Choices ?? this.choicesOfDefinition(name) };
    } catch (error) {
      throw toAppError(error);
    }
  }

  public formUrl(id: number): string {
    return `${encodeURI(this.listUrl)}/EditForm.aspx?ID=${id}`;
  }

  private choicesOfDefinition(name: string): readonly string[] {
    const column = this.list.fields[name];
    return 'choices' in column ? column.choices : [];
  }
}
