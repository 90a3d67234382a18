import { AppError } from '../AppError';
import type { CommunityRef } from '../community/Community';
import type { CommunityRegister } from '../health/communities/CommunityRegister';
import type { ExistingCommunity } from './changesOf';
import type { ImportEntry, ImportFields } from './ImportEntry';
import type { Addition, Candidate, Decisions, ImportPlan } from './ImportPlan';
import { matchKey } from './matchKey';

/**
 * What became of an entry: `added` and `changed` are in the list · `refused` the list does not take it as it is ·
 * `skipped` it belongs to a new row that was refused.
 */
export type ImportOutcome =
  | { readonly did: 'added' | 'changed'; readonly entry: ImportEntry; readonly row: CommunityRef }
  | { readonly did: 'refused'; readonly entry: ImportEntry; readonly error: AppError }
  | { readonly did: 'skipped'; readonly entry: ImportEntry };

/** The entry at which the work stopped; whether it was written is not known. */
export interface ImportInterruption {
  readonly entry: ImportEntry;
  readonly error: AppError;
}

/** How many rows a plan writes. */
export const countWrites = ({ added, changed }: ImportPlan): number => added.length + changed.length;

/**
 * Writes the plan, row by row. A row that the list refuses does not keep the others out; any other fault stops the work, since it would meet them all.
 * @returns undefined when it came to its end
 */
export async function applyImport(
  plan: ImportPlan, register: Pick<CommunityRegister, 'add' | 'change'>, onOutcome: (outcome: ImportOutcome) => void
): Promise<ImportInterruption | undefined> {
  const newTeams = new Map<string, number>();
  const steps = [
    ...plan.added.map(addition => ({ entry: addition.entry, write: () => add(addition, register, newTeams) })),
    ...plan.changed.map(change => ({ entry: change.entry, write: () => alter(change, register) }))
  ];
  for (const { entry, write } of steps) {
    try {
      onOutcome(await write());
    } catch (error) {
      const appError = error instanceof AppError ? error : new AppError('server', String(error), error);
      if (appError.kind !== 'refused') return { entry, error: appError };
      onOutcome({ did: 'refused', entry, error: appError });
    }
  }
  return undefined;
}

/** @param newTeams ids of the rows that were added so far, by the key of their name */
async function add({ entry, parent }: Addition, register: Pick<CommunityRegister, 'add'>, newTeams: Map<string, number>): Promise<ImportOutcome> {
  const parentId = parent && (parent.id ?? newTeams.get(matchKey(parent.name)));
  if (parent && parentId === undefined) return { did: 'skipped', entry };
  const id = await register.add({ name: entry.name, kind: entry.kind, parentId, fields: entry.fields });
  if (!parent) newTeams.set(matchKey(entry.name), id);
  return { did: 'added', entry, row: { id, name: entry.name } };
}

async function alter({ entry, row, changes }: Candidate & { readonly entry: ImportEntry }, register: Pick<CommunityRegister, 'change'>): Promise<ImportOutcome> {
  const fields: ImportFields = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  await register.change(row, fields);
  return { did: 'changed', entry, row };
}

/**
 * What has been decided by what was written: an entry that became a row is that row from now on, also the one at which the work stopped,
 * when a row of its name has come since.
 * @param before rows that the plan was made from
 * @param after rows of the list now
 */
export function settleDecisions(
  decisions: Decisions, outcomes: readonly ImportOutcome[], { entry }: ImportInterruption,
  before: readonly ExistingCommunity[], after: readonly ExistingCommunity[]
): Decisions {
  const settled = new Map(decisions);
  for (const outcome of outcomes) if ('row' in outcome) settled.set(outcome.entry.line, outcome.row.id);
  const known = new Set([...before.map(({ id }) => id), ...settled.values()]);
  const samePlace = (row: ExistingCommunity): boolean =>
    matchKey(row.name) === matchKey(entry.name) && matchKey(row.parent?.name ?? '') === matchKey(entry.parent ?? '');
  const landed = after.find(row => !known.has(row.id) && samePlace(row));
  return landed ? settled.set(entry.line, landed.id) : settled;
}
