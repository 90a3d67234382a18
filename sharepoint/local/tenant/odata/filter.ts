/** What a `$filter` says, after parsing. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly path: string; readonly literal: Literal }
  | { readonly kind: 'startswith' | 'substringof'; readonly path: string; readonly text: string }
  /** A column of several values has one at all, or one that is the text: OData has no words for it, CAML has. `shown`: what a lookup shows. */
  | { readonly kind: 'some'; readonly name: string }
  | { readonly kind: 'includes'; readonly name: string; readonly shown: string; readonly text: string; readonly byId: boolean };

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Literal =
  | { readonly type: 'text' | 'datetime' | 'guid'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null' };
