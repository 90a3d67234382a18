/** A row of a list. */
export interface RowRef {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
}

/** Stands for the row of a finding that is about no row in particular; items of SharePoint count from 1. */
export const WHOLE_LIST: RowRef = { id: 0, name: '' };

/**
 * `error` visitors do not see the row, or it leads them nowhere · `warning` it misleads them or leaves them stuck ·
 * `advice` it works and could be better. In the order of their weight.
 */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that is wrong with a row. Each list has rules of its own. */
export interface Finding<R extends string = string> {
  readonly rule: R;
  readonly severity: Severity;
  readonly row: RowRef;
  /** Where one rule says different things: which. */
  readonly variant?: string;
  /** For the text: value, other, column, days, date … as each rule says. Dates as YYYY-MM-DD in UTC. */
  readonly values: Readonly<Record<string, string>>;
}

export interface HealthOptions {
  readonly now: Date;
  /** Of the tenant, when known. */
  readonly tenantId?: string;
  /** Host names, lower case; one that begins with a dot, such as `.sharepoint.com`, allows every host that ends so. */
  readonly teamsHosts: readonly string[];
  /** As `teamsHosts`. */
  readonly siteHosts: readonly string[];
}

/** What holds for every check; the time is its own. */
export type CheckOptions = Omit<HealthOptions, 'now'>;
