import { type Finding, type RowRef, SEVERITIES, type Severity } from './Finding';

/** What a rule found wrong with one row. */
export interface Fault {
  readonly values?: Readonly<Record<string, string>>;
  /** Where it weighs otherwise than the rule usually does. */
  readonly severity?: Severity;
  /** As in `Finding`. */
  readonly variant?: string;
}

/**
 * One rule: the faults of one row, often none.
 * @param context what rules need to know beside the row itself, worked out once for all rows
 * @param found what the rules before this one found in the same row
 */
export type Rule<R, C> = (record: R, context: C, found: readonly Finding[]) => readonly Fault[];

/** The rules of one list, in the order in which a row's findings of one severity stand. */
export type RuleBook<N extends string, R, C> = Readonly<Record<N, { readonly severity: Severity; readonly check: Rule<R, C> }>>;

export const NO_FAULT: readonly Fault[] = [];
/** A single fault when the condition holds. */
export const faultIf = (wrong: boolean, values?: Fault['values']): readonly Fault[] => (wrong ? [{ values }] : NO_FAULT);

/** Everything that is wrong with the rows, in their order, then in that of the rules. */
export function checkRows<N extends string, R extends RowRef, C>(book: RuleBook<N, R, C>, records: readonly R[], context: C): readonly Finding<N>[] {
  return records.flatMap(record => checkRow(book, record, context));
}

/** The weightiest first; otherwise as they were. */
export function byWeight<N extends string>(findings: readonly Finding<N>[]): readonly Finding<N>[] {
  return SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity));
}

function checkRow<N extends string, R extends RowRef, C>(book: RuleBook<N, R, C>, record: R, context: C): readonly Finding<N>[] {
  const row = { id: record.id, name: record.name };
  return (Object.keys(book) as N[]).reduce<readonly Finding<N>[]>((found, rule) => {
    const faults = book[rule].check(record, context, found);
    return [...found, ...faults.map(fault => toFinding(rule, row, book[rule].severity, fault))];
  }, []);
}

/** @param severity that the rule usually has */
export function toFinding<N extends string>(rule: N, row: RowRef, severity: Severity, fault: Fault): Finding<N> {
  return { rule, row, severity: fault.severity ?? severity, values: fault.values ?? {}, ...(fault.variant && { variant: fault.variant }) };
}
