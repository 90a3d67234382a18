export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** What a query asks for, whether it came as KQL or as a refinement filter. */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Query[] }
  | { readonly kind: 'not'; readonly operand: Query }
  /** Words next to each other; without a property anywhere in the text. `open`: the last word may go on. */
  | { readonly kind: 'phrase'; readonly property?: string; readonly text: string; readonly open: boolean }
  | { readonly kind: 'compare'; readonly property: string; readonly operator: Comparison; readonly value: string }
  /** Either end may be missing. */
  | { readonly kind: 'range'; readonly property: string; readonly from?: RangeEnd; readonly to?: RangeEnd };

export interface RangeEnd {
  readonly value: string;
  readonly included: boolean;
}

/** One operand stands for itself. */
export function joined(kind: 'and' | 'or', operands: readonly Query[]): Query {
  return operands.length === 1 ? operands[0] : { kind, operands };
}

/** Applies a property to the free text inside, as `Title:(jems OR network)` does. */
export function withProperty(property: string, query: Query): Query {
  switch (query.kind) {
    case 'and': case 'or': return { kind: query.kind, operands: query.operands.map(operand => withProperty(property, operand)) };
    case 'not': return { kind: 'not', operand: withProperty(property, query.operand) };
    case 'phrase': return query.property === undefined ? { ...query, property } : query;
    default: return query;
  }
}
