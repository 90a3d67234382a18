import { AppError } from '../../src/domain/AppError';
import type { CommunityRegister, NewCommunity } from '../../src/domain/health/communities/CommunityRegister';
import type { ExistingCommunity } from '../../src/domain/importing/changesOf';
import type { ImportFields } from '../../src/domain/importing/ImportEntry';
import { aRecord, VOCABULARY } from './communityRecords';

export interface FakeRegister extends CommunityRegister {
  readonly rows: ExistingCommunity[];
  /** The next reads or writes that fail. `landed`: the row is written before the answer is lost. */
  readonly faults: { read?: AppError; write: (undefined | { readonly error: AppError; readonly landed?: true })[] };
  reads: number;
}

/** A register in memory. */
export function aRegister(rows: readonly ExistingCommunity[] = []): FakeRegister {
  const mayFail = (write: () => void): void => {
    const fault = register.faults.write.shift();
    if (!fault || fault.landed) write();
    if (fault) throw fault.error;
  };
  const register: FakeRegister = {
    rows: [...rows],
    faults: { write: [] },
    reads: 0,
    read: async () => {
      register.reads++;
      if (register.faults.read) throw register.faults.read;
      return { rows: [...register.rows], vocabulary: VOCABULARY };
    },
    formUrl: id => `/sites/hub/Lists/Communities/EditForm.aspx?ID=${id}`,
    add: async community => {
      const id = 100 + register.rows.length;
      mayFail(() => register.rows.push(rowOf(id, community, register.rows)));
      return id;
    },
    change: async (row, fields) => mayFail(() => {
      const index = register.rows.findIndex(({ id }) => id === row.id);
      register.rows[index] = { ...register.rows[index], ...columnsOf(fields) };
    })
  };
  return register;
}

function rowOf(id: number, { name, kind, parentId, fields }: NewCommunity, rows: readonly ExistingCommunity[]): ExistingCommunity {
  const parent = rows.find(row => row.id === parentId);
  return aRecord({ id, name, kind, teamsLink: '', ...(parent && { parent: { id: parent.id, name: parent.name } }), ...columnsOf(fields) });
}

/** Text fields only, and what is said by several values. */
function columnsOf({ order, roles, notFor, themes, strands, regions, languages, ...texts }: ImportFields): Partial<ExistingCommunity> {
  const values = { Roles: roles, 'Not for': notFor, Themes: themes, Strands: strands, Regions: regions, Languages: languages };
  const choices = Object.entries(values).flatMap(([column, chosen]) => (chosen ? [{ column, values: chosen, allowed: chosen }] : []));
  return { ...texts, ...(order !== undefined && { order: Number(order) }), ...(choices.length > 0 && { choices }) };
}
