import * as React from 'react';
import { AppError } from '../../domain/AppError';
import type { CommunityRegister, RegisterContent } from '../../domain/health/communities/CommunityRegister';
import { applyImport, countWrites, type ImportInterruption, type ImportOutcome, settleDecisions } from '../../domain/importing/applyImport';
import { compareImport } from '../../domain/importing/compareImport';
import type { Decisions, ImportPlan, Unclear } from '../../domain/importing/ImportPlan';
import { type ImportReading, readCommunities } from '../../domain/importing/readCommunities';
import type { Table } from '../../domain/importing/Table';

/** A table held against the list. */
export interface Comparison {
  readonly reading: ImportReading;
  readonly content: RegisterContent;
  readonly decisions: Decisions;
  readonly plan: ImportPlan;
  /** What the owner has to decide, and what was decided and can be decided otherwise. */
  readonly doubts: readonly Unclear[];
}

interface Run {
  readonly comparison: Comparison;
  readonly outcomes: readonly ImportOutcome[];
  /** Rows to write, those that are written included. */
  readonly total: number;
}

export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'comparing' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'compared'; readonly comparison: Comparison }
  | (Run & { readonly status: 'writing' })
  | (Run & { readonly status: 'interrupted'; readonly interruption: ImportInterruption })
  | (Run & { readonly status: 'done' });

export interface Import {
  readonly state: ImportState;
  compare(table: Table): void;
  /** @param choice id of the row that the entry is; undefined leaves it out */
  decide(line: number, choice: number | 'new' | undefined): void;
  write(): void;
  /** Reads the list again, compares again, and writes the rest. @param without the row at which it stopped */
  goOn(without: boolean): void;
  /** The table is another one now. */
  reset(): void;
}

const IDLE: ImportState = { status: 'idle' };

/** Takes a table into the list, step by step. @param onWritten rows were written */
export function useImport(register: CommunityRegister, onWritten: () => void): Import {
  const [state, setState] = React.useState<ImportState>(IDLE);
  const isThere = React.useRef(true);
  React.useEffect(() => () => {
    isThere.current = false;
  }, []);
  const show = (next: ImportState): void => {
    if (isThere.current) setState(next);
  };

  const run = async (comparison: Comparison, before: readonly ImportOutcome[]): Promise<void> => {
    let outcomes = before;
    const total = before.length + countWrites(comparison.plan);
    const report = (outcome?: ImportOutcome): void => {
      if (outcome) outcomes = [...outcomes, outcome];
      show({ status: 'writing', comparison, outcomes, total });
    };
    report();
    const interruption = await applyImport(comparison.plan, register, report);
    show(interruption ? { status: 'interrupted', comparison, outcomes, total, interruption } : { status: 'done', comparison, outcomes, total });
    if (isThere.current) onWritten();
  };

  const compare = async (table: Table): Promise<void> => {
    show({ status: 'comparing' });
    try {
      const content = await register.read();
      show({ status: 'compared', comparison: comparisonOf(readCommunities(table, content.vocabulary), content, new Map()) });
    } catch (error) {
      show({ status: 'failed', error: asAppError(error) });
    }
  };

  const goOn = async (stopped: Extract<ImportState, { status: 'interrupted' }>, without: boolean): Promise<void> => {
    show({ ...stopped, status: 'writing' });
    try {
      const { comparison, outcomes } = continued(stopped, await register.read(), without);
      await run(comparison, outcomes);
    } catch (error) {
      show({ ...stopped, interruption: { ...stopped.interruption, error: asAppError(error) } });
    }
  };

  return {
    state,
    compare: table => {
      void compare(table);
    },
    decide: (line, choice) => setState(before => (before.status === 'compared' ? { ...before, comparison: decided(before.comparison, line, choice) } : before)),
    write: () => {
      if (state.status === 'compared') void run(state.comparison, []);
    },
    goOn: without => {
      if (state.status === 'interrupted') void goOn(state, without);
    },
    reset: () => setState(before => (before.status === 'writing' ? before : IDLE))
  };
}

function comparisonOf(reading: ImportReading, content: RegisterContent, decisions: Decisions, known: readonly Unclear[] = []): Comparison {
  const plan = compareImport(reading.entries, content.rows, decisions);
  const open = new Set(plan.unclear.map(({ entry }) => entry.line));
  const settled = known.filter(({ entry }) => decisions.has(entry.line) && !open.has(entry.line));
  return { reading, content, decisions, plan, doubts: [...plan.unclear, ...settled].sort((a, b) => a.entry.line - b.entry.line) };
}

function decided({ reading, content, decisions, doubts }: Comparison, line: number, choice: number | 'new' | undefined): Comparison {
  const next = new Map(decisions);
  if (choice === undefined) next.delete(line);
  else next.set(line, choice);
  return comparisonOf(reading, content, next, doubts);
}

/** What is still to be done after an interruption, and what has been done: also the row at which it stopped, when it is there after all. */
function continued(
  { comparison: before, outcomes, interruption }: Run & { readonly interruption: ImportInterruption }, content: RegisterContent, without: boolean
): Pick<Run, 'comparison' | 'outcomes'> {
  const decisions = settleDecisions(before.decisions, outcomes, interruption, before.content.rows, content.rows);
  const { line } = interruption.entry;
  const compared = comparisonOf(before.reading, content, decisions);
  const landed = compared.plan.unchanged.find(({ entry }) => entry.line === line);
  const done = outcomes.filter(({ did }) => did === 'added' || did === 'changed');
  if (landed) {
    const did = before.content.rows.some(({ id }) => id === landed.row.id) ? 'changed' : 'added';
    return { comparison: compared, outcomes: [...done, { did, ...landed }] };
  }
  if (!without) return { comparison: compared, outcomes: done };
  const entries = before.reading.entries.filter(entry => entry.line !== line);
  const rest = comparisonOf({ ...before.reading, entries }, content, decisions);
  const undecided = new Set(before.plan.unclear.map(({ entry }) => entry.line));
  const orphans = rest.plan.unclear.filter(({ entry }) => !undecided.has(entry.line));
  const refused: ImportOutcome = { did: 'refused', entry: interruption.entry, error: interruption.error };
  return { comparison: rest, outcomes: [...done, refused, ...orphans.map(({ entry }): ImportOutcome => ({ did: 'skipped', entry }))] };
}

const asAppError = (error: unknown): AppError => (error instanceof AppError ? error : new AppError('server', String(error), error));
